import type { ClaimBasis, Words } from '@/lib/model/index.ts';
import type { Plugin } from '@/lib/registry.ts';
import type { CueIndex } from './cue-index.ts';

/** A language Skilltrail can recognise skills in: small and eager; its cues come with `load`. */
export interface LanguagePlugin extends Plugin {
  /** The primary language subtag: `en`, `nl`. */
  readonly id: string;
  /** The language's name. */
  readonly words: Words;
  /** Its most used small words, lower-case: enough to tell it from other languages. */
  readonly common: readonly string[];
  load(): Promise<LanguagePack>;
}

/** A cue: words that, said by somebody about what they did themselves, could show a skill. */
export interface Cue {
  /** Language, zone and pattern: stable as long as the cue means the same. */
  readonly id: string;
  readonly zone: string;
  readonly pattern: string;
  /** A sentence this cue must find. */
  readonly example: string;
  /** 1: enough for a claim by itself. Lower: an idea, or a second reason. */
  readonly weight: number;
  /** It tells about the learner whoever the subject is: "they elected me captain". Written with `> ` before the pattern. */
  readonly anyone: boolean;
}

/** How a language says who did it, and whether it was done at all. Word lists are lower-case, without accents. */
export interface Grammar {
  /** Words that begin a new clause. */
  readonly boundaries: ReadonlySet<string>;
  /** "and", "en": the subject before carries on. */
  readonly coordinators: ReadonlySet<string>;
  /** "I", "ik": the learner. */
  readonly self: ReadonlySet<string>;
  /** "we": the learner among others. */
  readonly selfGroup: ReadonlySet<string>;
  /** "he", "they", "everyone": somebody else, wherever it stands. */
  readonly others: ReadonlySet<string>;
  /** "it", "you", "people", "mum": somebody or something else when a clause begins with it. */
  readonly othersAtStart: ReadonlySet<string>;
  /** "the", "my": what follows at the start of a clause is somebody or something else. */
  readonly determiners: ReadonlySet<string>;
  /** Small words that may stand before a verb whose subject is left out: "then", "also". */
  readonly openers: ReadonlySet<string>;
  /** Words that are the learner when a clause begins with them: "me and my friend". */
  readonly selfAtStart?: ReadonlySet<string>;
  /** Two-word subjects that stand for the learner ("my task"), or the learner among others ("our team"). */
  readonly selfPhrases?: ReadonlySet<string>;
  readonly groupPhrases?: ReadonlySet<string>;
  /** Words that are never an object: after them somebody else acts, wherever they stand ("until he fixed it"). */
  readonly alwaysSubject?: ReadonlySet<string>;
  /** After these a verb form is a noun: "the plan", "our lead". Left out where the language tells them apart itself. */
  readonly nounMarkers?: ReadonlySet<string>;
  /** "die": opens a clause, unless one of `notRelativeAfter` stands before it ("ik heb die planning gemaakt"). */
  readonly relatives?: ReadonlySet<string>;
  readonly notRelativeAfter?: ReadonlySet<string>;
  /** Where the object may come first and the participle last: without one of these the first noun acts not. */
  readonly auxiliaries?: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Two-word ways to lift a negation: "not only". Keyed by the negator. */
  readonly notNegating: ReadonlySet<string>;
  /** Two words that take back what stands before them in the sentence: "niet gelukt". */
  readonly undone?: ReadonlySet<string>;
  /** True when the negation may follow the verb ("ik loste het niet op"). */
  readonly negatesAfter: boolean;
  /** Words that make it a wish, a plan or a guess when they stand before the verb. One or two words each. */
  readonly wishes: ReadonlySet<string>;
  /** Auxiliaries that make an infinitive a plan, unless a word of habit is near. */
  readonly futures: ReadonlySet<string>;
  readonly habits: ReadonlySet<string>;
  /** With both of these in a sentence it is a supposition. */
  readonly conditions: ReadonlySet<string>;
  /** After these a condition is a question in other words: "I asked if I could help". */
  readonly asking?: ReadonlySet<string>;
  readonly conditionals: ReadonlySet<string>;
  /** "can", "kan": says what one is able to, not what one did. */
  readonly abilities: ReadonlySet<string>;
  /** Passive auxiliaries: it was done to the learner. */
  readonly passives: ReadonlySet<string>;
  /** How far before the participle a passive auxiliary may stand; in Dutch anywhere in the clause. */
  readonly passiveReach: number;
  /** Watching, reading, listening: with `topics` near, the skill is the subject of a video and not the learner's. */
  readonly consuming: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** Seeing or asking somebody else do it: "I watched my sister organise". */
  readonly causatives: ReadonlySet<string>;
  /** Words of advertisements and course pages. */
  readonly copyMarks: readonly string[];
  /** Words by which a text is surely about the writer. */
  readonly firstPerson: ReadonlySet<string>;
  /** Spellings to read as another word: "dont", "gedaant". */
  readonly spellings: ReadonlyMap<string, string>;
  /** Verb forms of something done ("made", "gemaakt"): they may stand without a subject in a diary. */
  readonly done: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
}

/** A language's cues and grammar, compiled once. */
export interface LanguagePack {
  readonly id: string;
  readonly common: ReadonlySet<string>;
  readonly grammar: Grammar;
  readonly cues: readonly Cue[];
  readonly index: CueIndex;
  /** Sentences in which nobody claims a skill, each with the trap it holds. */
  readonly counterExamples: readonly { readonly text: string; readonly why: string }[];
}

/** A chip the learner tapped, with the zones it means. */
export interface TappedChip {
  readonly question: string;
  readonly chip: string;
  readonly zones: readonly string[];
}

export interface RecogniseInput {
  readonly text: string;
  /** What the text is thought to be in, when its own words do not tell. */
  readonly language?: string;
  /** The question the text answers; null for a summary. */
  readonly question?: string | null;
  readonly chips?: readonly TappedChip[];
}

/** "This could show …", with the words it rests on. */
export interface Suggestion {
  readonly zone: string;
  /** Exactly `text.slice(start, end)`; empty, with start and end 0, when it rests on a chip alone. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** 0 … 1, for sorting; shown to nobody. */
  readonly score: number;
  /** The id of the best cue; `chip:<question>/<chip>` for a chip. */
  readonly cue: string;
  /** What a claim made of this rests on. */
  readonly basis: ClaimBasis;
}

export interface Recognition {
  /** The pack that read the text; null when no pack knows its language. */
  readonly language: string | null;
  /** At most three, best first, often none. */
  readonly claims: readonly Suggestion[];
  /** Weaker, best first; never shown as strongly. */
  readonly ideas: readonly Suggestion[];
}

/** Declares a language; the compiler checks it. */
export function defineLanguage(plugin: LanguagePlugin): LanguagePlugin {
  return plugin;
}

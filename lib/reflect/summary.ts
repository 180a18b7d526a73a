import type { Experience } from '../model/experience.ts';
import { EXPERIENCE_TYPES, VERBS, type Verb } from '../model/experience-type.ts';
import type { PromptSet, Question, SummaryLanguage } from './contract.ts';
import { type Answers, inLanguage, ownWords, privacyOf } from './questions.ts';
import { summaryLanguageFor } from './registry.ts';

/** Where a clause comes from: a chip that was tapped, or words that were typed. */
export type ClauseSource =
  | { readonly question: string; readonly chip: string }
  | { readonly question: string; readonly text: string };

export interface Clause {
  readonly text: string;
  readonly from: ClauseSource;
}

export interface Summary {
  readonly text: string;
  /** Everything the answers say, each with its source. An edited summary keeps these: they are what it was made from. */
  readonly clauses: readonly Clause[];
  /** True when the text is the learner's own version. */
  readonly edited: boolean;
}

export interface SummaryInput {
  readonly set: PromptSet;
  readonly reflection: Answers | null;
  readonly experience: Pick<Experience, 'type' | 'verb' | 'title'>;
  readonly language: string;
  /** Leaves out every answer that is "just for me". */
  readonly forSharing?: boolean;
}

/**
 * What the learner tapped and typed, as a readable first-person text. Deterministic; nothing is in it that was not
 * tapped or typed. The learner's own edited version wins; for sharing, sentences that come from private answers are
 * taken out of it too, as long as they still stand there as they were made.
 */
export function summarise(input: SummaryInput): Summary {
  const parts = input.set.questions.map((question) => ({ question, ...sentencesOf(question, input) }));
  const kept = parts.filter(({ question }) => !input.forSharing || !isPrivate(question, input.reflection));
  const clauses = kept.flatMap((part) => part.clauses);
  const edited = input.reflection?.summary ?? null;
  if (edited === null) return { text: kept.flatMap((part) => part.sentences).join(' '), clauses, edited: false };
  if (!input.forSharing) return { text: edited, clauses, edited: true };
  const secrets = parts
    .filter(({ question }) => isPrivate(question, input.reflection))
    .flatMap(({ question, sentences }) => [...sentences, ownWords(question, input.reflection ?? { texts: {} })]);
  return { text: without(edited, secrets), clauses, edited: true };
}

/** Every text of a reflection that may leave with the learner's say-so: answers that are not private, and the summary. */
export function shareableTexts(input: SummaryInput): readonly string[] {
  const answers = input.set.questions
    .filter((question) => input.reflection && !isPrivate(question, input.reflection))
    .map((question) => ownWords(question, input.reflection ?? { texts: {} }));
  return [...answers, summarise({ ...input, forSharing: true }).text].filter((text) => text !== '');
}

function isPrivate(question: Question, reflection: Answers | null): boolean {
  return privacyOf(question, reflection ?? { privacies: {} }) === 'just-for-me';
}

function sentencesOf(question: Question, input: SummaryInput): { sentences: string[]; clauses: Clause[] } {
  const language = summaryLanguageFor(input.language);
  const typed = ownWords(question, input.reflection ?? { texts: {} });
  const sentences: string[] = [];
  const clauses: Clause[] = [];
  if (question.field === 'verb') {
    const verb = input.experience.verb ?? asVerb(input.reflection?.chips[question.id]?.[0]);
    if (verb) {
      const text = verbSentence(language, verb, input.experience);
      sentences.push(text);
      clauses.push({ text, from: { question: question.id, chip: verb } });
    }
  } else {
    const tapped = new Set(input.reflection?.chips[question.id]);
    // In the set's order, not the order of tapping: the same taps always make the same sentence.
    const chips = question.chips.filter((chip) => tapped.has(chip.id));
    const texts = chips.map((chip) => inLanguage(chip.clause, language.id));
    if (question.frame && texts.length > 0) {
      const framed = inLanguage(question.frame, language.id).split('{list}').join(language.list(texts));
      sentences.push(`${language.capitalised(framed)}.`);
    }
    chips.forEach((chip, index) => {
      clauses.push({ text: texts[index] ?? '', from: { question: question.id, chip: chip.id } });
    });
  }
  if (typed) {
    const text = asSentences(typed, language);
    sentences.push(text);
    clauses.push({ text, from: { question: question.id, text: typed } });
  }
  return { sentences: sentences.filter(Boolean), clauses };
}

function verbSentence(language: SummaryLanguage, verb: Verb, experience: SummaryInput['experience']): string {
  const { sentence, ofThing } = language.verbs[verb];
  // A tutorial's title names a page; only what was made, or a pastime, is named by its title.
  const isThing = experience.type === 'making' || EXPERIENCE_TYPES[experience.type].kind !== 'learning';
  const title = language.quoted(oneLine(experience.title));
  return (isThing ? (ofThing ?? sentence) : sentence).split('{title}').join(title);
}

const asVerb = (chip: string | undefined): Verb | null => VERBS.find((verb) => verb === chip) ?? null;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Typed words as sentences: one a line, first letter and full stop in place, nothing else touched. */
function asSentences(typed: string, language: SummaryLanguage): string {
  return typed
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => oneLine(line.replace(/^\s*[-*•]\s+/u, '')))
    .filter((line) => line !== '')
    .map((line) => finished(language.capitalised(line)))
    .join(' ');
}

/** Closes a sentence that its writer left open. An emoji closes one too, as people use it. */
function finished(sentence: string): string {
  if (
    /[.!?…。؟！？][)\]"'”’»]*$/u.test(sentence) ||
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]\uFE0F?$/u.test(sentence)
  )
    return sentence;
  return `${sentence.replace(/[\s,;:–-]+$/u, '')}.`;
}

function without(text: string, secrets: readonly string[]): string {
  const longestFirst = secrets.filter((secret) => secret.trim() !== '').sort((a, b) => b.length - a.length);
  return longestFirst
    .reduce((rest, secret) => rest.split(secret).join(''), text)
    .replace(/ {2,}/g, ' ')
    .trim();
}

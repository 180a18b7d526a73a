import { z } from 'zod';
import { ExperienceType, type Verb } from '../model/experience-type.ts';
import { PluginId } from '../model/id.ts';
import { Rung } from '../model/reflection.ts';
import { SkillZoneId } from '../model/skill-claim.ts';
import { Words } from '../model/text.ts';

/** No set asks more than this on one rung: three screens, then it is enough. */
export const SCREENS_PER_RUNG = 3;

/** After this many skips nothing more is asked. */
export const SKIPS_THAT_END = 3;

/** Something to tap. `clause` is how it reads inside the question's frame: "took notes", never a sentence of its own. */
export const Chip = z.strictObject({
  id: PluginId,
  words: Words,
  clause: Words,
  /** Skill zones that somebody who taps this may want to claim; still only a suggestion. */
  zones: z.array(SkillZoneId).max(3).optional(),
});
export type Chip = z.infer<typeof Chip>;

const Frame = Words.refine((frame) => Object.values(frame).every((text) => text.split('{list}').length === 2), {
  message: 'a frame holds {list} exactly once, in every language',
});

/** What the answer to a question tells, so that every output can pick and order: STAR first, then what it left behind. */
export const TELLS = ['situation', 'task', 'action', 'result', 'learning', 'feeling', 'next'] as const;
export const Tells = z.enum(TELLS);
export type Tells = z.infer<typeof Tells>;

/** One screen. */
export const Question = z
  .strictObject({
    id: PluginId,
    rung: Rung,
    tells: Tells,
    /** Asked only of who tapped this chip of an earlier question; absent: asked of everybody. */
    when: z.strictObject({ question: PluginId, chip: PluginId }).optional(),
    /** Set when the answer is a field of the experience itself: then the chips are that field's values. */
    field: z.literal('verb').nullable(),
    question: Words,
    helper: Words,
    /** Label of the box for own words; null when there is none. */
    box: Words.nullable(),
    /** The sentence the tapped chips are set into, with `{list}` where they stand. */
    frame: Frame.nullable(),
    /** The same without "I", as a CV writes it: `Took notes`. Absent: the frame serves there too. */
    line: Frame.optional(),
    chips: z.array(Chip).max(20),
    /** Beginnings of a sentence: the first one stands in the box when it is opened. */
    starters: z.array(Words).max(10),
    example: Words.nullable(),
    /** True for feelings: "just for me" until the learner says otherwise. */
    private: z.boolean(),
  })
  .refine((question) => question.field !== null || (question.frame !== null && question.chips.length > 0), {
    message: 'a question without a field has a frame and chips',
  })
  .refine((question) => new Set(question.chips.map((chip) => chip.id)).size === question.chips.length, {
    message: 'every chip of a question has its own id',
  });
export type Question = z.infer<typeof Question>;

/** True when every `when` names a chip of a question before it: otherwise nobody would ever be asked. */
function asksInOrder(questions: readonly Question[]): boolean {
  return questions.every(
    ({ when }, at) =>
      !when ||
      questions.slice(0, at).some((one) => one.id === when.question && one.chips.some((chip) => chip.id === when.chip)),
  );
}

/** What a set says, whoever wrote it. */
const setFields = {
  id: PluginId,
  words: z.strictObject({ label: Words, description: Words }),
  /** The types it serves; `any` for what suits them all. */
  for: z.union([z.literal('any'), z.array(ExperienceType).min(1)]),
  questions: z
    .array(Question)
    .min(1)
    .max(20)
    .refine((questions) => new Set(questions.map((question) => question.id)).size === questions.length, {
      message: 'every question has its own id',
    })
    .refine(asksInOrder, { message: 'a question waits for a chip of an earlier one' }),
};

/** Prompts for some types of experience. The order of the questions is the order of the summary. */
export const PromptSet = z.strictObject({
  ...setFields,
  /** True for another way of looking, which a learner may choose beside the set of the type: never a default. */
  lens: z.literal(true).optional(),
  /** Of the sets that serve a type, the one with the highest priority is its default; of the lenses, it comes first. */
  priority: z.number().int().min(0).max(1_000),
});
export type PromptSet = z.infer<typeof PromptSet>;

/** A set in a facilitator's pack: always a lens, and it asks for words and chips only. */
export const PackedSet = z.strictObject(setFields);
export type PackedSet = z.infer<typeof PackedSet>;

/** A chip as one language shows it. */
export interface ShownChip {
  readonly id: string;
  readonly label: string;
  readonly zones: readonly string[];
}

/** What the experience itself tells beside the answers, each as a sentence or label with `{x}`. */
export interface FactWords {
  /** Where no verb was tapped: what the text is about, with `{title}`. */
  readonly about: string;
  readonly time: string;
  readonly organisation: string;
  readonly place: string;
  readonly people: string;
  readonly role: string;
  readonly skills: string;
  /** The same for a CV, which has no "my". */
  readonly roleLine: string;
  readonly skillsLine: string;
  /** Skills as Youthpass groups them. */
  readonly competences: string;
}

/** How one language makes sentences. A language is one file. */
export interface SummaryLanguage {
  /** Primary language subtag: `en`. */
  readonly id: string;
  /** `a`, `a and b`, `a, b and c`. */
  list(items: readonly string[]): string;
  /** A title between this language's quotation marks. */
  quoted(title: string): string;
  /** First letter as it stands at the start of a sentence. */
  capitalised(text: string): string;
  /** Whole minutes, 1 or more, in words: `2 hours and 30 minutes`. */
  duration(minutes: number): string;
  /**
   * For each verb its chip, and its sentence with `{title}`; `ofThing` where the title names a thing that was made.
   * `line` and `lineOfThing` are the same for a CV: no "I", no full stop; absent for what was not done yet.
   */
  readonly verbs: Readonly<Record<Verb, VerbWords>>;
  readonly facts: FactWords;
}

export interface VerbWords {
  readonly label: string;
  readonly sentence: string;
  readonly ofThing?: string;
  readonly line?: string;
  readonly lineOfThing?: string;
}

export const defineLanguage = (language: SummaryLanguage): SummaryLanguage => language;

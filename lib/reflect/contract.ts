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

/** One screen. */
export const Question = z
  .strictObject({
    id: PluginId,
    rung: Rung,
    /** Set when the answer is a field of the experience itself: then the chips are that field's values. */
    field: z.literal('verb').nullable(),
    question: Words,
    helper: Words,
    /** Label of the box for own words; null when there is none. */
    box: Words.nullable(),
    /** The sentence the tapped chips are set into, with `{list}` where they stand. */
    frame: Frame.nullable(),
    chips: z.array(Chip).max(20),
    /** Beginnings of a sentence: the first one stands in the box when it is opened. */
    starters: z.array(Words).max(10),
    example: Words.nullable(),
    /** True for feelings: "just for me" until the learner says otherwise. */
    private: z.boolean(),
  })
  .refine((question) => question.field !== null || (question.frame !== null && question.chips.length > 0), {
    message: 'a question without a field has a frame and chips',
  });
export type Question = z.infer<typeof Question>;

/** Prompts for some types of experience. The order of the questions is the order of the summary. */
export const PromptSet = z
  .strictObject({
    id: PluginId,
    words: z.strictObject({ label: Words, description: Words }),
    for: z.array(ExperienceType).min(1),
    /** Of the sets that serve a type, the one with the highest priority is its default. */
    priority: z.number().int().min(0).max(1_000),
    questions: z.array(Question).min(1).max(20),
  })
  .refine((set) => new Set(set.questions.map((question) => question.id)).size === set.questions.length, {
    message: 'every question has its own id',
  });
export type PromptSet = z.infer<typeof PromptSet>;

/** A chip as one language shows it. */
export interface ShownChip {
  readonly id: string;
  readonly label: string;
  readonly zones: readonly string[];
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
  /** For each verb its chip, and its sentence with `{title}`; `ofThing` where the title names a thing that was made. */
  readonly verbs: Readonly<
    Record<Verb, { readonly label: string; readonly sentence: string; readonly ofThing?: string }>
  >;
}

export const defineLanguage = (language: SummaryLanguage): SummaryLanguage => language;

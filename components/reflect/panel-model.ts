import type { Answer } from '@/lib/actions/answer-question.ts';
import type { SkillSuggestion } from '@/lib/actions/suggest-skills.ts';
import type { Experience, Privacy, Reflection, SkillClaim, SkillLevel } from '@/lib/model/index.ts';
import type { Question, ShownChip } from '@/lib/reflect/index.ts';
import type { Stamps, Stored } from '@/lib/store/index.ts';

/** One question on the screen. */
export interface Screen {
  readonly question: Question;
  readonly chips: readonly ShownChip[];
  /** The beginning of a sentence that stands in the box; empty where there is none. */
  readonly starter: string;
  /** What a text is in the store: a beginning that nobody went on with is no text. */
  readonly asStored: (text: string) => string;
  readonly privacy: Privacy;
  /** Which question this is, from 1, of how many. */
  readonly at: number;
  readonly of: number;
}

/** A question that takes one tap, beside the others. */
export interface Snap {
  readonly question: Question;
  readonly chips: readonly ShownChip[];
  readonly chosen: readonly string[];
  readonly privacy: Privacy;
}

export interface SkillsModel {
  /** At most three; undefined until the words were looked at. */
  readonly suggestions: readonly SkillSuggestion[] | undefined;
  readonly confirmed: readonly SkillClaim[];
  /** Each writes at once and gives the claim's id; undefined when it could not be stored. */
  readonly confirm: (suggestion: SkillSuggestion) => Promise<string | undefined>;
  readonly decline: (suggestion: SkillSuggestion) => Promise<string | undefined>;
  readonly add: (skill: { zone: string } | { ownWords: string }) => Promise<string | undefined>;
  /** Takes a decision back: the skill may be suggested again. */
  readonly forget: (claimId: string) => Promise<unknown>;
  /** Takes a confirmed skill off: one that was suggested becomes "not me", one the learner named goes. */
  readonly remove: (claim: SkillClaim) => Promise<unknown>;
  /** Takes that back. */
  readonly restore: (claim: SkillClaim) => Promise<unknown>;
  readonly setLevel: (claimId: string, level: SkillLevel | null) => Promise<unknown>;
}

/** An experience under reflection: everything the panel shows of it, and everything one can do. */
export interface PanelModel {
  readonly experience: Experience;
  readonly reflection: Stored<Reflection>;
  /** null when there is nothing left to ask: then the result is shown. */
  readonly screen: Screen | null;
  readonly canGoBack: boolean;
  readonly snaps: readonly Snap[];
  readonly summary: { readonly text: string; readonly edited: boolean };
  readonly skills: SkillsModel;
  /** What went differently when something was tapped; what is typed has its own. */
  readonly trouble: unknown;
  readonly tryAgain: () => void;
  readonly answer: (question: string, answer: Answer, base: Stamps) => Promise<Stored<Reflection>>;
  readonly tapSnap: (snap: Snap, chosen: readonly string[]) => void;
  /** To the next question, or the result. What was not answered counts as skipped, and is not asked again. */
  readonly leave: (answered: boolean) => void;
  readonly back: () => void;
  readonly enough: () => void;
  /** Back to the questions, from the first. */
  readonly reopen: () => void;
  readonly writeSummary: (text: string | null, base: Stamps) => Promise<Stored<Reflection>>;
  /** The same in one tap: null goes back to the text made from the answers. */
  readonly setSummary: (text: string | null) => Promise<unknown>;
  /** The words of a chip of these questions. */
  readonly chipLabel: (question: string, chip: string) => string;
}

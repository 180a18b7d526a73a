import type { SkillsModel } from '@/components/reflect/panel-model.ts';
import type { Evidence, Experience, Privacy, Reflection, Session, Shareable } from '@/lib/model/index.ts';
import type { Card } from '@/lib/portfolio/index.ts';
import type { Stamps, Stored } from '@/lib/store/index.ts';

/** Writes one field of a record; `base` is what the learner had before their eyes. */
export type SaveField<T> = (value: T, base: Stamps) => Promise<Stored<T>>;

/** What was asked and what the learner said, as it reads. */
export interface AnswerLine {
  readonly id: string;
  readonly question: string;
  readonly chips: readonly string[];
  readonly text: string;
  readonly privacy: Privacy;
}

/** The three names that are told as exactly as the learner chooses. */
export type SharedField = 'organisation' | 'place' | 'role';

/** An entry that is open: everything one sees of it, and everything one can change. */
export interface EntryModel {
  readonly card: Card;
  readonly experience: Stored<Experience>;
  /** Minutes of the first stretch alone, without sessions. */
  readonly firstMinutes: number;
  readonly sessionMinutes: ReadonlyMap<string, number>;
  readonly summary: { readonly text: string; readonly edited: boolean };
  /** null while nothing was answered. */
  readonly reflection: Stored<Reflection> | null;
  readonly writeSummary: (text: string | null, base: Stamps) => Promise<Stored<Reflection>>;
  /** The same in one tap: null goes back to the text made from the answers. */
  readonly setSummary: (text: string | null) => Promise<unknown>;
  readonly chipLabel: (question: string, chip: string) => string;
  readonly answers: readonly AnswerLine[];
  readonly evidence: readonly Stored<Evidence>[];
  readonly skills: SkillsModel;
  /** Skills the learner said no to. */
  readonly declined: SkillsModel['confirmed'];

  readonly change: (
    change: Partial<Pick<Experience, 'type' | 'verb' | 'startedOn' | 'endedOn' | 'privacy' | 'sessions' | 'duration'>>,
  ) => void;
  readonly saveTitle: SaveField<string>;
  readonly saveShared: (field: SharedField) => SaveField<Shareable | null>;
  readonly setMinutes: (minutes: number | null) => void;
  readonly addSession: (session: Pick<Session, 'on'> & { readonly minutes: number | null }) => void;
  readonly removeSession: (id: string) => void;
  /** An id for words that are about to be written. */
  readonly newId: () => string;
  readonly saveProof: (id: string) => SaveField<string>;
  readonly addLink: (address: string, name: string) => void;
  readonly removeProof: (id: string) => void;
  /** Into the bin, and back to the trail. */
  readonly throwAway: () => void;
}

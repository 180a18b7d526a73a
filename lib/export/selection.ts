import type { Badge } from '../model/badge.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Experience } from '../model/experience.ts';
import type { Learner } from '../model/learner.ts';
import type { Provenance } from '../model/provenance.ts';
import type { SkillClaim } from '../model/skill-claim.ts';
import type { ExportDocument } from './document-model.ts';

/** An experience with what was derived from it: a portfolio's card, and the words of its reflection. */
export interface ExportCard {
  readonly experience: Experience;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly { readonly claim: SkillClaim; readonly provenance: Provenance }[];
  readonly provenance: Provenance;
  readonly minutes: number;
  /** The summary for sharing: private answers already left out. */
  readonly summary: string;
  /** Texts a quote may come from: answers that are not private, and the summary. A quote from elsewhere stays here. */
  readonly shareable: readonly string[];
  /** Questions whose answers are just for the learner: what rests on these alone stays here. */
  readonly privateQuestions: readonly string[];
}

export interface ExportInput {
  readonly learner: Learner | null;
  /** Newest first. */
  readonly cards: readonly ExportCard[];
  readonly badges: readonly Badge[];
  /** Signed credentials to put in the file, with the experience or badge each belongs to. */
  readonly credentials?: readonly {
    readonly name: string;
    readonly credential: Readonly<Record<string, unknown>>;
    readonly experienceId?: string;
    readonly badgeId?: string;
  }[];
}

export interface ExportOptions {
  /** Language of the file, apart from the interface's. */
  readonly language: string;
  readonly generatedAt: string;
  /** Ids of the experiences to put in; all when left out. */
  readonly experienceIds?: ReadonlySet<string>;
  /** Ids of experiences whose exact place, organisation and dates the learner chose to share. */
  readonly exactFor?: ReadonlySet<string>;
  /** True puts mail addresses and home town in. */
  readonly contact?: boolean;
}

/** Something that stays out of the file, and why. For the learner's eyes only. */
export interface HeldBack {
  readonly why: 'private' | 'unconfirmed' | 'exact-place' | 'people';
  readonly what: string;
}

export interface Selection {
  readonly content: ExportDocument;
  readonly heldBack: readonly HeldBack[];
}

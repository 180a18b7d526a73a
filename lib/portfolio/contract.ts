import type { Badge } from '../model/badge.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Experience } from '../model/experience.ts';
import type { ExperienceType, ExperienceTypeFacts } from '../model/experience-type.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Reflection } from '../model/reflection.ts';
import type { SkillClaim } from '../model/skill-claim.ts';

export interface PortfolioInput {
  readonly experiences: readonly Experience[];
  readonly reflections: readonly Reflection[];
  readonly claims: readonly SkillClaim[];
  readonly evidence: readonly Evidence[];
  readonly badges: readonly Badge[];
}

export interface PortfolioOptions {
  /** The learner's own calendar day of an instant, `2026-05-03`; the UTC day when left out. */
  readonly dayOf?: (instant: string) => string;
}

/** A claim the learner confirmed, and how far it can be trusted. */
export interface ConfirmedClaim {
  readonly claim: SkillClaim;
  readonly provenance: Provenance;
  /** The learner's words it rests on, when there are some. */
  readonly quote: string | null;
}

/** An experience as it stands on the timeline. */
export interface Card {
  readonly experience: Experience;
  readonly reflection: Reflection | null;
  readonly evidence: readonly Evidence[];
  readonly badges: readonly Badge[];
  readonly provenance: Provenance;
  readonly claims: readonly ConfirmedClaim[];
  /** Ids of the zones that are confirmed, each once. */
  readonly zones: readonly string[];
  /** Claims that wait for the learner's word. */
  readonly suggested: number;
  readonly minutes: number;
  readonly hours: number;
  /** Where it stands in time, as exact as it is known. */
  readonly on: string;
}

export interface MonthOfCards {
  /** `2026-05`, or `2026` for what is known by year alone. */
  readonly month: string;
  readonly cards: readonly Card[];
}

export interface Amount {
  readonly entries: number;
  readonly minutes: number;
  readonly hours: number;
}

export interface Totals extends Amount {
  readonly byKind: Readonly<Partial<Record<ExperienceTypeFacts['kind'], Amount>>>;
  readonly byType: Readonly<Partial<Record<ExperienceType, Amount>>>;
}

export interface SkillProof extends ConfirmedClaim {
  readonly experienceId: string;
  readonly title: string;
  readonly on: string;
}

/** A skill over time: a zone, a competence, or the learner's own words. */
export interface PortfolioSkill {
  /** Stable name of the skill for lists and addresses. */
  readonly key: string;
  readonly zone: string | null;
  readonly competence: SkillClaim['competence'];
  readonly ownWords: string | null;
  /** Newest first. */
  readonly proofs: readonly SkillProof[];
  /** The best that any of its proofs has. */
  readonly provenance: Provenance;
  readonly count: number;
}

export interface Portfolio {
  /** Newest month first; within a month newest first. */
  readonly timeline: readonly MonthOfCards[];
  /** All cards, newest first. */
  readonly cards: readonly Card[];
  readonly totals: Totals;
  /** Most proofs first. */
  readonly skills: readonly PortfolioSkill[];
  readonly badges: readonly Badge[];
  readonly coverage: { readonly entries: number; readonly withSkill: number; readonly share: number };
}

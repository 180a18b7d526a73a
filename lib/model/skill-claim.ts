import { z } from 'zod';
import { Id, PluginId } from './id.ts';
import { LIMITS, LineText, ProseText, ShortText } from './text.ts';
import { Instant } from './time.ts';

/** The four plain levels; the learner's word, never the software's. */
export const SKILL_LEVELS = ['tried', 'with-help', 'on-my-own', 'could-show-others'] as const;
export const SkillLevel = z.enum(SKILL_LEVELS);
export type SkillLevel = z.infer<typeof SkillLevel>;

/** What a claim rests on. */
export const ClaimBasis = z.discriminatedUnion('kind', [
  /** `quote` is exactly `source.slice(start, end)`; `question` names the answer it stands in, null for the summary. */
  z.object({
    kind: z.literal('quote'),
    question: PluginId.nullable(),
    quote: ProseText.min(1),
    start: z.number().int().min(0),
    end: z.number().int().min(1),
  }),
  z.object({ kind: z.literal('chip'), question: PluginId, chip: PluginId }),
  z.object({ kind: z.literal('evidence'), evidenceId: Id }),
  z.object({ kind: z.literal('endorsement'), badgeId: Id }),
]);
export type ClaimBasis = z.infer<typeof ClaimBasis>;

/** One of the 40 plain-word skills. The zones themselves are data in `lib/frameworks`. */
export const SkillZoneId = PluginId;
export type SkillZoneId = z.infer<typeof SkillZoneId>;

export const CLAIM_STATUSES = ['suggested', 'confirmed', 'declined'] as const;

/** Zone (or own words) + what it rests on + level + what the learner decided. A self-assessment, never "verified". */
export const SkillClaim = z
  .object({
    id: Id,
    experienceId: Id,
    zone: SkillZoneId.nullable(),
    ownWords: ShortText.nullable(),
    /** A competence of a named framework, when the learner chose one. */
    competence: z.object({ framework: PluginId, code: ShortText }).nullable(),
    basis: z.array(ClaimBasis).max(LIMITS.list),
    note: LineText,
    level: SkillLevel.nullable(),
    status: z.enum(CLAIM_STATUSES),
    suggestedBy: z.enum(['recogniser', 'learner', 'mentor']),
    createdAt: Instant,
    decidedAt: Instant.nullable(),
    deletedAt: Instant.nullable(),
  })
  .refine((claim) => claim.zone !== null || claim.ownWords !== null || claim.competence !== null, {
    message: 'a claim names a zone, a competence or the learner’s own words',
  });
export type SkillClaim = z.infer<typeof SkillClaim>;

import { z } from 'zod';
import { Id } from './id.ts';
import { LineText, ProseText, ShortText, WebAddress } from './text.ts';
import { Instant } from './time.ts';

/** One thing that was looked at in a badge. `null`: it could not be checked, which is an answer of its own. */
export const Check = z.object({ id: z.string().max(60), ok: z.boolean().nullable(), message: LineText });
export type Check = z.infer<typeof Check>;

/** What a look at a badge gave, and when. */
export const Verification = z.object({ checkedAt: Instant, checks: z.array(Check).max(50) });
export type Verification = z.infer<typeof Verification>;

/** A badge a learner holds: brought in, or stated by themselves. The original bytes are kept whatever the checks say. */
export const Badge = z.object({
  id: Id,
  origin: z.enum(['imported', 'self-issued', 'endorsement']),
  /** Id of the importer or issuer plug-in that made sense of the bytes. */
  format: z.string().max(60),
  originalId: Id,
  name: ShortText,
  description: ProseText,
  criteria: ProseText,
  criteriaAddress: WebAddress.nullable(),
  issuerName: ShortText,
  issuerId: z.string().max(4_000),
  imageId: Id.nullable(),
  issuedAt: Instant.nullable(),
  expiresAt: Instant.nullable(),
  experienceIds: z.array(Id).max(1_000),
  claimIds: z.array(Id).max(1_000),
  verification: Verification.nullable(),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Badge = z.infer<typeof Badge>;

/** A badge definition a learner wants to work towards, with what they assigned to each line of its criteria. */
export const Goal = z.object({
  id: Id,
  name: ShortText,
  description: ProseText,
  issuerName: ShortText,
  address: WebAddress.nullable(),
  lines: z.array(z.object({ id: z.string().max(80), text: ProseText, experienceIds: z.array(Id).max(1_000) })).max(200),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Goal = z.infer<typeof Goal>;

import { z } from 'zod';

/**
 * The four honest steps of trust, the same everywhere: the learner says it; something shows it; somebody who was
 * there confirmed it; an organisation issued a badge for it.
 */
export const PROVENANCES = ['said', 'shown', 'confirmed', 'issued'] as const;
export const Provenance = z.enum(PROVENANCES);
export type Provenance = z.infer<typeof Provenance>;

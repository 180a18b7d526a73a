import { z } from 'zod';

/** Longest texts a record holds, in UTF-16 units. What is longer is cut by the door that lets it in, which says so. */
export const LIMITS = { short: 300, line: 1_000, address: 4_000, prose: 100_000, list: 500 } as const;

export const ShortText = z.string().max(LIMITS.short);
export const LineText = z.string().max(LIMITS.line);
export const ProseText = z.string().max(LIMITS.prose);
export const WebAddress = z
  .string()
  .max(LIMITS.address)
  .regex(/^https?:\/\//i);

/** BCP 47 language tag, as loosely as pages write it. */
export const LanguageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/);

/** A plug-in's own words: English and Dutch always, others where somebody wrote them. */
export const Words = z.object({ en: z.string().min(1), nl: z.string().min(1) }).catchall(z.string().min(1));
export type Words = z.infer<typeof Words>;

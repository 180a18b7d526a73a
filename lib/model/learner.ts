import { z } from 'zod';
import { Id } from './id.ts';
import { LanguageTag, LineText, ShortText } from './text.ts';
import { Instant } from './time.ts';

/** What the learner tells about themselves for a CV or a badge. Everything may stay empty. */
export const Learner = z.object({
  id: Id,
  name: ShortText,
  headline: ShortText,
  about: LineText,
  emails: z.array(ShortText).max(20),
  place: ShortText,
  languages: z.array(z.object({ tag: LanguageTag, level: ShortText })).max(50),
  updatedAt: Instant,
});
export type Learner = z.infer<typeof Learner>;

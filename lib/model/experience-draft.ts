import { z } from 'zod';
import { Detection } from './detection.ts';
import { ExperienceType, Verb } from './experience-type.ts';
import { Id } from './id.ts';
import { ProseText } from './text.ts';
import { Duration, Instant, PartialDate } from './time.ts';

/** What is being captured and is not yet an experience: any field may be empty. Keyed to the tab it began in. */
export const ExperienceDraft = z.object({
  id: Id,
  /** `<browser session>:<tab>`; null for a draft that has no page. */
  tabKey: z.string().max(80).nullable(),
  detection: Detection.nullable(),
  type: ExperienceType.nullable(),
  verb: Verb.nullable(),
  title: ProseText,
  startedOn: PartialDate.nullable(),
  duration: Duration.nullable(),
  organisation: ProseText,
  note: ProseText,
  createdAt: Instant,
  updatedAt: Instant,
});
export type ExperienceDraft = z.infer<typeof ExperienceDraft>;

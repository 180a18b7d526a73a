import { z } from 'zod';
import { Detection } from './detection.ts';
import { ExperienceType, Verb } from './experience-type.ts';
import { Id } from './id.ts';
import { PageReference } from './page.ts';
import { Exactness, Privacy } from './privacy.ts';
import { LIMITS, LineText, ShortText } from './text.ts';
import { Duration, Instant, PartialDate } from './time.ts';

/** One stretch of time under an experience: a shift, an evening, a match. */
export const Session = z.object({ id: Id, on: PartialDate.nullable(), duration: Duration.nullable(), note: LineText });
export type Session = z.infer<typeof Session>;

/** A name, and how exactly it may be told to others. */
export const Shareable = z.object({ name: ShortText, exactness: Exactness });
export type Shareable = z.infer<typeof Shareable>;

/** Somebody who was there. */
export const Person = z.object({ id: Id, name: ShortText, relation: ShortText, couldConfirm: z.boolean() });
export type Person = z.infer<typeof Person>;

/** How an experience came in. */
export const ORIGINS = ['page', 'hand', 'group', 'import'] as const;

/** One stretch of learning or volunteering, online or off (ELM LearningActivity, xAPI Activity). */
export const Experience = z.object({
  id: Id,
  type: ExperienceType,
  verb: Verb.nullable(),
  title: ShortText.min(1),
  page: PageReference.nullable(),
  /** What the page said when it was kept; null for what has no page. */
  detected: Detection.pick({ kind: true, type: true, detector: true, why: true, fields: true }).nullable(),
  startedOn: PartialDate.nullable(),
  endedOn: PartialDate.nullable(),
  /** The whole, when it is known apart from sessions. */
  duration: Duration.nullable(),
  sessions: z.array(Session).max(LIMITS.list),
  organisation: Shareable.nullable(),
  place: Shareable.nullable(),
  role: Shareable.nullable(),
  people: z.array(Person).max(100),
  privacy: Privacy,
  origin: z.enum(ORIGINS),
  createdAt: Instant,
  updatedAt: Instant,
  /** Set while it rests in the bin. */
  deletedAt: Instant.nullable(),
});
export type Experience = z.infer<typeof Experience>;

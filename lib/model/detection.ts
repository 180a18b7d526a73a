import { z } from 'zod';
import { ExperienceType } from './experience-type.ts';
import { PluginId } from './id.ts';
import { LanguageTag, LIMITS, LineText, ShortText, WebAddress } from './text.ts';
import { Duration, PartialDate } from './time.ts';

export const DETECTION_KINDS = ['learning', 'volunteering', 'none'] as const;
export const DetectionKind = z.enum(DETECTION_KINDS);
export type DetectionKind = z.infer<typeof DetectionKind>;

/** What a reason rests on; the interface has a sentence for each. */
export const REASON_CODES = [
  'site', // the address belongs to a known site
  'address', // the shape of the address
  'platform', // the software the site runs on
  'structured', // the page's own structured data
  'open-graph',
  'words', // words on the page
  'form', // a form or button on the page
  'rule', // the learner's own rule
] as const;
export const ReasonCode = z.enum(REASON_CODES);
export type ReasonCode = z.infer<typeof ReasonCode>;

/** One piece of the explanation: `{ code: 'structured', detail: 'Course' }` → "The page says it is a course". */
export const Reason = z.object({ code: ReasonCode, detail: ShortText });
export type Reason = z.infer<typeof Reason>;

const from = ShortText;
const found = <S extends z.ZodType>(value: S) => z.object({ value, from }).optional();

/** What the page told, each with where it was read. Skills the page claims stay apart from the learner's own. */
export const DetectedFields = z.object({
  title: found(ShortText),
  provider: found(ShortText),
  author: found(ShortText),
  description: found(LineText),
  startsOn: found(PartialDate),
  endsOn: found(PartialDate),
  duration: found(Duration),
  workload: found(ShortText),
  level: found(ShortText),
  language: found(LanguageTag),
  place: found(ShortText),
  free: found(z.boolean()),
  image: found(WebAddress),
  skills: found(z.array(ShortText).max(50)),
  organisation: found(ShortText),
  role: found(ShortText),
  hours: found(ShortText),
});
export type DetectedFields = z.infer<typeof DetectedFields>;

/** What Skilltrail knows about the page a learner stands on, and why. */
export const Detection = z.object({
  kind: DetectionKind,
  type: ExperienceType.nullable(),
  detector: PluginId,
  /** 0 … 1: how sure; shown to nobody as a number. */
  score: z.number().min(0).max(1),
  why: z.array(Reason).max(20),
  /** Canonical. */
  address: WebAddress,
  site: ShortText,
  fields: DetectedFields,
  /** Detectors that threw: recorded, never fatal. */
  failures: z.array(z.object({ detector: z.string().max(80), message: z.string().max(LIMITS.short) })).max(50),
});
export type Detection = z.infer<typeof Detection>;

import { AppError } from '@/lib/errors.ts';
import {
  type Detection,
  EXPERIENCE_TYPES,
  type Exactness,
  type Experience,
  type ExperienceDraft,
  type ExperienceType,
  LIMITS,
  type PageReference,
  type PartialDate,
  type Shareable,
  type Verb,
} from '@/lib/model/index.ts';
import { durationFromText } from './duration-from-text.ts';

/** An id and the moment, which a pure stage cannot make. `on` is the learner's own day, where that is known better. */
export interface Made {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly now: string;
  readonly on?: PartialDate;
}

/** What somebody attends on a day that the page tells; everything else is done on the day it is kept. */
const ON_A_DAY: ReadonlySet<ExperienceType> = new Set([
  'event',
  'workshop',
  'exchange',
  'visit',
  'talk',
  'volunteering-event',
  'festival',
]);

/** A draft that holds what the page told, ready to be changed. */
export function draftFrom(detection: Detection, made: Made & { readonly tabKey: string | null }): ExperienceDraft {
  return {
    ...emptyDraft({ ...made, type: detection.type }),
    tabKey: made.tabKey,
    detection,
    title: titleOf(detection),
    startedOn: startOf(detection, made, null),
    duration: durationOf(detection),
    organisation: detection.fields.organisation?.value ?? '',
  };
}

/** A draft of something that has no page. */
export function emptyDraft(made: Made & { readonly type: ExperienceType | null }): ExperienceDraft {
  return {
    id: made.id,
    tabKey: null,
    detection: null,
    type: made.type,
    verb: null,
    title: '',
    startedOn: null,
    duration: null,
    organisation: '',
    note: '',
    createdAt: made.now,
    updatedAt: made.now,
  };
}

/** What a draft cannot be kept without; in the order a form asks. */
export function missingFrom(draft: ExperienceDraft): ('title' | 'type')[] {
  const missing: ('title' | 'type')[] = [];
  if (draft.title.trim() === '') missing.push('title');
  if (draft.type === null) missing.push('type');
  return missing;
}

/**
 * Makes an experience of a draft. The draft's note is no part of it: it belongs to the reflection.
 * @throws AppError `input-invalid` with `details.missing`, what `missingFrom` says
 */
export function experienceFrom(draft: ExperienceDraft, made: Made): Experience {
  const missing = missingFrom(draft);
  if (missing.length > 0 || draft.type === null) throw new AppError('input-invalid', { details: { missing } });
  const base = draft.detection ? keepFrom(draft.detection, made) : blank(draft.type, made);
  return {
    ...base,
    type: draft.type,
    verb: draft.verb,
    title: cut(draft.title),
    startedOn: draft.startedOn,
    duration: draft.duration,
    organisation: shareable(draft.organisation, draft.type),
    createdAt: draft.createdAt,
  };
}

/** An experience in one tap: what the page told and nothing else. A page that is none is kept as `other`. */
export function keepFrom(detection: Detection, made: Made & { readonly verb?: Verb }): Experience {
  const { fields } = detection;
  const type = detection.type ?? 'other';
  const verb = made.verb ?? null;
  return {
    ...blank(type, made),
    verb,
    title: cut(titleOf(detection)),
    page: pageOf(detection),
    detected: { kind: detection.kind, type: detection.type, detector: detection.detector, why: detection.why, fields },
    startedOn: startOf(detection, made, verb),
    endedOn: ON_A_DAY.has(type) && verb !== 'want-to' ? (fields.endsOn?.value ?? null) : null,
    duration: durationOf(detection),
    organisation: shareable(fields.organisation?.value ?? '', type),
    place: shareable(fields.place?.value ?? '', type),
    role: shareable(fields.role?.value ?? '', type, 'exact'),
    origin: 'page',
  };
}

function blank(type: ExperienceType, made: Made): Experience {
  return {
    id: made.id,
    type,
    verb: null,
    title: '',
    page: null,
    detected: null,
    startedOn: null,
    endedOn: null,
    duration: null,
    sessions: [],
    organisation: null,
    place: null,
    role: null,
    people: [],
    privacy: 'ask',
    origin: 'hand',
    createdAt: made.now,
    updatedAt: made.now,
    deletedAt: null,
  };
}

function pageOf(detection: Detection): PageReference {
  const { fields } = detection;
  return {
    address: detection.address,
    site: detection.site,
    provider: fields.provider?.value ?? null,
    author: fields.author?.value ?? null,
    language: fields.language?.value ?? null,
  };
}

/** A page without a title is still recognisable by where it stands. */
function titleOf(detection: Detection): string {
  return detection.fields.title?.value.trim() || detection.site || detection.address;
}

function startOf(detection: Detection, made: Made, verb: Verb | null): PartialDate | null {
  if (verb === 'want-to') return null;
  const told = detection.fields.startsOn?.value;
  const today = made.on ?? made.now.slice(0, 10);
  return detection.type && ON_A_DAY.has(detection.type) && told ? told : today;
}

function durationOf(detection: Detection): string | null {
  const { duration, workload } = detection.fields;
  return duration?.value ?? (workload ? durationFromText(workload.value) : null);
}

/** Volunteering tells where somebody regularly is, so it leaves as "a food bank", not as which one, until they choose. */
function shareable(name: string, type: ExperienceType, exactness?: Exactness): Shareable | null {
  const text = name.trim();
  if (text === '') return null;
  const careful = EXPERIENCE_TYPES[type].kind === 'volunteering' || EXPERIENCE_TYPES[type].kind === 'life';
  return { name: cut(text), exactness: exactness ?? (careful ? 'general' : 'exact') };
}

function cut(text: string): string {
  const clean = text.trim().replace(/\s+/g, ' ').toWellFormed();
  return clean.length <= LIMITS.short ? clean : `${clean.slice(0, LIMITS.short - 1).trimEnd()}…`.toWellFormed();
}

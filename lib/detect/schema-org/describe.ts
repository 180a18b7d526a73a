import type { RawFields } from '../contract.ts';
import { told } from '../fields.ts';
import { type Thing, thingIn, valuesOf, wordsOf } from '../structured-data.ts';

/** The fields a described thing tells, by the names schema.org gives them. */
export function describe(thing: Thing): RawFields {
  const from = thing.from;
  const instance = thingIn(thing, 'hasCourseInstance', 'subEvent') ?? thing;
  const organisation = wordsOf(thing, 'hiringOrganization', 'organizer') || wordsOf(thingIn(thing, 'agent'), 'name');
  return {
    title: told(wordsOf(thing, 'name', 'title', 'headline'), from),
    provider: told(wordsOf(thing, 'provider', 'publisher', 'sourceOrganization') || organisation, from),
    author: told(
      wordsOf(thing, 'author', 'creator', 'instructor') || wordsOf(instance, 'instructor', 'performer'),
      from,
    ),
    description: told(stripped(wordsOf(thing, 'description', 'abstract')), from),
    startsOn: told(wordsOf(instance, 'startDate', 'jobStartDate'), from),
    endsOn: told(wordsOf(instance, 'endDate'), from),
    duration: told(
      wordsOf(thing, 'timeRequired', 'typicalLearningTime', 'duration') || wordsOf(instance, 'duration'),
      from,
    ),
    workload: told(wordsOf(instance, 'courseWorkload'), from),
    level: told(wordsOf(thing, 'educationalLevel', 'coursePrerequisitesLevel'), from),
    language: told(wordsOf(thing, 'inLanguage'), from),
    place: told(placeOf(instance) || placeOf(thing), from),
    free: freeOf(thing, from),
    image: told(imageOf(thing), from),
    skills: listOf(thing, from),
    organisation: told(organisation, from),
    role:
      thing.types.includes('JobPosting') || thing.types.includes('VolunteerAction')
        ? told(wordsOf(thing, 'title', 'name'), from)
        : undefined,
    hours: told(wordsOf(thing, 'workHours'), from),
  };
}

/** Descriptions carry markup of their own; only the words are wanted. The result is text and stays text. */
function stripped(text: string): string {
  return text.replace(/<[^<>]{0,400}>/g, ' ');
}

function placeOf(thing: Thing): string {
  const place = thingIn(thing, 'location', 'jobLocation');
  const address = thingIn(place, 'address');
  const parts = [wordsOf(place, 'name'), address ? wordsOf(address, 'addressLocality') : wordsOf(place, 'address')];
  return [...new Set(parts.filter(Boolean))].join(', ') || (place ? '' : wordsOf(thing, 'location'));
}

function freeOf(thing: Thing, from: string): RawFields['free'] {
  const [free] = valuesOf(thing, 'isAccessibleForFree');
  if (free !== undefined) return { value: /^(true|yes|1|.*\/True)$/i.test(String(free)), from };
  const price = wordsOf(thingIn(thing, 'offers'), 'price', 'lowPrice');
  return price === '' ? undefined : { value: Number(price) === 0, from };
}

function imageOf(thing: Thing): string {
  const [image] = valuesOf(thing, 'image', 'thumbnailUrl');
  return typeof image === 'object' ? wordsOf(image, 'url', 'contentUrl') : String(image ?? '');
}

function listOf(thing: Thing, from: string): RawFields['skills'] {
  const values = valuesOf(thing, 'teaches', 'skills', 'competencyRequired').map((value) =>
    typeof value === 'object' ? wordsOf(value, 'name') : String(value),
  );
  return values.length > 0 ? { value: values, from } : undefined;
}

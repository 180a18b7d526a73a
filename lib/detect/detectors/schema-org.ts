import { defineDetector, type Finding, type RawFields } from '../contract.ts';
import { metaOf, type Page } from '../page.ts';
import { describe } from '../schema-org/describe.ts';
import { LEARNING_TYPES, NOT_LEARNING, typeOfThing, VOLUNTEER_WORD } from '../schema-org/kinds.ts';
import { type Thing, thingsOf, wordsOf } from '../structured-data.ts';

/** What the page says of itself in schema.org and LRMI words (JSON-LD, microdata, RDFa) and in OpenGraph. */
export default defineDetector({
  id: 'schema-org',
  tier: 'standard',
  examples: [],
  describes: true,

  detect(page, hint): Finding | null {
    const things = thingsOf(page).filter((thing) => !thing.nested);
    const main = mainThing(page, things);
    const answer = main && typeOfThing(main, page);
    if (answer) return told(answer, nameOf(main));
    // Where nearly every film is a talk or a lesson, a film is one.
    if ((hint?.type === 'talk' || hint?.type === 'video') && main?.types.includes('VideoObject'))
      return told({ kind: 'learning', type: hint.type, score: 0.75 }, 'VideoObject');
    // A list of courses is a place to choose, and is learning all the same.
    const courses = things.filter((thing) =>
      thing.types.some((type) => type === 'Course' || type === 'EducationEvent'),
    );
    if (courses.length > 1) return told({ kind: 'learning', type: 'course', score: 0.8 }, 'Course');
    // A place for volunteers is often marked up as any job, so on a site of volunteers that says nothing.
    const bars = (type: string) => NOT_LEARNING.has(type) && !(type === 'JobPosting' && hint?.kind === 'volunteering');
    const barred = things.find((thing) => thing.types.some(bars));
    if (barred && !VOLUNTEER_WORD.test(`${wordsOf(barred, 'title', 'name', 'headline')} ${page.title}`)) {
      return told({ kind: 'none', type: null, score: 0.8 }, nameOf(barred));
    }
    return null;
  },

  extract(page): RawFields {
    const main = mainThing(
      page,
      thingsOf(page).filter((thing) => !thing.nested),
    );
    return main ? describe(main) : {};
  },
});

function told(answer: Omit<Finding, 'why'>, detail: string): Finding {
  return { ...answer, why: [{ code: 'structured', detail }] };
}

/** The one thing the page is about: a kind we know, alone of its kind, or the one that bears the page's title. */
function mainThing(page: Page, things: readonly Thing[]): Thing | undefined {
  const known = things.filter((thing) => thing.types.some((type) => LEARNING_TYPES.has(type)));
  if (known.length <= 1) return known[0];
  const titles = [
    page.title,
    metaOf(page, 'og:title'),
    ...page.headings.filter((each) => each.level === 1).map((each) => each.text),
  ];
  const titled = known.find((thing) => {
    const name = wordsOf(thing, 'name', 'headline', 'title');
    return name !== '' && titles.some((title) => title.includes(name));
  });
  const kinds = new Set(known.flatMap((thing) => thing.types));
  return titled ?? (kinds.size === known.length ? known[0] : undefined);
}

function nameOf(thing: Thing): string {
  return thing.types.find((type) => LEARNING_TYPES.has(type) || NOT_LEARNING.has(type)) ?? thing.types[0] ?? '';
}

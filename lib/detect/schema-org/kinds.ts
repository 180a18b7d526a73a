import type { ExperienceType } from '../../model/index.ts';
import type { Finding } from '../contract.ts';
import type { Page } from '../page.ts';
import { type Thing, thingIn, valuesOf, wordsOf } from '../structured-data.ts';
import { fold } from '../text.ts';

type Answer = Pick<Finding, 'kind' | 'type' | 'score'>;

/** schema.org types that are learning by themselves. https://schema.org/LearningResource and below, and courses. */
const LEARNING: Readonly<Record<string, ExperienceType>> = {
  Course: 'course',
  CourseInstance: 'course',
  EducationalOccupationalProgram: 'course',
  Syllabus: 'course',
  EducationEvent: 'workshop',
  Quiz: 'practice',
  LearningResource: 'lesson',
};

/** Types that may be learning, when they say so. */
const MAYBE = new Set([
  'VideoObject',
  'HowTo',
  'Event',
  'BusinessEvent',
  'SocialEvent',
  'VolunteerAction',
  'JobPosting',
  'Article',
  'TechArticle',
  'CreativeWork',
  'WebPage',
  'BlogPosting',
  'Book',
  'PodcastEpisode',
  'ScholarlyArticle',
  'MediaObject',
]);

/** What is described here is something else, however many courses, lessons and volunteers its words hold. */
export const NOT_LEARNING: ReadonlySet<string> = new Set([
  'Recipe',
  'JobPosting',
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'BackgroundNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
  'DiscussionForumPosting',
  'QAPage',
  'ProfilePage',
  'SearchResultsPage',
  'CheckoutPage',
  'MusicEvent',
  'SportsEvent',
  'TheaterEvent',
  'ComedyEvent',
  'ScreeningEvent',
  'Festival',
  'Movie',
  'TVSeries',
  'TVEpisode',
  'MusicRecording',
  'MusicAlbum',
  'Restaurant',
  'Menu',
  'Hotel',
  'LodgingBusiness',
  'Car',
  'Vehicle',
  'RealEstateListing',
  'Apartment',
  'House',
  'GolfCourse',
  'FinancialProduct',
  'LoanOrCredit',
  'BankAccount',
  'SoftwareSourceCode',
  'Legislation',
]);

export const LEARNING_TYPES: ReadonlySet<string> = new Set([...Object.keys(LEARNING), ...MAYBE]);
/** In the languages of the scorer, folded; a job that is one for volunteers is often marked up as any job. */
export const VOLUNTEER_WORD =
  /volunteer|vrijwillig|ehrenamt|freiwillig|benevol|bénévol|voluntari|volontar|wolontari|savanor/i;

/** What a described thing is; null when its own words do not say. */
export function typeOfThing(thing: Thing, page: Page): Answer | null {
  const is = (type: string) => thing.types.includes(type);
  const name = wordsOf(thing, 'name', 'title', 'headline');
  if (is('JobPosting')) {
    const terms = valuesOf(thing, 'employmentType').map(String).join(' ');
    return /\bvolunteer/i.test(terms) ? volunteering('volunteering', 0.95) : null;
  }
  if (is('VolunteerAction')) return volunteering('volunteering', 0.95);
  const learning = thing.types.map((type) => LEARNING[type]).find((type) => type !== undefined);
  if (learning)
    return { kind: 'learning', type: byResourceType(thing) ?? learning, score: is('LearningResource') ? 0.85 : 0.95 };
  if (is('Event') || is('SocialEvent') || is('BusinessEvent')) return event(thing, name, page);
  const told = byResourceType(thing);
  if (told) return { kind: 'learning', type: is('VideoObject') ? 'video' : told, score: 0.85 };
  const educational =
    valuesOf(
      thing,
      'educationalUse',
      'educationalLevel',
      'teaches',
      'educationalAlignment',
      'typicalLearningTime',
      'assesses',
    ).length > 0;
  if (is('VideoObject'))
    return educational || /^education$/i.test(wordsOf(thing, 'genre'))
      ? { kind: 'learning', type: 'video', score: 0.8 }
      : null;
  // Shops and kitchens have how-tos as well, and a recipe is never one.
  if (is('HowTo'))
    return page.metas.some((meta) => meta.name === 'og:type' && /product/.test(meta.content))
      ? null
      : { kind: 'learning', type: 'tutorial', score: 0.7 };
  return educational ? { kind: 'learning', type: is('Book') ? 'book' : 'article', score: 0.75 } : null;
}

/** LRMI's `learningResourceType`, as loosely as pages fill it. */
const RESOURCE_TYPES: readonly (readonly [RegExp, ExperienceType])[] = [
  [/quiz|exercise|assignment|problem|assess|test|oefening|opdracht|toets|ubung|exercice/, 'practice'],
  [/tutorial|how-?to|guide|handleiding|anleitung/, 'tutorial'],
  [/lecture|presentation|talk|lezing/, 'talk'],
  [/video|clip/, 'video'],
  [/workshop|seminar|webinar/, 'workshop'],
  [/course|curriculum|program|cursus|opleiding|training/, 'course'],
  [/lesson|unit|module|chapter|les\b|lesson ?plan|worksheet|concept/, 'lesson'],
  [/article|reading|text|blog/, 'article'],
];

function byResourceType(thing: Thing): ExperienceType | undefined {
  const told = fold(
    valuesOf(thing, 'learningResourceType')
      .map((value) => (typeof value === 'object' ? wordsOf(value, 'name') : String(value)))
      .join(' '),
  );
  return told === '' ? undefined : (RESOURCE_TYPES.find(([pattern]) => pattern.test(told))?.[1] ?? 'lesson');
}

const TEACHING_EVENT =
  /\b(workshops?|cours(e|es)\b|training|class(es)?|lesson|seminar|webinar|lecture|bootcamp|masterclass|tutorial|study group|hackathon|cursus|les|lessen|lezing|opleiding|studiedag|bijscholing|taalcafe|kurs|schulung|vortrag|fortbildung|atelier|formation|conference|taller|laboratorio|warsztaty|mokymai)\b|\w(cursus|training|kurs|workshop|seminar)\b/;

/** An event teaches or asks for hands when its name says so; a concert does neither. */
function event(thing: Thing, name: string, page: Page): Answer | null {
  const words = fold(`${name} ${wordsOf(thing, 'eventType', 'keywords', 'about')}`);
  if (VOLUNTEER_WORD.test(words)) return volunteering('volunteering-event', 0.85);
  if (
    TEACHING_EVENT.test(words) ||
    thingIn(thing, 'teaches') ||
    /\/(workshops?|courses?|cursus(sen)?|kurse?|training(en|s)?)\//.test(page.address)
  ) {
    return { kind: 'learning', type: 'workshop', score: 0.8 };
  }
  return null;
}

function volunteering(type: ExperienceType, score: number): Answer {
  return { kind: 'volunteering', type, score };
}

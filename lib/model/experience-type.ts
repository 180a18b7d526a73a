import { z } from 'zod';

/** What one knows about a type of experience, for every standard it is written to. */
export interface ExperienceTypeFacts {
  /** `life` is what has no page: care, work, sport, play. */
  readonly kind: 'learning' | 'volunteering' | 'life' | 'recognition';
  /** Which drawn shape stands for it. */
  readonly shape: Shape;
  /** Open Badges 3.0 `AchievementType`, section B.1.2. */
  readonly achievementType: string;
  /** xAPI verb, from the ADL and Tin Can registries. */
  readonly xapiVerb: string;
  /** The JSON Resume section an experience of this type goes into. */
  readonly resumeSection: 'education' | 'volunteer' | 'projects' | 'work' | 'certificates' | 'interests';
}

export const SHAPES = [
  'course',
  'video',
  'article',
  'making',
  'volunteering',
  'event',
  'sport',
  'caring',
  'work',
  'badge',
] as const;
export type Shape = (typeof SHAPES)[number];

const ADL = 'http://adlnet.gov/expapi/verbs/';
const TINCAN = 'http://activitystrea.ms/schema/1.0/';

const facts = (
  kind: ExperienceTypeFacts['kind'],
  shape: Shape,
  achievementType: string,
  xapiVerb: string,
  resumeSection: ExperienceTypeFacts['resumeSection'],
): ExperienceTypeFacts => ({ kind, shape, achievementType, xapiVerb, resumeSection });

/** The one table: experience type → kind, shape, Open Badges, xAPI and JSON Resume. Ids are stored; never reuse one. */
export const EXPERIENCE_TYPES = {
  course: facts('learning', 'course', 'Course', `${ADL}completed`, 'education'),
  lesson: facts('learning', 'course', 'LearningProgram', `${ADL}completed`, 'education'),
  tutorial: facts('learning', 'making', 'LearningProgram', `${ADL}completed`, 'education'),
  practice: facts('learning', 'making', 'Assignment', `${ADL}attempted`, 'education'),
  video: facts('learning', 'video', 'LearningProgram', `${TINCAN}watch`, 'education'),
  talk: facts('learning', 'video', 'LearningProgram', `${ADL}attended`, 'education'),
  article: facts('learning', 'article', 'LearningProgram', `${TINCAN}read`, 'education'),
  podcast: facts('learning', 'article', 'LearningProgram', `${TINCAN}listen`, 'education'),
  book: facts('learning', 'article', 'LearningProgram', `${TINCAN}read`, 'education'),
  workshop: facts('learning', 'event', 'LearningProgram', `${ADL}attended`, 'education'),
  event: facts('learning', 'event', 'CommunityService', `${ADL}attended`, 'projects'),
  exchange: facts('learning', 'event', 'LearningProgram', `${ADL}attended`, 'education'),
  visit: facts('learning', 'event', 'LearningProgram', `${ADL}experienced`, 'education'),
  making: facts('learning', 'making', 'Assignment', `${TINCAN}create`, 'projects'),
  playlist: facts('learning', 'course', 'LearningProgram', `${ADL}progressed`, 'education'),
  volunteering: facts('volunteering', 'volunteering', 'CommunityService', `${ADL}completed`, 'volunteer'),
  'volunteering-event': facts('volunteering', 'volunteering', 'CommunityService', `${ADL}attended`, 'volunteer'),
  'citizen-science': facts('volunteering', 'volunteering', 'CommunityService', `${ADL}completed`, 'volunteer'),
  caring: facts('life', 'caring', 'Achievement', `${ADL}experienced`, 'projects'),
  home: facts('life', 'caring', 'Achievement', `${ADL}experienced`, 'projects'),
  translating: facts('life', 'caring', 'Achievement', `${ADL}completed`, 'volunteer'),
  job: facts('life', 'work', 'Achievement', `${ADL}completed`, 'work'),
  sport: facts('life', 'sport', 'Achievement', `${ADL}experienced`, 'interests'),
  game: facts('life', 'sport', 'Achievement', `${TINCAN}play`, 'interests'),
  hobby: facts('life', 'making', 'Achievement', `${ADL}experienced`, 'interests'),
  travel: facts('life', 'event', 'Achievement', `${ADL}experienced`, 'interests'),
  festival: facts('life', 'event', 'Achievement', `${ADL}attended`, 'projects'),
  other: facts('life', 'making', 'Achievement', `${ADL}experienced`, 'projects'),
  badge: facts('recognition', 'badge', 'Badge', `${ADL}earned`, 'certificates'),
  'badge-task': facts('recognition', 'badge', 'Assignment', `${ADL}attempted`, 'certificates'),
  certificate: facts('recognition', 'badge', 'Certificate', `${ADL}earned`, 'certificates'),
} as const satisfies Record<string, ExperienceTypeFacts>;

export type ExperienceType = keyof typeof EXPERIENCE_TYPES;
export const EXPERIENCE_TYPE_IDS = Object.keys(EXPERIENCE_TYPES) as [ExperienceType, ...ExperienceType[]];
export const ExperienceType = z.enum(EXPERIENCE_TYPE_IDS);

/** What a person says they did: the one tap after keeping. */
export const VERBS = [
  'followed',
  'watched',
  'read',
  'listened',
  'tried',
  'practised',
  'made',
  'finished',
  'took-part',
  'helped',
  'organised',
  'taught',
  'cared',
  'worked',
  'played',
  'visited',
  'want-to',
] as const;
export const Verb = z.enum(VERBS);
export type Verb = z.infer<typeof Verb>;

/** The verb chips a type offers, likeliest first. */
export const VERBS_BY_SHAPE: Record<Shape, readonly Verb[]> = {
  course: ['followed', 'finished', 'practised', 'want-to'],
  video: ['watched', 'practised', 'want-to'],
  article: ['read', 'listened', 'tried', 'want-to'],
  making: ['made', 'tried', 'practised', 'finished'],
  volunteering: ['helped', 'organised', 'took-part', 'want-to'],
  event: ['took-part', 'organised', 'helped', 'visited'],
  sport: ['played', 'practised', 'organised', 'taught'],
  caring: ['cared', 'helped', 'organised', 'taught'],
  work: ['worked', 'helped', 'organised', 'taught'],
  badge: ['finished', 'tried', 'want-to'],
};

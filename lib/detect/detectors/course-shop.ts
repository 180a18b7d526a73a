import { definePlatform, platformPage } from '../define-platform.ts';

/** Whose scripts stand on the page. */
const SCRIPTS = /(^|\.)(thinkific\.com|teachablecdn\.com|teachable\.com)\//;

/**
 * Thinkific and Teachable, where makers sell courses on hosts of their own. Inside a course the address is enough:
 * `/courses/take/{course}/lessons/{number}-{name}` and `/courses/{course}/lectures/{number}`; a course's own page, `/courses/{name}`
 * or `/p/{name}`, needs the company's scripts as well, because anybody's address may be so (2026-11).
 */
export default definePlatform(
  'course-shop',
  (page) =>
    platformPage(page, 'Thinkific / Teachable', [
      [/^\/courses\/take\/[^/]+\/(quizzes|assignments|surveys|exams)\/\d+/, 'practice'],
      [/^\/courses\/take\/[^/]+\/[a-z]+\/\d+-/, 'lesson'],
      [/^\/courses\/take\/[^/]+$/, 'course'],
      [/^\/courses\/[^/]+\/lectures\/\d+$/, 'lesson'],
      [/^\/courses\/enrolled\/\d+$/, 'course'],
    ]) ??
    (page.hints.scripts.some((each) => SCRIPTS.test(each))
      ? platformPage(page, 'Thinkific / Teachable', [[/^\/(courses|p)\/[^/]+$/, 'course']])
      : null),
);

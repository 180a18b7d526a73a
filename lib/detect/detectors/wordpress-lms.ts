import type { ExperienceType } from '../../model/index.ts';
import { definePlatform, platformFinding } from '../define-platform.ts';

/** The plug-ins' own kinds of page; WordPress writes `single-{kind}` into the classes of the body. */
const PAGES: readonly (readonly [RegExp, ExperienceType])[] = [
  [/^single-(sfwd-courses|course|courses)$/, 'course'],
  [/^single-(sfwd-lessons|sfwd-topic|lesson)$/, 'lesson'],
  [/^single-(sfwd-quiz|sfwd-assignment|llms_quiz|llms_assignment|tutor_quiz|tutor_assignments|quiz)$/, 'practice'],
];
/** Kinds named so by one plug-in alone; `course` and `lesson` may be anybody's, and want its scripts beside them. */
const OWN = /^single-(sfwd-|llms_|tutor_)|^(sensei|llms-pointer)$/;
const SCRIPTS = /\/plugins\/(sfwd-lms|lifterlms|tutor|sensei-lms)\//;

/** LearnDash, LifterLMS, Tutor LMS and Sensei, by the classes that themes and styles for them go by (2026-11). */
export default definePlatform('wordpress-lms', ({ hints }) => {
  const type = PAGES.find(([pattern]) => hints.classes.some((each) => pattern.test(each)))?.[1];
  const sure = hints.classes.some((each) => OWN.test(each)) || hints.scripts.some((each) => SCRIPTS.test(each));
  return type && sure ? platformFinding(type, 'WordPress LMS') : null;
});

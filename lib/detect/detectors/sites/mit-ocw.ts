import { defineSite } from '../../define-site.ts';

/**
 * MIT OpenCourseWare. The generic path takes the pages of a course for articles of a university, and its problem sets for them as
 * well. `/courses/{number-name-term}`, below it `pages`, `resources`; older addresses have the department in between (2026-11).
 */
export default defineSite({
  id: 'mit-ocw',
  name: 'MIT OpenCourseWare',
  hosts: ['ocw.mit.edu'],
  examples: [
    'https://ocw.mit.edu/courses/18-06-linear-algebra-spring-2010/',
    'https://ocw.mit.edu/courses/6-006-introduction-to-algorithms-spring-2020/',
  ],
  paths: [
    [/^\/courses\/(.+\/)?(assignments|exams|pages\/(assignments|exams|problem-sets?|quizzes))(\/|$)/, 'practice'],
    [/^\/courses(\/[a-z-]+)?\/[\w.-]+-(spring|fall|summer|january-iap|iap)-\d{4}$/, 'course'],
    [/^\/courses(\/[a-z-]+)?\/[\w.-]+-(spring|fall|summer|january-iap|iap)-\d{4}\/.+$/, 'lesson'],
  ],
  language: 'en',
  free: true,
});

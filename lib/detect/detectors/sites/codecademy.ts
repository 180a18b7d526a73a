import { defineSite } from '../../define-site.ts';

/**
 * Codecademy. Exercises run in an application that shows the generic path nothing but its shell, and cheat sheets are no
 * courses. `/learn/{course}`, `/courses/{course}/lessons/{lesson}/exercises/{exercise}` and `/projects/` (2026-11).
 */
export default defineSite({
  id: 'codecademy',
  name: 'Codecademy',
  hosts: ['www.codecademy.com'],
  examples: [
    'https://www.codecademy.com/learn/learn-sql',
    'https://www.codecademy.com/courses/learn-python-3/projects/python-gradebook',
    'https://www.codecademy.com/courses/learn-git/lessons/git-workflow',
  ],
  paths: [
    [/^\/learn\/[^/]+$/, 'course'],
    [/^\/learn\/[^/]+\/modules\/[^/]+\/cheatsheet$/, 'article'],
    [/^\/courses\/[^/]+\/articles\/[^/]+$/, 'article'],
    [/^\/courses\/[^/]+\/(projects|quizzes)\/[^/]+$/, 'practice'],
    [/^\/courses\/[^/]+\/lessons\/[^/]+(\/exercises\/[^/]+)?$/, 'lesson'],
    [/^\/courses\/[^/]+$/, 'course'],
  ],
  language: 'en',
});

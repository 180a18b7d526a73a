import { defineSite } from '../../define-site.ts';

/**
 * Codewars. A kata is an exercise; the generic path takes its text, full of code, for a tutorial.
 * `/kata/{id or name}`, with `/train/{language}` while one works on it (2026-11). Lists of solutions are nobody's practice.
 */
export default defineSite({
  id: 'codewars',
  name: 'Codewars',
  hosts: ['www.codewars.com'],
  examples: [
    'https://www.codewars.com/kata/514a024011ea4fb54200004b/train/javascript',
    'https://www.codewars.com/kata/6384c9ec84c67000230a15f1',
  ],
  paths: [
    [/^\/kata\/[^/]+\/(solutions|discuss)/, 'none'],
    [/^\/kata\/(?!search|latest|popular)[^/]+(\/train)?(\/[^/]+)?$/, 'practice'],
  ],
  free: true,
});

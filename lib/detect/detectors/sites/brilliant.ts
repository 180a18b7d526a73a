import { defineSite } from '../../define-site.ts';

/**
 * Brilliant, courses of small puzzles. Lessons are drawn by scripts and leave the generic path next to no words.
 * `/courses/{course}`, then chapter and lesson below it, as in public links and in a test of a lesson's address (2026-11).
 */
export default defineSite({
  id: 'brilliant',
  name: 'Brilliant',
  hosts: ['brilliant.org'],
  examples: [
    'https://brilliant.org/courses/complex-numbers/',
    'https://brilliant.org/courses/computer-science-algorithms/building-blocks-v3/pseudocode/5/',
  ],
  paths: [
    [/^\/courses\/[^/]+$/, 'course'],
    [/^\/courses\/[^/]+\/[^/]+\/.+$/, 'practice'],
  ],
  language: 'en',
});

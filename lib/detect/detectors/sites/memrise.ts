import { defineSite } from '../../define-site.ts';

/**
 * Memrise, words of a language to practise. Courses made by members are lists of words, in which the generic path sees nothing.
 * `/course/{number}/{name}`, on www and app, with levels below it (2026-11).
 */
export default defineSite({
  id: 'memrise',
  name: 'Memrise',
  hosts: ['memrise.com'],
  examples: [
    'https://app.memrise.com/course/554/jlpt-n5-vocab/',
    'https://www.memrise.com/course/2021373/mandarin-chinese-1/',
  ],
  paths: [
    [/^\/course\/\d+\/[^/]+\/edit/, 'none'],
    [/^\/course\/\d+\/[^/]+$/, 'course'],
    [/^\/course\/\d+\/[^/]+\/(\d+|garden\/.+)$/, 'practice'],
  ],
});

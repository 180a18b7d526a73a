import { defineSite } from '../../define-site.ts';

/**
 * Exercism. An exercise is practice and a track a course; the generic path sees code and says tutorial. Solutions of others
 * are nobody's practice. `/tracks/{language}/exercises/{name}` (2026-11).
 */
export default defineSite({
  id: 'exercism',
  name: 'Exercism',
  hosts: ['exercism.org'],
  examples: ['https://exercism.org/tracks/nim/exercises/matrix', 'https://exercism.org/tracks/rust'],
  paths: [
    [/^\/tracks\/[^/]+\/exercises\/[^/]+\/solutions/, 'none'],
    [/^\/tracks\/[^/]+\/exercises\/[^/]+(\/edit)?$/, 'practice'],
    [/^\/tracks\/[^/]+\/(concepts\/[^/]+|exercises\/[^/]+\/(approaches|articles)(\/.*)?)$/, 'article'],
    [/^\/tracks\/[^/]+$/, 'course'],
  ],
  free: true,
});

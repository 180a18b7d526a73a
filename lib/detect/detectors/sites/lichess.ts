import { defineSite } from '../../define-site.ts';

/**
 * Lichess, where one plays chess: only `/learn` and `/practice` teach, a board without a word for the generic path.
 * Lessons go on behind the hash of `/learn` (2026-11).
 */
export default defineSite({
  id: 'lichess',
  name: 'Lichess',
  hosts: ['lichess.org'],
  examples: ['https://lichess.org/learn', 'https://lichess.org/practice'],
  paths: [[/^\/(learn|practice)(\/.+)?$/, 'practice']],
  free: true,
});

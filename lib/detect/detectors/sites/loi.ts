import { defineSite } from '../../define-site.ts';

/**
 * LOI, Dutch distance courses. Pages sell as much as they tell, which makes the generic path doubt; conditions and withdrawal speak
 * of the same courses. `/opleidingen/{level}/{subject}…` and `/cursussen/{name}` (2026-11).
 */
export default defineSite({
  id: 'loi',
  name: 'LOI',
  hosts: ['www.loi.nl'],
  examples: ['https://www.loi.nl/cursussen/beleggen'],
  paths: [
    [/^\/opleiding-herroepen|^\/(voorwaarden|klantenservice|over-loi)(\/|$)/, 'none'],
    [/^\/(opleidingen|cursussen)(\/[^/]+){1,4}$/, 'course'],
  ],
  language: 'nl',
});

import { defineSite } from '../../define-site.ts';

/**
 * NHA, Dutch distance courses, for work and for a hobby; its shop-like pages make the generic path doubt. `/beroepsopleidingen/
 * {subject}/{name}` and `/hobbycursussen/{subject}/{name}` (2026-11).
 */
export default defineSite({
  id: 'nha',
  name: 'NHA',
  hosts: ['www.nha.nl'],
  examples: [
    'https://www.nha.nl/beroepsopleidingen/hrm/casemanager-regie-op-verzuim',
    'https://www.nha.nl/hobbycursussen/persoonlijke-ontwikkeling/cursus-beleggen-voor-beginners',
  ],
  paths: [
    [/^\/(klantenservice|bedrijfsgegevens)(\/|$)/, 'none'],
    [/^\/(beroepsopleidingen|hobbycursussen)(\/[^/]+){1,3}$/, 'course'],
  ],
  language: 'nl',
});

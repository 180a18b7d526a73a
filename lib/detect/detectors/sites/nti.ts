import { defineSite } from '../../define-site.ts';

/**
 * NTI, Dutch distance courses; conditions and sales stand beside every course and keep the generic path in doubt.
 * `/beroepsopleidingen/{subject}/{name}` and `/talen/{language}/{name}` (2026-11).
 */
export default defineSite({
  id: 'nti',
  name: 'NTI',
  hosts: ['www.nti.nl'],
  examples: [
    'https://www.nti.nl/beroepsopleidingen/ict-opleidingen/desktop-publishing-dtp/',
    'https://www.nti.nl/talen/nederlands/nederlands-voor-anderstaligen/',
  ],
  paths: [
    [/^\/(inschrijfvoorwaarden|veelgestelde-vragen)(\/|$)/, 'none'],
    [/^\/(beroepsopleidingen|talen)(\/[^/]+){1,2}$/, 'course'],
  ],
  language: 'nl',
});

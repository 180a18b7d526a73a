import { defineSite } from '../../define-site.ts';

/**
 * Idealist, vacancies, internships and volunteering under one roof and one look. The generic path cannot tell them apart; the path
 * can: `/{language}/volunteer-opportunity/{id}-{name}`, against `nonprofit-job`, `internship`, `organizations` (2026-11).
 */
export default defineSite({
  id: 'idealist',
  name: 'Idealist',
  hosts: ['www.idealist.org'],
  examples: [
    'https://www.idealist.org/en/volunteer-opportunity/07e6f31503814b82bf74076ac4148409-youth-advisory-committee-member-hub-cycling-vancouver',
  ],
  paths: [
    [/^\/[a-z]{2}\/(volunteer-opportunity|oportunidad-de-voluntariado)\/[^/]+$/, 'volunteering'],
    [
      /^\/[a-z]{2}\/(nonprofit-job|government-job|business-job|consultant-job|internship|jobs|internships|organizations|nonprofit)(\/|$)/,
      'none',
    ],
  ],
});

import { defineSite } from '../../define-site.ts';

/**
 * Open Badge Passport, where people show badges they earned. `/app/badge/info/{number}` holds the badge in an application, invisible to the
 * generic path; `/app/badge` alone is one's own list (2026-11).
 */
export default defineSite({
  id: 'open-badge-passport',
  name: 'Open Badge Passport',
  hosts: ['openbadgepassport.com'],
  examples: [
    'https://openbadgepassport.com/app/badge/info/213258',
    'https://openbadgepassport.com/app/badge/info/1042400',
  ],
  paths: [[/^\/app\/badge\/info\/\d+$/, 'badge']],
});

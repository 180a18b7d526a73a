import { defineSite } from '../../define-site.ts';

/**
 * EU Academy, courses of the European institutions: Moodle under a theme of its own that hides Moodle's marks, so that the
 * platform's fingerprint fails. `/courses/{name}`, with `/view` once enrolled (2026-11).
 */
export default defineSite({
  id: 'eu-academy',
  name: 'EU Academy',
  hosts: ['academy.europa.eu'],
  examples: [
    'https://academy.europa.eu/courses/introduction-to-core-vocabularies',
    'https://academy.europa.eu/courses/learn-italian-with-ols/view/',
  ],
  paths: [[/^\/courses\/[^/]+(\/view)?$/, 'course']],
  free: true,
});

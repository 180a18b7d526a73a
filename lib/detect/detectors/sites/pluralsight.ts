import { defineSite } from '../../define-site.ts';

/**
 * Pluralsight. Course pages sell a subscription and name prices, which keeps the generic path silent. `/courses/{name}`
 * (2026-11).
 */
export default defineSite({
  id: 'pluralsight',
  name: 'Pluralsight',
  hosts: ['www.pluralsight.com'],
  examples: [
    'https://www.pluralsight.com/courses/web-accessibility-meeting-guidelines',
    'https://www.pluralsight.com/courses/testing-react-components',
  ],
  paths: [[/^\/courses\/[^/]+$/, 'course']],
  language: 'en',
});

import { defineSite } from '../../define-site.ts';

/**
 * openHPI, courses in German and English. A course's page has few words of its own before one enrols, too few for the generic
 * path; its forum is talk, not a lesson. `/courses/{name}` and `/courses/{name}/question/{id}` (2026-11).
 */
export default defineSite({
  id: 'openhpi',
  name: 'openHPI',
  hosts: ['open.hpi.de'],
  examples: ['https://open.hpi.de/courses/git2020', 'https://open.hpi.de/courses/semanticweb2015'],
  paths: [
    [/^\/courses\/[^/]+\/(question|pinboard)/, 'none'],
    [/^\/courses\/[^/]+$/, 'course'],
  ],
  free: true,
});

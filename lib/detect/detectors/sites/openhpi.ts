import { defineSite } from '../../define-site.ts';

/**
 * openHPI, courses in German and English. Behind the log-in an item is a player with no words for the generic path; the course's
 * forum is talk, not a lesson. `/courses/{name}`, `/items/{id}` below it (2026-11).
 */
export default defineSite({
  id: 'openhpi',
  name: 'openHPI',
  hosts: ['open.hpi.de'],
  examples: ['https://open.hpi.de/courses/git2020', 'https://open.hpi.de/courses/semanticweb2015'],
  paths: [
    [/^\/courses\/[^/]+\/(question|pinboard)/, 'none'],
    [/^\/courses\/[^/]+$/, 'course'],
    [/^\/courses\/[^/]+\/items\/[^/]+$/, 'lesson'],
  ],
  free: true,
});

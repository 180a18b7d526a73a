import { defineSite } from '../../define-site.ts';

/**
 * DataCamp. Exercises stand on `campus.datacamp.com/courses/{course}/{chapter}?ex={n}`, an application with no words of its own
 * for the generic path; what a course is stands on `www.datacamp.com/courses/{course}` (2026-11).
 */
export default defineSite({
  id: 'datacamp',
  name: 'DataCamp',
  hosts: ['datacamp.com'],
  examples: [
    'https://campus.datacamp.com/courses/introduction-to-sql/filtering-rows?ex=6',
    'https://campus.datacamp.com/courses/joining-data-with-pandas/merging-ordered-and-time-series-data',
  ],
  paths: [
    [/^\/courses\/[^/]+\/[^/]+$/, 'practice'],
    [/^(\/[a-z]{2})?\/courses\/[^/]+$/, 'course'],
  ],
});

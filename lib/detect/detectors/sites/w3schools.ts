import { defineSite } from '../../define-site.ts';

/**
 * W3Schools. Tutorials and reference look the same to the generic path; the path tells: a folder named after a language holds its
 * tutorial, folders in `ref` and `tags` the reference, and `exercise`, `quiz` practice. All end in `.asp` (2026-11).
 */
export default defineSite({
  id: 'w3schools',
  name: 'W3Schools',
  hosts: ['www.w3schools.com'],
  examples: ['https://www.w3schools.com/html/html_tables.asp', 'https://www.w3schools.com/sql/'],
  paths: [
    [/^\/(\w*ref|tags|charsets|colors)(\/|$)/, 'none'],
    [/^\/\w+\/(exercise|\w+_(quiz|exercises?|challenges))\w*\.(asp|php)$|^\/quiztest\//, 'practice'],
    [/^\/\w+\/\w+_ref_\w+\.asp$/, 'none'],
    [
      /^\/(?!about|academy|browsers|cert|forum|plus|privacy|spaces|videos)[a-z]\w*(\/(default|\w+_\w+)\.asp)?$/,
      'tutorial',
    ],
  ],
  language: 'en',
  free: true,
});

import { defineSite } from '../../define-site.ts';

/**
 * The Odin Project. A lesson is an article to the generic path; those that set work to do are practice.
 * `/lessons/{path}-{name}`, `/paths/{path}/courses/{course}` (2026-11).
 */
export default defineSite({
  id: 'odin-project',
  name: 'The Odin Project',
  hosts: ['www.theodinproject.com'],
  examples: [
    'https://www.theodinproject.com/lessons/foundations-variables-and-operators',
    'https://www.theodinproject.com/lessons/node-path-javascript-todo-list',
  ],
  paths: [
    [/^\/lessons\/[^/]+$/, 'lesson'],
    [/^\/paths\/[^/]+\/courses\/[^/]+\/lessons\/[^/]+$/, 'lesson'],
    [/^\/paths\/[^/]+(\/courses\/[^/]+)?$/, 'course'],
  ],
  language: 'en',
  free: true,
});

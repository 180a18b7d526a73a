import { defineSite } from '../../define-site.ts';

/**
 * Scratch. A project is drawn by scripts and says nothing to the generic path; in the editor one is making it. `/projects/{number}`
 * and `/projects/{number}/editor` (2026-11). Studios and people are left alone.
 */
export default defineSite({
  id: 'scratch',
  name: 'Scratch',
  hosts: ['scratch.mit.edu'],
  examples: ['https://scratch.mit.edu/projects/339257357/', 'https://scratch.mit.edu/projects/1042497735/editor/'],
  paths: [[/^\/projects\/\d+(\/(editor|fullscreen))?$/, 'making']],
  free: true,
});

import { defineSite } from '../../define-site.ts';

/**
 * Alison, free courses. The generic path reads its course pages as articles about skills, and certificates as courses.
 * A course is `/course/{name}`, as met in many public link lists (2026-11).
 */
export default defineSite({
  id: 'alison',
  name: 'Alison',
  hosts: ['alison.com'],
  examples: [
    'https://alison.com/course/introduction-to-python-programming',
    'https://alison.com/course/diploma-in-electrical-studies',
  ],
  paths: [[/^\/course\/[^/]+$/, 'course']],
  free: true,
});

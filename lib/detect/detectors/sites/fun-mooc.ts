import { defineSite } from '../../define-site.ts';

/**
 * FUN, the French universities' courses. A run is Open edX on `lms.fun-mooc.fr`, behind a log-in and without structured data;
 * `/courses/{name}` on www, also below `/en` (2026-11).
 */
export default defineSite({
  id: 'fun-mooc',
  name: 'FUN',
  hosts: ['fun-mooc.fr'],
  examples: [
    'https://www.fun-mooc.fr/en/courses/machine-learning-python-scikit-learn/',
    'https://lms.fun-mooc.fr/courses/course-v1:inria+41026+session01/info',
  ],
  paths: [
    [/^(\/[a-z]{2})?\/courses\/[^/]+(\/(info|about|course))?$/, 'course'],
    [/^\/courses\/course-v1:[^/]+\/.+$/, 'lesson'],
  ],
  free: true,
});

import { defineSite } from '../../define-site.ts';

/**
 * SALTO-YOUTH's European Training Calendar. A training abroad is neither a course nor an event of the town, as the generic path says, and
 * its place is told in words only. `/tools/european-training-calendar/training/{name}.{number}` (2026-11).
 */
export default defineSite({
  id: 'salto-youth',
  name: 'SALTO-YOUTH',
  hosts: ['www.salto-youth.net'],
  examples: [
    'https://www.salto-youth.net/tools/european-training-calendar/training/online-training-course-for-youth-centre-coordinators.15368/',
  ],
  paths: [
    [/^\/tools\/european-training-calendar\/training\/[^/]*online[^/]*\.\d+$/, 'workshop'],
    [/^\/tools\/european-training-calendar\/training\/[^/]+\.\d+$/, 'exchange'],
  ],
  language: 'en',
});

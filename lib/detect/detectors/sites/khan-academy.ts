import { defineSite } from '../../define-site.ts';

/**
 * Khan Academy. Its pages are an application; one letter in the path tells a video (`/v/`) from an exercise (`/e/`) and an article
 * (`/a/`), which the generic path cannot see. Units and courses stand above, below a subject (2026-11).
 */
export default defineSite({
  id: 'khan-academy',
  name: 'Khan Academy',
  hosts: ['khanacademy.org'],
  examples: [
    'https://www.khanacademy.org/science/chemistry/periodic-table/periodic-table-trends/v/periodic-table-trends',
    'https://www.khanacademy.org/e/mean_median_and_mode',
    'https://www.khanacademy.org/computing/computer-science/algorithms/binary-search/a/binary-search',
    'https://www.khanacademy.org/math/statistics-probability',
  ],
  paths: [
    [/\/v\/[^/]+$/, 'video'],
    [/\/e\/[^/]+$/, 'practice'],
    [/\/a\/[^/]+$/, 'article'],
    [/^\/(math|science|computing)(\/[^/]+){1,3}$/, 'course'],
  ],
  free: true,
});

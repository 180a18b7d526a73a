import { defineSite } from '../../define-site.ts';

/**
 * OpenClassrooms. A chapter is a long text that the generic path calls article; the number in the path tells courses from the
 * forum. `/{language}/courses/{number}-{name}`, chapters `/{number}-{name}` below it (2026-11).
 */
export default defineSite({
  id: 'openclassrooms',
  name: 'OpenClassrooms',
  hosts: ['openclassrooms.com'],
  examples: [
    'https://openclassrooms.com/fr/courses/7905646-optimize-your-deployment-with-docker-containers',
    'https://openclassrooms.com/fr/courses/1603881-creez-votre-site-web-avec-html5-et-css3',
  ],
  paths: [
    [/^\/forum(\/|$)/, 'none'],
    [/^(\/[a-z]{2})?\/courses\/\d+-[^/]+$/, 'course'],
    [/^(\/[a-z]{2})?\/courses\/\d+-[^/]+\/\d+-[^/]+$/, 'lesson'],
  ],
});

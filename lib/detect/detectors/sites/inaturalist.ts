import { defineSite } from '../../define-site.ts';

/**
 * iNaturalist. A project or an observation is nature research that anybody helps with; the generic path sees a page about an animal.
 * `/projects/{name}` and `/observations/{number}`; species and people are left alone (2026-11).
 */
export default defineSite({
  id: 'inaturalist',
  name: 'iNaturalist',
  hosts: ['inaturalist.org'],
  examples: [
    'https://www.inaturalist.org/projects/flora-of-oregon-vascular-plants',
    'https://www.inaturalist.org/projects/biota-of-university-of-auckland-city-campus',
  ],
  paths: [
    [/^\/projects\/(?!search|browse|new)[^/]+$/, 'citizen-science'],
    [/^\/observations\/\d+$/, 'citizen-science'],
  ],
  free: true,
});

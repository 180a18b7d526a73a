import { defineSite } from '../../define-site.ts';

/**
 * Schooltv, Dutch school television. A clip's page holds two sentences, too few for the generic path. Clips stand under `/video/` and,
 * since the site was renewed, `/video-item/` (2026-11).
 */
export default defineSite({
  id: 'schooltv',
  name: 'Schooltv',
  hosts: ['schooltv.nl'],
  examples: [
    'https://schooltv.nl/video-item/wat-is-phishing',
    'https://schooltv.nl/video/de-transistor-een-schakelaar-voor-de-moderne-tijd/',
  ],
  paths: [[/^\/video(-item)?\/[^/]+$/, 'video']],
  language: 'nl',
  free: true,
});

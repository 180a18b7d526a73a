import { defineSite } from '../../define-site.ts';

/**
 * Edubadges of Dutch schools and universities. An application without words for the generic path. `/public/assertions/{id}` is an earned badge,
 * `/public/{id}` the badge class with its criteria; issuers and institutions are left alone (2026-11).
 */
export default defineSite({
  id: 'edubadges',
  name: 'Edubadges',
  hosts: ['edubadges.nl'],
  examples: [
    'https://www.edubadges.nl/public/assertions/sjERzbG5RzaK-g00419__A',
    'https://www.edubadges.nl/public/PXWLW-NaQT6G1OTutttnBw',
  ],
  paths: [
    [/^\/public\/assertions\/[\w-]{20,}$/, 'badge'],
    [/^\/public\/[\w-]{20,}$/, 'badge-task'],
  ],
});

import { defineSite } from '../../define-site.ts';

/**
 * Instructables, things to make. The generic path says tutorial or recipe, at times nothing; here one makes something.
 * A project stands directly below the host in capitals and hyphens, older ones below `/id/`; lists and contests have names in small
 * letters (2026-11).
 */
export default defineSite({
  id: 'instructables',
  name: 'Instructables',
  hosts: ['www.instructables.com'],
  examples: [
    'https://www.instructables.com/DIY-1kW-MPPT-Solar-Charge-Controller/',
    'https://www.instructables.com/id/Morphing-Digital-Clock/',
  ],
  paths: [[/^(\/id)?\/[A-Z0-9][\w-]*-[\w-]+$/, 'making']],
  free: true,
});

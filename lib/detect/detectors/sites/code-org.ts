import { defineSite } from '../../define-site.ts';

/**
 * Code.org's studio: levels are games on a canvas, with hardly a word for the generic path. Two generations of addresses,
 * `/s/{course}/lessons/{n}/levels/{n}` and `/courses/{course}/units/{n}/lessons/{n}/levels/{n}`, both in its own tests (2026-11).
 */
export default defineSite({
  id: 'code-org',
  name: 'Code.org',
  hosts: ['studio.code.org'],
  examples: [
    'https://studio.code.org/s/starwarsblocks/lessons/1/levels/1',
    'https://studio.code.org/courses/csp-2025/units/6/lessons/13/levels/1',
    'https://studio.code.org/courses/csp-2025/units/3',
  ],
  paths: [
    [/\/lessons\/\d+(\/levels\/\d+)?$/, 'practice'],
    [/^\/(s|courses)\/[^/]+(\/units\/\d+)?$/, 'course'],
  ],
  free: true,
});

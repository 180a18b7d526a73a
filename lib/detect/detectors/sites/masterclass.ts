import { defineSite } from '../../define-site.ts';

/**
 * MasterClass. A class is named after who gives it and described like a film, which keeps the generic path silent.
 * `/classes/{name}`, a lesson at `/chapters/{name}` (2026-11).
 */
export default defineSite({
  id: 'masterclass',
  name: 'MasterClass',
  hosts: ['www.masterclass.com'],
  examples: [
    'https://www.masterclass.com/classes/will-wright-teaches-game-design-and-theory',
    'https://www.masterclass.com/classes/terence-tao-teaches-mathematical-thinking',
  ],
  paths: [
    [/^\/classes\/[^/]+$/, 'course'],
    [/^\/classes\/[^/]+\/chapters\/[^/]+$/, 'video'],
  ],
  language: 'en',
});

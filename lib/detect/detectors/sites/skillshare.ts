import { defineSite } from '../../define-site.ts';

/**
 * Skillshare. Classes are told in the words of a shop and a stage, which keeps the generic path silent.
 * `/{language}/classes/{name}/{number}`, what members made below `/projects` (2026-11).
 */
export default defineSite({
  id: 'skillshare',
  name: 'Skillshare',
  hosts: ['www.skillshare.com'],
  examples: [
    'https://www.skillshare.com/en/classes/user-experience-design-fundamentals/87920879',
    'https://www.skillshare.com/en/classes/the-vhs-look-in-adobe-after-effects/213658483',
  ],
  paths: [[/^(\/[a-z]{2})?\/classes\/[^/]+\/\d+$/, 'course']],
});

import { defineSite } from '../../define-site.ts';

/**
 * Quizlet, cards to learn by heart. A set is a list of words, in which the generic path sees nothing to learn.
 * `/{number}/{name}-flash-cards`; subjects and people are lists (2026-11).
 */
export default defineSite({
  id: 'quizlet',
  name: 'Quizlet',
  hosts: ['quizlet.com'],
  examples: [
    'https://quizlet.com/116413541/deca-principles-flash-cards/',
    'https://quizlet.com/77413940/boeing-717-engines-and-apu-flash-cards',
  ],
  paths: [[/^(\/[a-z]{2})?\/\d{5,}\/[^/]+$/, 'practice']],
});

import { defineSite } from '../../define-site.ts';

/**
 * Udemy. The generic path finds a course's page; the player, `/course/{name}/learn/lecture/{number}`, has no structured data and next to no
 * words, and its quizzes (`/learn/quiz/{number}`) are practice (2026-11).
 */
export default defineSite({
  id: 'udemy',
  name: 'Udemy',
  hosts: ['www.udemy.com'],
  examples: [
    'https://www.udemy.com/course/react-cero-experto/learn/lecture/20146350#questions',
    'https://www.udemy.com/course/cucumber-bdd-masterclass/',
  ],
  paths: [
    [/^\/course\/[^/]+$/, 'course'],
    [/^\/course\/[^/]+\/learn\/quiz\/\d+/, 'practice'],
    [/^\/course\/[^/]+\/learn(\/lecture\/\d+.*)?$/, 'video'],
  ],
});

import { defineSite } from '../../define-site.ts';

/**
 * FutureLearn. The generic path finds a course by its structured data; a step in one of its runs has none and reads like an article.
 * Address shapes as met in public link lists, 2026-11.
 */
export default defineSite({
  id: 'futurelearn',
  name: 'FutureLearn',
  hosts: ['futurelearn.com'],
  examples: [
    'https://www.futurelearn.com/courses/learn-to-code',
    'https://www.futurelearn.com/courses/corpus-linguistics/3/steps/36639',
  ],
  paths: [
    [/^\/courses\/[^/]+\/\d+\/steps\/\d+$/, 'lesson'],
    [/^\/courses\/[^/]+(\/\d+(\/todo)?)?$/, 'course'],
  ],
});

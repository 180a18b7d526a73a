import { defineDetector, pathOf } from '../../contract.ts';

/** FutureLearn. Address shapes as met in public link lists, 2026-11: a course, and a step in one of its runs. */
export default defineDetector({
  id: 'futurelearn',
  tier: 'site',
  hosts: ['futurelearn.com'],
  examples: [
    'https://www.futurelearn.com/courses/learn-to-code',
    'https://www.futurelearn.com/courses/corpus-linguistics/3/steps/36639',
  ],

  detect(page) {
    const path = pathOf(page.address);
    const why = [{ code: 'site', detail: 'FutureLearn' }] as const;
    if (/^\/courses\/[^/]+\/\d+\/steps\/\d+$/.test(path)) return { kind: 'learning', type: 'lesson', score: 0.95, why };
    if (/^\/courses\/[^/]+(\/\d+)?$/.test(path)) return { kind: 'learning', type: 'course', score: 0.95, why };
    return null;
  },

  extract: () => ({ provider: { value: 'FutureLearn', from: 'site' } }),
});

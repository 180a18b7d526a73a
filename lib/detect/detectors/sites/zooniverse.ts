import { defineDetector, pathOf } from '../../contract.ts';

/** Zooniverse, research that anybody can help: a project is `/projects/{owner}/{name}`, with pages below it (2026-11). */
export default defineDetector({
  id: 'zooniverse',
  tier: 'site',
  hosts: ['www.zooniverse.org', 'frontend.zooniverse.org'],
  examples: [
    'https://www.zooniverse.org/projects/nora-dot-eisner/planet-hunters-tess',
    'https://www.zooniverse.org/projects/mfnberlin/bees-and-bytes',
  ],

  detect(page) {
    // Talk boards below a project are conversations, not the work itself.
    if (!/^\/(?:[a-z]{2}\/)?projects\/[^/]+\/[^/]+(\/(about|classify|research)(\/.*)?)?$/.test(pathOf(page.address)))
      return null;
    return {
      kind: 'volunteering',
      type: 'citizen-science',
      score: 0.95,
      why: [{ code: 'site', detail: 'Zooniverse' }],
    };
  },

  extract: () => ({ provider: { value: 'Zooniverse', from: 'site' }, free: { value: true, from: 'site' } }),
});

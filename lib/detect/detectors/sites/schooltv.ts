import { defineDetector, pathOf } from '../../contract.ts';

/** Schooltv, Dutch school television. Clips stand under `/video/` and, since the site was renewed, `/video-item/` (2026-11). */
export default defineDetector({
  id: 'schooltv',
  tier: 'site',
  hosts: ['schooltv.nl'],
  examples: [
    'https://schooltv.nl/video-item/wat-is-phishing',
    'https://schooltv.nl/video/de-transistor-een-schakelaar-voor-de-moderne-tijd/',
  ],

  detect(page) {
    if (!/^\/video(-item)?\/[^/]+$/.test(pathOf(page.address))) return null;
    return { kind: 'learning', type: 'video', score: 0.95, why: [{ code: 'site', detail: 'Schooltv' }] };
  },

  extract: () => ({
    provider: { value: 'Schooltv', from: 'site' },
    language: { value: 'nl', from: 'site' },
    free: { value: true, from: 'site' },
  }),
});

import { defineDetector, pathOf } from '../../contract.ts';

/**
 * NLvoorelkaar, a Dutch meeting place of people who ask for help and people who give it (2026-11): `/hulpvragen/{number}`
 * is a question somebody may answer; `/hulpaanbod/{number}` is a person who offers, which is nobody else's to keep.
 */
export default defineDetector({
  id: 'nlvoorelkaar',
  tier: 'site',
  hosts: ['nlvoorelkaar.nl'],
  examples: ['https://www.nlvoorelkaar.nl/hulpvragen/183242'],

  detect(page) {
    const path = pathOf(page.address);
    const why = [{ code: 'site', detail: 'NLvoorelkaar' }] as const;
    if (/^\/hulpvragen(\/\d+)?$/.test(path)) return { kind: 'volunteering', type: 'volunteering', score: 0.95, why };
    if (/^\/hulpaanbod(\/|$)/.test(path)) return { kind: 'none', type: null, score: 0.9, why };
    return null;
  },

  extract: () => ({ provider: { value: 'NLvoorelkaar', from: 'site' }, language: { value: 'nl', from: 'site' } }),
});

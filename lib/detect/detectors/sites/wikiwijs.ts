import { defineDetector, pathOf } from '../../contract.ts';

/** Wikiwijs, where Dutch teachers share lessons: `maken.wikiwijs.nl/{number}/{name}`, the name left out at times (2026-11). */
export default defineDetector({
  id: 'wikiwijs',
  tier: 'site',
  hosts: ['maken.wikiwijs.nl'],
  examples: [
    'https://maken.wikiwijs.nl/91192/Wiskundedidactiek_en_ICT',
    'https://maken.wikiwijs.nl/135426/Inleiding___Micro_bit',
  ],

  detect(page) {
    if (!/^\/\d+(\/[^/]+)?$/.test(pathOf(page.address))) return null;
    return { kind: 'learning', type: 'lesson', score: 0.95, why: [{ code: 'site', detail: 'Wikiwijs' }] };
  },

  extract(page) {
    // Underscores stand for whatever an address may not hold, so the address names a lesson only where the page does not.
    const name = pathOf(page.address).split('/')[2]?.replace(/_+/g, ' ').trim();
    const title = page.title === '' && name ? { value: decode(name), from: 'address' } : undefined;
    return { title, provider: { value: 'Wikiwijs', from: 'site' }, free: { value: true, from: 'site' } };
  },
});

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

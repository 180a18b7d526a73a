import { pathOf } from '../../contract.ts';
import { defineSite } from '../../define-site.ts';

/**
 * European Youth Portal. Solidarity Corps places read like project pages of a government and stay silent otherwise; the address
 * names each: `/solidarity/opportunity/{number}_{language}` (2026-11).
 */
export default defineSite({
  id: 'european-youth-portal',
  name: 'European Solidarity Corps',
  hosts: ['youth.europa.eu'],
  examples: [
    'https://youth.europa.eu/solidarity/opportunity/54753_en',
    'https://youth.europa.eu/solidarity/opportunity/53936_en',
  ],
  paths: [[/^\/solidarity\/opportunity\/\d+(_[a-z]{2})?$/, 'volunteering']],

  extract(page) {
    const language = /_([a-z]{2})$/.exec(pathOf(page.address))?.[1];
    return language ? { language: { value: language, from: 'address' } } : {};
  },
});

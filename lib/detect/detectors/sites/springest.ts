import { defineSite } from '../../define-site.ts';
import { thingsOf, wordsOf } from '../../structured-data.ts';

/**
 * Springest, where Dutch courses are compared. The generic path names Springest as the provider; the one who gives the course is named
 * in the structured data or, failing that, the address: `/{institute}/{training}`, by Springest's own data feed of 2008 to 2014, no newer
 * list was found (2026-11).
 */
export default defineSite({
  id: 'springest',
  name: 'Springest',
  hosts: ['www.springest.nl'],
  examples: ['https://www.springest.nl/isbw/hbo-middle-management-voor-gevorderden-dag'],
  paths: [
    [/^\/(abonnementen|vragen|u|zoeken|blog|over-ons|contact|helpdesk|mijn-springest)(\/|$)/, 'none'],
    [/^\/[a-z0-9-]+\/[a-z0-9-]+$/, 'course'],
  ],
  language: 'nl',
  extract(page) {
    const course = thingsOf(page).find((thing) => thing.types.includes('Course'));
    const provider = wordsOf(course, 'provider');
    return provider ? { provider: { value: provider, from: 'JSON-LD' } } : {};
  },
});

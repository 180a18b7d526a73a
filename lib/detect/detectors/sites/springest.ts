import { defineSite } from '../../define-site.ts';
import { thingsOf, wordsOf } from '../../structured-data.ts';

/**
 * Springest, where Dutch courses are compared. The generic path doubts pages that sell and compare, and misses who gives the course,
 * whom the structured data names where there is any: `/{institute}/{training}`, by Springest's own data feed of 2008 to 2014, no newer
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

import { defineSite } from '../../define-site.ts';

/**
 * Open Badge Factory. The page of an earned badge holds a picture and a few lines; the generic path stays silent or says course.
 * `/v1/assertion/{id}.html` and `/obv3/credentials/{id}` (2026-11).
 */
export default defineSite({
  id: 'open-badge-factory',
  name: 'Open Badge Factory',
  hosts: ['openbadgefactory.com'],
  examples: [
    'https://openbadgefactory.com/v1/assertion/dd3013c0caf0693bcf7f702c18ce3e825c3471e1.html',
    'https://openbadgefactory.com/obv3/credentials/dc5642318198228c654ed0695527511075261bff',
  ],
  paths: [[/^\/(v1\/assertion|obv3\/credentials)\/[0-9a-f]{40}(\.html)?$/, 'badge']],
});

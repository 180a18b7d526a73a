import { defineReader } from '../../contract.ts';

/** Open Badges 3.0 as a signed token, with the credential as its payload or in its `vc` claim. */
export default defineReader({
  id: 'vc-jwt',
  kind: 'credential',
  label: { en: 'Open Badge 3.0 (token)', nl: 'Open Badge 3.0 (token)' },
  recognises: ({ token }) =>
    token !== null &&
    (typeof token.payload.vc === 'object' || token.payload['@context'] !== undefined) &&
    ![token.payload['@context']].flat().includes('https://w3id.org/openbadges/v2'),
  load: () => import('./read.ts'),
});

import { defineReader } from '../../contract.ts';

/** Open Badges 3.0 and other W3C credentials with a proof inside the JSON. */
export default defineReader({
  id: 'json-ld',
  kind: 'credential',
  label: { en: 'Open Badge 3.0', nl: 'Open Badge 3.0' },
  recognises({ json }) {
    if (!json) return false;
    const contexts = [json['@context']].flat();
    return (
      contexts.some(
        (context) => typeof context === 'string' && /\/(credentials\/v\d|ob\/v3p\d|clr\/v2p\d)/.test(context),
      ) || [json.type].flat().includes('VerifiableCredential')
    );
  },
  load: () => import('./read.ts'),
});

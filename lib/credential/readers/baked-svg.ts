import { defineReader } from '../contract.ts';
import { badgeInSvg, looksLikeSvg } from '../svg.ts';

const asText = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** An SVG with a badge in an element of its own (Open Badges 3.0 section 5.3.2; 2.0 baking specification). */
export default defineReader({
  id: 'baked-svg',
  kind: 'container',
  label: { en: 'Picture (SVG) with a badge inside', nl: 'Plaatje (SVG) met een badge erin' },
  recognises: (bytes) => looksLikeSvg(asText(bytes.subarray(0, 20_000))),
  unwrap: (bytes) => badgeInSvg(asText(bytes)),
});

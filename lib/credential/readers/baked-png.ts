import { AppError } from '../../errors.ts';
import { defineReader } from '../contract.ts';
import { BADGE_KEYWORDS, isPng, readPng, readTextChunk } from '../png.ts';

/** A PNG with a badge in a text chunk (Open Badges 3.0 section 5.3.1; 2.0 baking specification). */
export default defineReader({
  id: 'baked-png',
  kind: 'container',
  label: { en: 'Picture (PNG) with a badge inside', nl: 'Plaatje (PNG) met een badge erin' },
  recognises: isPng,
  unwrap(bytes) {
    const texts = readPng(bytes)
      .map(readTextChunk)
      .filter((chunk) => chunk !== null);
    for (const keyword of BADGE_KEYWORDS) {
      const [found, ...more] = texts.filter((chunk) => chunk.keyword === keyword);
      if (!found) continue;
      if (more.length > 0) throw new AppError('credential-invalid', { details: { png: 'two badges in one picture' } });
      if (found.text === null) throw new AppError('credential-invalid', { details: { png: 'the badge is packed' } });
      return found.text;
    }
    throw new AppError('credential-invalid', { details: { png: 'no badge in this picture' } });
  },
});

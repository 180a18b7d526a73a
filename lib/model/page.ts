import { z } from 'zod';
import { LanguageTag, ShortText, WebAddress } from './text.ts';

/** Where on the web an experience happened. `address` is canonical: what makes two visits the same thing. */
export const PageReference = z.object({
  address: WebAddress,
  site: ShortText,
  provider: ShortText.nullable(),
  author: ShortText.nullable(),
  language: LanguageTag.nullable(),
});
export type PageReference = z.infer<typeof PageReference>;

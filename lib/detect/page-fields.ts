import type { RawFields } from './contract.ts';
import { told } from './fields.ts';
import { metaOf, type Page } from './page.ts';
import { languageOf } from './scorer/language.ts';
import { titleOf } from './title.ts';

/** What any page tells in its head and first heading: the last rule for every field. */
export function pageFields(page: Page): RawFields {
  const words = languageOf(page.text);
  return {
    title: titleOf(page),
    provider: told(metaOf(page, 'og:site_name', 'application-name'), 'OpenGraph'),
    author: told(authorOf(page), 'meta'),
    description: told(metaOf(page, 'og:description', 'description', 'twitter:description'), 'meta'),
    // The words are asked before the attribute, which a template often left at `en`.
    language: told(
      words && page.lang?.toLowerCase().startsWith(words) ? page.lang : (words ?? page.lang),
      words ? 'words' : 'lang',
    ),
    image: told(metaOf(page, 'og:image:secure_url', 'og:image', 'twitter:image'), 'OpenGraph'),
  };
}

function authorOf(page: Page): string {
  const author = metaOf(page, 'author', 'article:author', 'dc.creator');
  return /^https?:/i.test(author) ? '' : author;
}

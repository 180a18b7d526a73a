import type { Page, PageItem } from './page.ts';

/** Most pieces remembered: a visit of many pages forgets its oldest. */
const MOST = 2_000;
/** What says the same of every page of a site, and rightly so. */
const OF_THE_SITE = /site_name|application-name|generator|locale|language|viewport|charset/;

/**
 * Takes out of a page what it still says of another one. Pages that change their address without a load often leave the
 * structured data of the first page where it was (seen on video sites, 2026-11): it would be told of the wrong page.
 * @returns give it each page in turn with the address it stands for; a piece belongs to the address it was first seen at
 */
export function makeFresh(): (page: Page, at: string) => Page {
  const seenAt = new Map<string, string>();
  const isOf = (at: string, piece: string) => {
    const first = seenAt.get(piece);
    if (first === undefined) seenAt.set(piece, at);
    if (seenAt.size > MOST) seenAt.delete(seenAt.keys().next().value ?? '');
    return first === undefined || first === at;
  };
  return (page, at) => ({
    ...page,
    canonical: page.canonical !== null && isOf(at, `c ${page.canonical}`) ? page.canonical : null,
    metas: page.metas.filter(({ name, content }) => OF_THE_SITE.test(name) || isOf(at, `m ${name} ${content}`)),
    jsonLd: page.jsonLd.filter((text) => isOf(at, `j ${text.length} ${hash(text)}`)),
    items: page.items.length === 0 || isOf(at, `i ${described(page.items)}`) ? page.items : [],
  });
}

function described(items: readonly PageItem[]): string {
  const text = JSON.stringify(items);
  return `${text.length} ${hash(text)}`;
}

/** FNV-1a, 32 bits: to tell texts of one page apart, nothing more. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

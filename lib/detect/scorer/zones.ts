import { hostOf } from '../contract.ts';
import { metaOf, type Page } from '../page.ts';

/** The words of a page by where they stand; a word weighs differently in each. */
export interface Zones {
  readonly title: string;
  /** What the site calls itself, in the title or the address. */
  readonly site: string;
  readonly h1: string;
  /** The other headings of the page's own matter. */
  readonly heads: string;
  readonly path: string;
  /** What can be pressed or filled in. */
  readonly cta: string;
  readonly body: string;
}

/** Where a page's words stand. Bounded by the Page itself. */
export function zonesOf(page: Page): Zones {
  const main = page.headings.filter((heading) => heading.main);
  const first = main.find((heading) => heading.level === 1) ?? main[0];
  const rest = main.filter((heading) => heading !== first).map((heading) => heading.text);
  return {
    ...titleAndSite(page),
    h1: first?.text ?? '',
    heads: rest.slice(0, 40).join('\n'),
    path: pathWords(page.address),
    cta: callsOf(page),
    body: (page.text.length >= 80 ? page.text : `${page.text}\n${page.around}`).slice(0, 12_000),
  };
}

/** The site's name stands on every page of it, so it says less of the one that is looked at. */
function titleAndSite(page: Page): Pick<Zones, 'title' | 'site'> {
  const social = metaOf(page, 'og:title', 'twitter:title');
  const site = metaOf(page, 'og:site_name');
  const own = page.title.split(/\s[|\-–—·•»:]+\s/);
  // A long last part is no name of a site: some put the site first.
  const named = own.length > 1 && (own.at(-1) ?? '').split(/\s+/).length <= 4;
  const kept = (named ? own.slice(0, -1) : own).join(' . ');
  const host = hostOf(page.address).split('.').slice(0, -1).join(' . ');
  return {
    title: `${kept} . ${social && social !== page.title && social !== site ? social.split(/\s[|–—·•»]\s/)[0] : ''}`,
    site: `${named ? own.at(-1) : ''} . ${site} . ${host}`,
  };
}

/** The path of an address, `/` when there is none. */
export function pathOf(address: string): string {
  try {
    return new URL(address).pathname;
  } catch {
    return '/';
  }
}

function pathWords(address: string): string {
  const path = pathOf(address);
  try {
    return decodeURIComponent(path).replace(/[-_/.+]+/g, ' ');
  } catch {
    return path.replace(/[-_/.+]+/g, ' ');
  }
}

function callsOf(page: Page): string {
  const links = page.links
    .filter((link) => link.button || (link.main && link.text.length <= 40))
    .map((link) => link.text);
  const fields = page.forms.filter((form) => form.main).flatMap((form) => form.fields.map((field) => field.words));
  return [...page.buttons, ...links.slice(0, 80), ...fields].join(' . ');
}

import { siteName } from './canonical-address.ts';
import { metaOf, type Page } from './page.ts';
import { fold, line } from './text.ts';

const SEPARATOR = /\s+[|\-–—·•»«:]+\s+|\s*[|»]\s*|:\s(?=\S+$)|\s+::\s+/;
/** What template makers leave behind, and what says nothing about one page. */
const EMPTY_TITLES = new Set([
  '',
  'title',
  'untitled',
  'home',
  'homepage',
  'startseite',
  'accueil',
  'welcome',
  'welkom',
  'document',
  'index',
  'new page',
]);

const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The title as a person would write it down: without the site's name and without what every page of the site carries.
 * @param written a title from anywhere: `Learn to bake | The Flour School`
 */
export function withoutSite(written: string, page: Page): string {
  const title = line(written);
  const parts = title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return title;
  const names = siteNames(page);
  const headings = page.headings.filter((heading) => heading.level <= 2).map((heading) => bare(heading.text));
  const same = parts.find((part) => bare(part).length > 3 && headings.includes(bare(part)) && !isSite(part, names));
  if (same) return same;
  const own = [...parts];
  while (own.length > 1 && isSite(own.at(-1) ?? '', names)) own.pop();
  while (own.length > 1 && isSite(own[0] ?? '', names)) own.shift();
  if (own.length === parts.length && /\s[|·•»]\s[^|·•»]{1,40}$/.test(title)) own.pop();
  // Between the first and the last part that stayed, the title is left as it was written.
  const start = title.indexOf(own[0] ?? '');
  const last = own.at(-1) ?? '';
  return title.slice(start, title.indexOf(last, start + (own.length > 1 ? (own[0]?.length ?? 0) : 0)) + last.length);
}

/** The page's title, from the best place that has one. */
export function titleOf(page: Page): { value: string; from: string } | undefined {
  const main = page.headings.filter((heading) => heading.main && heading.level === 1);
  const heading = (main.length > 0 ? main : page.headings.filter((each) => each.main))[0]?.text ?? '';
  const candidates: readonly (readonly [from: string, text: string])[] = [
    ['OpenGraph', metaOf(page, 'og:title')],
    ['title', page.title],
    ['heading', heading],
    ['twitter', metaOf(page, 'twitter:title')],
  ];
  const names = siteNames(page);
  for (const [from, text] of candidates) {
    const title = withoutSite(text, page);
    if (EMPTY_TITLES.has(fold(title)) || isSite(title, names)) continue;
    return { value: title, from };
  }
  const [from, text] = candidates.find(([, each]) => each !== '') ?? [];
  return from && text ? { value: line(text), from } : undefined;
}

function siteNames(page: Page): string[] {
  const host = siteName(page.address).split('.').slice(0, -1);
  return [
    metaOf(page, 'og:site_name'),
    metaOf(page, 'application-name'),
    siteName(page.address),
    host.join(''),
    host.at(-1) ?? '',
  ]
    .map(bare)
    .filter((name) => name.length > 2);
}

function isSite(part: string, names: readonly string[]): boolean {
  const text = bare(part);
  return (
    text.length > 2 &&
    names.some(
      (name) =>
        name === text ||
        (text.length >= 5 && name.startsWith(text)) ||
        (name.length >= 5 && text.startsWith(name) && text.length <= name.length + 6),
    )
  );
}

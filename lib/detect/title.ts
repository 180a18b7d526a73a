import { siteName } from './canonical-address.ts';
import { metaOf, type Page } from './page.ts';
import { fold, line } from './text.ts';

const SEPARATOR = /\s+[|\-–—·•»«:]+\s+|\s*[|»]\s*|\s+::\s+/;
/** Separators that were left at the ends when a name was missing. */
const EDGES = /^[\s|·•»«–—:-]+|[\s|·•»«–—:]+$/g;
/** Some generators put the name of a file into the title: `posts/2026-tree-planting/`. */
const FILE_PATH = /\/[\w.]+-[\w.-]+\/?$/;
const HOST_NAME = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,10}$/i;
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
  const title = line(written).replace(EDGES, '');
  const parts = title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return title;
  const names = siteNames(page);
  const own = [...parts];
  while (own.length > 1 && isSite(own.at(-1) ?? '', names)) own.pop();
  while (own.length > 1 && isSite(own[0] ?? '', names)) own.shift();
  const headings = new Set(page.headings.filter((heading) => heading.level <= 2).map((heading) => bare(heading.text)));
  const whole = between(title, own);
  if (own.length < 2 || headings.has(bare(whole))) return whole;
  const same = own.find((part) => bare(part).length > 3 && headings.has(bare(part)));
  if (same) return same;
  // Nobody says what the site is called: what ends the title and stands in its menus or footer as well is its name.
  const last = bare(own.at(-1) ?? '');
  const certain = /\s[|·•»]\s[^|·•»]{1,40}$/.test(whole) || (last.length > 3 && bare(page.around).includes(last));
  return certain ? between(title, own.slice(0, -1)) : whole;
}

/** From the first to the last of these parts the title is left as it was written. */
function between(title: string, parts: readonly string[]): string {
  const [first = ''] = parts;
  const start = title.indexOf(first);
  let end = start + first.length;
  for (const part of parts.slice(1)) end = title.indexOf(part, end) + part.length;
  return title.slice(start, end);
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
    if (EMPTY_TITLES.has(fold(title)) || isSite(title, names) || HOST_NAME.test(title) || FILE_PATH.test(title))
      continue;
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

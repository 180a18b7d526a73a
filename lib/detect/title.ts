import { siteName } from './canonical-address.ts';
import { metaOf, type Page } from './page.ts';
import { fold, line } from './text.ts';

const SEPARATOR = /\s+[|\-–—·•»«:~♥❤★]+\s+|\s*[|»]\s*|\s+::\s+/u;
/** Separators that were left at the ends when a name was missing. */
const EDGES = /^[\s|·•»«–—:-]+|[\s|·•»«–—:]+$/g;
/** Some generators put the name of a file into the title: `posts/2026-tree-planting/`. */
const FILE_PATH = /\/[\w.]+-[\w.-]+\/?$/;
/** Left behind by a template that failed. */
const FILE_NAME = /\b[\w-]+\.(s?css|js|ts|html?|md)$/i;
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

/** What stands for an address where there is none (`NO_ADDRESS`). */
const NOWHERE = 'https://page.invalid';
/** Two generators of sites put a dash before the site's name, which is a name and no sentence. */
const GENERATED = /\s[–—]\s\p{Lu}[^–—\d.!?]{2,40}$/u;
/** Hosts where every project is a folder, so that the folder names the site. */
const PROJECT_HOSTS = /\.(github|gitlab)\.io$|\.pages\.dev$/;

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
  // At the beginning only the very name: `Parklands camps` may well be a title on the site of Parklands.
  while (own.length > 1 && names.includes(bare(own[0] ?? ''))) own.shift();
  // What follows the name of the site says what the site is.
  const named = own.findIndex((part, index) => index > 0 && isSite(part, names));
  if (named > 0) own.length = named;
  const headings = new Set(page.headings.filter((heading) => heading.level <= 2).map((heading) => bare(heading.text)));
  const whole = between(title, own);
  if (own.length < 2 || headings.has(bare(whole))) return whole;
  const same = own.find((part) => bare(part).length > 3 && headings.has(bare(part)));
  if (same) return same;
  // Nobody says what the site is called: what ends the title and stands in its menus or footer as well is its name.
  const last = bare(own.at(-1) ?? '');
  const certain =
    /\s[|·•»~♥❤★]\s[^|·•»]{1,40}$/u.test(whole) ||
    GENERATED.test(whole) ||
    (last.length > 3 && bare(page.around).includes(last)) ||
    isNamedAround(own.at(-1) ?? '', page);
  return certain ? between(title, own.slice(0, -1)) : whole;
}

/** Does a name of two words or more begin with words that stand side by side in the menus or footer? */
function isNamedAround(part: string, page: Page): boolean {
  const words = part.split(/\s+/);
  if (words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  return bare(page.around).includes(bare(words.slice(0, 2).join('')));
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
  const names = siteNames(page);
  const front = /^https?:\/\/[^/?#]+\/?([?#]|$)/.test(page.address) && !page.address.startsWith(NOWHERE);
  const main = page.headings.filter((heading) => heading.main && heading.level === 1);
  const heading =
    ((front ? main[0] : main.find((each) => !isSite(each.text, names))) ?? page.headings.find((each) => each.main))
      ?.text ?? '';
  const places: readonly (readonly [from: string, text: string])[] = [
    ['OpenGraph', metaOf(page, 'og:title')],
    ['title', page.title],
    ['heading', heading],
    ['twitter', metaOf(page, 'twitter:title')],
  ];
  const candidates = places
    .map(([from, text]) => ({ from, title: withoutSite(text, page) }))
    .filter(({ title }) => !EMPTY_TITLES.has(fold(title)) && !FILE_PATH.test(title) && !FILE_NAME.test(title))
    // The front page is the site, so its name is the title there.
    .filter(({ from, title }) => (front && from !== 'heading') || !(isSite(title, names) || HOST_NAME.test(title)))
    .filter(({ from, title }) => from !== 'title' || !isNameInDisguise(title, main[0]?.text ?? '', page));
  // Two places that say the same are right where a third says something else.
  const agreed = candidates.find(({ from, title }) => from === 'title' && bare(title) === bare(heading));
  const best = agreed ?? candidates[0];
  if (best) return { value: best.title, from: best.from };
  const [from, text] = places.find(([, each]) => each !== '') ?? [];
  return from && text ? { value: line(text), from } : undefined;
}

/**
 * Nothing but the site's name, though nobody says so: it stands in the menus as well, in one piece, and has no word in
 * common with the heading or the address.
 */
function isNameInDisguise(title: string, heading: string, page: Page): boolean {
  if (heading === '' || title.split(' ').length < 2 || SEPARATOR.test(page.title) || /[|»]/.test(page.title))
    return false;
  const words = fold(title).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const near = fold(`${heading} ${page.address.replace(/^https?:\/\/[^/]*/i, '')}`);
  return bare(page.around).includes(bare(title)) && !words.some((word) => near.includes(word));
}

function siteNames(page: Page): string[] {
  const host = siteName(page.address).split('.').slice(0, -1);
  const project = PROJECT_HOSTS.test(siteName(page.address))
    ? (/^https?:\/\/[^/]+\/([^/]+)\/[^/]/.exec(page.address)?.[1] ?? '')
    : '';
  return [
    metaOf(page, 'og:site_name'),
    metaOf(page, 'application-name'),
    siteName(page.address),
    host.join(''),
    host.at(-1) ?? '',
    project,
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

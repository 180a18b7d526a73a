import { metaOf, type Page } from '../page.ts';
import { thingsOf } from '../structured-data.ts';
import { fold } from '../text.ts';
import { type CueIndex, type Cues, indexCues, type Tally } from './cue-index.ts';
import cues from './data/cues.json' with { type: 'json' };
import { languageOf } from './language.ts';

/** Name → 0 … 1. Names are `zone.class`; what is absent is 0. */
export type Features = Readonly<Record<string, number>>;
export interface Reading {
  readonly features: Features;
  /** Language of the words, not of the attribute; null when unsure. */
  readonly language: string | null;
  /** The words that spoke, for the explanation: class → where it first stood and what it said. */
  readonly shown: Readonly<Record<string, string>>;
  /** How often each class occurs where it weighs most: title, first heading and address. */
  readonly titled: Readonly<Record<string, number>>;
}

const NUMBERED =
  /\b(lesson|les|lektion|lecon|leccion|lezione|lekcja|pamoka|lecture|chapter|hoofdstuk|kapitel|chapitre|week|semaine|woche|module|unit|step|stap|schritt|part|deel|exercise|oefening|opdracht|aufgabe|exercice|cursus|course|workshop|bijscholing|opgave)\s*#?\d/g;
const SEARCH_ADDRESS =
  /\/(search|zoeken|suche|recherche|buscar|cerca|results)(\/|\?|$)|[?&](q|query|search|zoek|s|keyword|text)=/i;
const SEARCH_TITLE =
  /\b(google|bing|duckduckgo|ecosia|yahoo|startpage|qwant|brave)( search)?$|search results|zoekresultaten|suchergebnisse|- google |google-suche|google search|resultats de recherche|яндекс|risultati/;
const DATED_PATH = /\/(19|20)\d\d\/\d{1,2}\/|\/(19|20)\d\d-\d\d-\d\d/;
/** Learning in the wide sense, for zones too short to tell its kinds apart. */
export const LEARNING = ['course', 'lesson', 'tutorial', 'practice', 'workshop'] as const;
const ONCE = ['news', 'shop', 'job', 'give', 'recipe', 'legal', 'other'] as const;

const indexes = new Map<string, CueIndex>();

/** English stands on pages of every language; of the others only the page's own, because `les` is a lesson in one and "the" in another. */
function indexFor(languages: readonly string[]): CueIndex {
  const key = languages.join();
  let index = indexes.get(key);
  if (!index) {
    const chosen: Cues = Object.fromEntries(
      Object.entries(cues as Cues).map(([name, all]) => [
        name,
        Object.fromEntries(Object.entries(all).filter(([tag]) => languages.includes(tag))),
      ]),
    );
    index = indexCues(chosen);
    indexes.set(key, index);
  }
  return index;
}

/** Everything the scorer weighs about a page, and what it would say about it. */
export function featuresOf(page: Page): Reading {
  const title = titleWords(page);
  const main = page.headings.filter((heading) => heading.main);
  const first = main.find((heading) => heading.level === 1) ?? main[0];
  const rest = main.filter((heading) => heading !== first).map((heading) => heading.text);
  const body = page.text.length >= 80 ? page.text : `${page.text}\n${page.around}`;
  const language = languageOf(`${body}\n${title}`);
  const declared = page.lang?.slice(0, 2).toLowerCase() ?? '';
  const index = indexFor([
    ...new Set(['en', ...(language ? [language] : declared in ALL ? [declared] : Object.keys(ALL))]),
  ]);

  const zones: Record<string, Tally> = {
    title: index.count(title),
    h1: index.count(first?.text ?? ''),
    heads: index.count(rest.slice(0, 40).join(' . ')),
    path: index.count(pathWords(page.address)),
    cta: index.count(callsOf(page)),
    body: index.count(body.slice(0, 12_000)),
  };
  const features: Record<string, number> = {};
  const of = (zone: string, ...names: readonly string[]) =>
    names.reduce((sum, name) => sum + (zones[zone]?.counts[name] ?? 0), 0);

  for (const zone of ['title', 'h1', 'path']) {
    features[`${zone}.learning`] = Math.min(of(zone, ...LEARNING), 2) / 2;
    features[`${zone}.teach`] = Math.min(of(zone, 'teach', 'enrol'), 1);
    features[`${zone}.volunteer`] = Math.min(of(zone, 'volunteer', 'call'), 1);
    features[`${zone}.call`] = Math.min(of(zone, 'call'), 1);
    features[`${zone}.join`] = Math.min(of(zone, 'join'), 1);
    for (const name of ONCE) features[`${zone}.${name}`] = Math.min(of(zone, name), 1);
  }
  for (const zone of ['heads', 'cta']) {
    features[`${zone}.learning`] = Math.min(of(zone, ...LEARNING), 4) / 4;
    features[`${zone}.teach`] = Math.min(of(zone, 'teach', 'enrol'), 3) / 3;
    features[`${zone}.volunteer`] = Math.min(of(zone, 'volunteer', 'call'), 2) / 2;
    features[`${zone}.join`] = Math.min(of(zone, 'join'), 2) / 2;
  }
  const words = zones.body?.words ?? 0;
  const dense = (...names: readonly string[]) => Math.min(of('body', ...names) / (words / 100 + 0.7) / 2.5, 1);
  const some = (...names: readonly string[]) => Math.min(Math.log2(1 + of('body', ...names)) / 4, 1);
  for (const [name, classes] of Object.entries({
    learning: LEARNING,
    teach: ['teach', 'enrol'],
    volunteer: ['volunteer', 'call'],
    call: ['call'],
    join: ['join'],
  })) {
    features[`body.${name}`] = dense(...classes);
    features[`body.${name}.some`] = some(...classes);
  }
  for (const name of ONCE) features[`body.${name}`] = dense(name);
  Object.assign(features, shapeOf(page, `${title} ${first?.text ?? ''}`, rest, words));
  // News tells about learners and volunteers; what asks somebody in, or teaches, says so on its title or its buttons.
  const reported = Math.max(
    ...['type.article', 'type.news', 'shape.published', 'shape.dated'].map((name) => features[name] ?? 0),
    features['path.news'] ?? 0,
  );
  const asks = ['title', 'h1', 'cta'].some((zone) => of(zone, 'call', 'join') > 0);
  const teaches =
    of('body', 'teach') + of('heads', 'teach', 'practice') > 2 ||
    (features['shape.numbered-heads'] ?? 0) > 0 ||
    (features['shape.code'] ?? 0) > 0;
  features['mix.reported-no-call'] = reported && !asks ? 1 : 0;
  features['mix.reported-no-teaching'] = reported && !teaches ? 1 : 0;

  const shown: Record<string, string> = {};
  for (const zone of ['title', 'h1', 'cta', 'heads', 'path', 'body']) {
    for (const [name, said] of Object.entries(zones[zone]?.shown ?? {})) shown[name] ??= said;
  }
  const titled: Record<string, number> = {};
  for (const zone of ['title', 'h1', 'path']) {
    for (const [name, count] of Object.entries(zones[zone]?.counts ?? {})) titled[name] = (titled[name] ?? 0) + count;
  }
  return { features, language, shown, titled };
}

const ALL: Readonly<Record<string, true>> = Object.fromEntries(
  Object.values(cues as Cues).flatMap((all) => Object.keys(all).map((tag) => [tag, true as const])),
);

/** What is not words: how the page is built and what its structured data calls it. */
function shapeOf(page: Page, titles: string, heads: readonly string[], words: number): Record<string, number> {
  const numbered = fold(heads.join('\n')).match(NUMBERED)?.length ?? 0;
  const types = new Set(
    thingsOf(page)
      .filter((thing) => !thing.nested)
      .flatMap((thing) => thing.types),
  );
  const kind = metaOf(page, 'og:type').toLowerCase();
  const has = (...names: readonly string[]) => (names.some((name) => types.has(name)) ? 1 : 0);
  const published = metaOf(page, 'article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date') !== '';
  const path = pathOf(page.address);
  return {
    'shape.numbered-title': NUMBERED_ONCE.test(fold(titles)) ? 1 : 0,
    'shape.numbered-heads': Math.min(numbered, 4) / 4,
    'shape.code': Math.min(page.counts.code, 6) / 6,
    'shape.form': page.forms.some((form) => form.fields.length >= 4) ? 1 : 0,
    'shape.thin': words < 60 ? 1 : 0,
    'shape.long': words > 900 ? 1 : 0,
    'shape.links': page.counts.textLength > 0 ? Math.min(page.counts.linkTextLength / page.counts.textLength, 1) : 0,
    'shape.prices': Math.min(page.counts.prices, 8) / 8,
    'shape.front': path === '/' || path === '' ? 1 : 0,
    'shape.search': SEARCH_ADDRESS.test(page.address) || SEARCH_TITLE.test(fold(page.title)) ? 1 : 0,
    'shape.dated': DATED_PATH.test(page.address) ? 1 : 0,
    'shape.published': published ? 1 : 0,
    'type.news': has(
      'NewsArticle',
      'ReportageNewsArticle',
      'LiveBlogPosting',
      'AnalysisNewsArticle',
      'OpinionNewsArticle',
      'BackgroundNewsArticle',
    ),
    'type.article': has('Article', 'BlogPosting') || (kind === 'article' && published) ? 1 : 0,
    'type.product': has('Product', 'Offer', 'Car', 'Book') || /product/.test(kind) ? 1 : 0,
    'type.social':
      has(
        'DiscussionForumPosting',
        'ProfilePage',
        'QAPage',
        'MusicEvent',
        'SportsEvent',
        'MusicGroup',
        'Movie',
        'TVSeries',
        'Person',
      ) || /profile|music|video/.test(kind)
        ? 1
        : 0,
    'type.place': has('Restaurant', 'LocalBusiness', 'Hotel', 'SoftwareSourceCode', 'FinancialProduct') ? 1 : 0,
  };
}

const NUMBERED_ONCE = new RegExp(NUMBERED.source);

/** Title of the page without the name of the site, which stands on every page of it. */
function titleWords(page: Page): string {
  const social = metaOf(page, 'og:title', 'twitter:title');
  const site = metaOf(page, 'og:site_name');
  const own = page.title.split(/\s[|\-–—·•»:]+\s/);
  // A long last part is no name of a site: some put the site first.
  const named = own.length > 1 && (own.at(-1) ?? '').split(/\s+/).length <= 4;
  const kept = (named ? own.slice(0, -1) : own).join(' . ');
  return `${kept} . ${social && social !== page.title && social !== site ? social.split(/\s[|–—·•»]\s/)[0] : ''}`;
}

function pathOf(address: string): string {
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

/** Words on what can be pressed or filled in. */
function callsOf(page: Page): string {
  const links = page.links
    .filter((link) => link.button || (link.main && link.text.length <= 40))
    .map((link) => link.text);
  const fields = page.forms.filter((form) => form.main).flatMap((form) => form.fields.map((field) => field.words));
  return [...page.buttons, ...links.slice(0, 80), ...fields].join(' . ');
}

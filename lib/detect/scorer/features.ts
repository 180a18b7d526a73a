import type { Page } from '../page.ts';
import { type CueIndex, type Cues, indexCues, type Tally } from './cue-index.ts';
import { CUES } from './cues.ts';
import { languageOf } from './language.ts';
import { shapeOf } from './shape.ts';
import { type Zones, zonesOf } from './zones.ts';

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

/** Learning in the wide sense, for zones too short to tell its kinds apart. */
export const LEARNING = ['course', 'lesson', 'tutorial', 'practice', 'workshop'] as const;
/** Groups of classes that speak for something, by the name their features bear. */
const FOR = {
  learning: LEARNING,
  teach: ['teach', 'enrol'],
  school: ['school'],
  volunteer: ['volunteer', 'call'],
  call: ['call'],
  join: ['join'],
} as const;
/** Classes of what is neither. */
const AGAINST = [
  'news',
  'shop',
  'job',
  'give',
  'recipe',
  'legal',
  'sport',
  'story',
  'forum',
  'search',
  'api',
  'market',
  'company',
  'media',
  'venue',
  'civic',
] as const;
/** What a button says is what the page is for. */
const PRESSED = ['shop', 'job', 'give', 'legal'] as const;
const TOP = ['title', 'h1', 'path'] as const;

/** Finds the cues of some languages. */
export type IndexFor = (languages: readonly string[]) => CueIndex;

/** English stands on pages of every language; of the others only the page's own, because `les` is a lesson in one and "the" in another. */
export function indexesOf(all: Readonly<Record<string, Cues>>): IndexFor {
  const indexes = new Map<string, CueIndex>();
  return (languages) => {
    const key = languages.join();
    const index = indexes.get(key) ?? indexCues(languages.map((tag) => all[tag] ?? []));
    indexes.set(key, index);
    return index;
  };
}

let known = 0;
let indexes: IndexFor = indexesOf({});
/** The indexes of the languages taught so far; one that comes later begins them anew. */
const shipped: IndexFor = (languages) => {
  if (Object.keys(CUES).length !== known) {
    known = Object.keys(CUES).length;
    indexes = indexesOf(CUES);
  }
  return indexes(languages);
};

/**
 * Everything the scorer weighs about a page, and what it would say about it.
 * @param indexFor other cues than the shipped ones, for training
 * @param met is told every cue that was found
 */
export function featuresOf(page: Page, indexFor: IndexFor = shipped, met?: (cue: string) => void): Reading {
  const zones = zonesOf(page);
  const language = languageOf(`${zones.body}\n${zones.title}`);
  const declared = page.lang?.slice(0, 2).toLowerCase() ?? '';
  const languages = language ? [language] : declared in CUES ? [declared] : Object.keys(CUES);
  const index = indexFor([...new Set(['en', ...languages])]);

  const tallies = Object.fromEntries(
    Object.entries(zones).map(([zone, text]) => [zone, index.count(text, met)]),
  ) as Record<keyof Zones, Tally>;
  const of = (zone: keyof Zones, ...names: readonly string[]) =>
    names.reduce((sum, name) => sum + (tallies[zone].counts[name] ?? 0), 0);
  const { words } = tallies.body;

  const features: Record<string, number> = {};
  for (const [name, classes] of Object.entries(FOR)) {
    for (const zone of TOP) features[`${zone}.${name}`] = Math.min(of(zone, ...classes), 2) / 2;
    for (const zone of ['heads', 'cta'] as const) features[`${zone}.${name}`] = Math.min(of(zone, ...classes), 3) / 3;
    features[`body.${name}`] = dense(of('body', ...classes), words);
    features[`body.${name}.some`] = Math.min(Math.log2(1 + of('body', ...classes)) / 4, 1);
  }
  for (const name of AGAINST) {
    features[`top.${name}`] =
      Math.min(
        TOP.reduce((sum, zone) => sum + of(zone, name), 0),
        2,
      ) / 2;
    features[`body.${name}`] = dense(of('body', name), words);
  }
  for (const name of PRESSED) features[`cta.${name}`] = Math.min(of('cta', name), 2) / 2;
  features['body.against'] = dense(of('body', ...AGAINST), words);
  features['site.against'] = Math.min(of('site', ...AGAINST), 1);
  features['site.learning'] = Math.min(of('site', ...LEARNING, 'teach', 'school'), 1);

  // Out of all that was found, how much speaks for each: long and short pages alike.
  const learning = of('body', ...LEARNING, 'teach') + of('heads', ...LEARNING, 'teach');
  const helping = of('body', 'volunteer', 'call', 'join') + of('cta', 'volunteer', 'call', 'join');
  const against = of('body', ...AGAINST) + of('cta', ...AGAINST);
  const all = learning + helping + against + 3;
  features['share.learning'] = learning / all;
  features['share.helping'] = helping / all;
  features['share.against'] = against / all;

  Object.assign(features, shapeOf(page, zones, words));
  // News tells about learners and volunteers; what asks somebody in, or teaches, says so on its title or its buttons.
  const reported = ['type.article', 'type.news', 'shape.published', 'shape.dated', 'shape.day', 'top.news'].some(
    (name) => (features[name] ?? 0) > 0,
  );
  const asks = (['title', 'h1', 'cta'] as const).some((zone) => of(zone, 'call', 'join') > 0);
  const teaches =
    of('body', 'teach') + of('heads', 'teach', 'practice') > 2 ||
    (features['shape.numbered-heads'] ?? 0) > 0 ||
    (features['shape.code'] ?? 0) > 0;
  features['mix.reported-no-call'] = reported && !asks ? 1 : 0;
  features['mix.reported-no-teaching'] = reported && !teaches ? 1 : 0;
  return { features, language, ...saidBy(tallies) };
}

/** So many in a hundred words; full at two and a half. */
function dense(count: number, words: number): number {
  return Math.min(count / (words / 100 + 0.7) / 2.5, 1);
}

function saidBy(tallies: Record<keyof Zones, Tally>): Pick<Reading, 'shown' | 'titled'> {
  const shown: Record<string, string> = {};
  for (const zone of ['title', 'h1', 'cta', 'heads', 'path', 'body', 'site'] as const) {
    for (const [name, said] of Object.entries(tallies[zone].shown)) shown[name] ??= said;
  }
  const titled: Record<string, number> = {};
  for (const zone of TOP) {
    for (const [name, count] of Object.entries(tallies[zone].counts)) titled[name] = (titled[name] ?? 0) + count;
  }
  return { shown, titled };
}

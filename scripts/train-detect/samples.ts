import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { detect, NO_ADDRESS, type Page } from '@/lib/detect/index.ts';
import { ladder } from '@/lib/detect/ladder.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import { featuresOf } from '@/lib/detect/scorer/features.ts';
import { ASKING, TEACHING } from '@/lib/detect/scorer/score.ts';
import { parseHtml } from '../../tests/lab/dom.ts';
import { writtenPages } from '../../tests/support/written-pages.ts';
import type { Kind } from './figures.ts';
import type { Sample } from './fit.ts';

export interface Labelled extends Sample {
  readonly id: string;
  readonly site: string;
  readonly lang: string;
  readonly page: Page;
  /** What the ladder says before the scorer is asked; null where it has no word. */
  readonly above: Kind | null;
  /** Whether there are words to explain a finding with; without, nothing is said. */
  readonly explained: { readonly learning: boolean; readonly volunteering: boolean };
  /** Every cue that was found, as the data writes it. */
  readonly cues: ReadonlySet<string>;
}

const KINDS: ReadonlySet<unknown> = new Set(['learning', 'volunteering', 'none']);
const SCORERS: ReadonlySet<string> = new Set(
  ladder.flat().flatMap((detector) => (detector.tier === 'scorer' ? [detector.id] : [])),
);

/** Reads the labelled pages of a list with the lab's reader; what is marked ambiguous is left out. */
export function labelledPages(list: string): Labelled[] {
  const rows = readFileSync(list, 'utf8')
    .split(/\r?\n/)
    .filter((text) => text.trim() !== '')
    .map((text, index) => rowOf(text, index + 1))
    .filter((row) => !row.flags.includes('ambiguous'));
  const onSite = Map.groupBy(rows, (row) => row.site);
  return rows.map((row) => {
    const parsed = parseHtml(readFileSync(resolve(dirname(list), row.file), 'utf8'));
    const page = readPage(parsed.document, row.url);
    parsed.close();
    // Many pages of one site say little more than a few do.
    return sampleOf({ ...row, page, weight: 1 / Math.sqrt(onSite.get(row.site)?.length ?? 1) });
  });
}

/** The project's own short pages, half the weight of real ones: they stand for kinds of page that a list may lack. */
export function writtenSamples(): Labelled[] {
  return writtenPages('seen').map((each, index) => {
    const parsed = parseHtml(each.html);
    const page = readPage(parsed.document, each.address);
    parsed.close();
    const id = `written-${index + 1}`;
    return sampleOf({ id, site: id, lang: each.lang, label: each.kind, page, weight: 0.5 });
  });
}

function sampleOf(row: { id: string; site: string; lang: string; label: Kind; page: Page; weight: number }): Labelled {
  const { id, site, lang, label, page, weight } = row;
  const found = detect(page);
  const decided = found.kind !== 'none' || found.why.length > 0;
  const cues = new Set<string>();
  const { features, shown } = featuresOf(page, undefined, (cue) => cues.add(cue));
  return {
    id,
    site,
    lang,
    label,
    page,
    weight,
    features,
    cues,
    explained: {
      learning: TEACHING.some((name) => shown[name] !== undefined),
      volunteering: ASKING.some((name) => shown[name] !== undefined),
    },
    above: decided && !SCORERS.has(found.detector) ? found.kind : null,
  };
}

function rowOf(text: string, number: number) {
  const row = JSON.parse(text) as Record<string, unknown>;
  const { id, file, url, label, site, lang, flags } = row;
  if (typeof file !== 'string' || !KINDS.has(label)) throw new Error(`Line ${number} needs "file" and "label".`);
  const address = typeof url === 'string' && url.trim() !== '' ? url.trim() : NO_ADDRESS;
  return {
    id: String(id ?? number),
    file,
    url: /^https?:\/\//i.test(address) ? address : `https://${address}`,
    label: label as Kind,
    site: typeof site === 'string' ? site : String(id ?? number),
    lang: typeof lang === 'string' ? lang : '',
    flags: Array.isArray(flags) ? flags.map(String) : [],
  };
}

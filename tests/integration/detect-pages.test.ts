import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { addWords, detect } from '@/lib/detect/index.ts';
import { moreWords } from '@/lib/detect/more-words.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import { sites } from '@/lib/detect/sites.ts';
import { type DETECTION_KINDS, Detection } from '@/lib/model/index.ts';
import { parseHtml } from '../lab/dom.ts';

addWords(moreWords);

/**
 * Real saved pages with labels, which are not part of the project. They were there when the weights were set, so these
 * floors only guard against getting worse; how it does on sites it never saw is measured elsewhere, by site.
 */
const folder = fileURLToPath(new URL('../../../shared/data/pages/', import.meta.url));
const present = existsSync(`${folder}pages.jsonl`);
if (!present) console.warn('The labelled pages are not on this machine, so the floors of detect are not checked here.');

interface Row {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
  readonly label: (typeof DETECTION_KINDS)[number];
  readonly flags: readonly string[];
}

describe.skipIf(!present)('real pages', () => {
  const seen: { row: Row; found: Detection }[] = [];
  const share = (kind: string, hit: (found: Detection) => boolean) => {
    const rows = seen.filter(({ row }) => row.label === kind && !row.flags.includes('ambiguous'));
    return rows.filter(({ found }) => hit(found)).length / rows.length;
  };

  beforeAll(() => {
    const rows = readFileSync(`${folder}pages.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as Row);
    for (const row of rows) {
      const page = parseHtml(readFileSync(`${folder}${row.file}`, 'utf8'));
      const address = row.url ?? 'https://page.invalid/';
      seen.push({
        row,
        found: detect(readPage(page.document, address.startsWith('http') ? address : `https://${address}`), [], sites),
      });
      page.close();
    }
  }, 120_000);

  it('give detections the model takes, and no detector throws', () => {
    expect(seen.length).toBeGreaterThan(200);
    for (const { found } of seen) expect(Detection.parse(found).failures).toEqual([]);
  });

  it('that are none stay silent', () => {
    expect(share('none', (found) => found.kind !== 'none')).toBeLessThanOrEqual(0.02);
  });

  it('that are learning or volunteering are found', () => {
    expect(share('learning', (found) => found.kind === 'learning')).toBeGreaterThanOrEqual(0.88);
    expect(share('volunteering', (found) => found.kind === 'volunteering')).toBeGreaterThanOrEqual(0.92);
  });

  it('that are found have a title and a reason', () => {
    for (const { row, found } of seen.filter((each) => each.found.kind !== 'none')) {
      expect(found.fields.title?.value, row.id).toBeTruthy();
      expect(found.why.length, row.id).toBeGreaterThan(0);
    }
  });
});

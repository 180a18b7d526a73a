import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { detect } from '@/lib/detect/index.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import expected from '../fixtures/titles.json' with { type: 'json' };
import { parseHtml } from '../lab/dom.ts';

/** Titles of a hundred saved pages as a person wrote them down, some with more than one that will do. The pages are not part of the project. */
const folder = fileURLToPath(new URL('../../../shared/data/pages/', import.meta.url));
const present = existsSync(`${folder}pages.jsonl`);
if (!present) console.warn('The labelled pages are not on this machine, so their titles are not checked here.');

const bare = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

it.skipIf(!present)('titles are what a person would write', { timeout: 120_000 }, () => {
  const rows = readFileSync(`${folder}pages.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as { id: string; file: string; url: string | null })
    .filter((row) => row.id in expected);
  expect(rows.length).toBeGreaterThanOrEqual(100);
  const wrong: string[] = [];
  let found = 0;
  for (const row of rows) {
    const parsed = parseHtml(readFileSync(`${folder}${row.file}`, 'utf8'));
    const address = row.url ?? 'https://page.invalid/';
    const page = readPage(parsed.document, address.startsWith('http') ? address : `https://${address}`);
    parsed.close();
    const title = detect(page).fields.title?.value;
    if (title === undefined) continue;
    found += 1;
    const right = [expected[row.id as keyof typeof expected]].flat();
    if (!right.some((each) => bare(each) === bare(title))) wrong.push(`${row.id}: ${title} (${right[0]})`);
  }
  if (wrong.length > 0) console.info(wrong.join('\n'));
  expect(1 - wrong.length / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
});

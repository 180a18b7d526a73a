import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { addWords, detect, NO_ADDRESS } from '@/lib/detect/index.ts';
import { moreWords } from '@/lib/detect/more-words.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import { sites } from '@/lib/detect/sites.ts';
import type { LabCommand } from '../contract.ts';
import { parseHtml } from '../dom.ts';
import { eachLine, listArguments } from '../json-lines.ts';

/** Saved pages through the very reader and detectors of the content script, over a DOM library. */
export const command: LabCommand = {
  name: 'detect',
  help: '--in F --out F     pages, {"id","file","url"?} a line (file relative to the list) → what each is, and why',
  async run(args) {
    addWords(moreWords);
    const { input, output } = listArguments(args);
    const folder = input === '-' ? process.cwd() : dirname(resolve(input));
    const errors = await eachLine(input, output, async (row) => {
      if (typeof row.file !== 'string' || row.file === '')
        throw new Error('a line needs "file", the name of a saved page');
      const html = await readFile(resolve(folder, row.file), 'utf8');
      const page = parseHtml(html);
      const started = performance.now();
      const detection = detect(readPage(page.document, addressOf(row.url)), [], sites);
      const ms = Math.round((performance.now() - started) * 10) / 10;
      page.close();
      const { kind, type, detector, score, why, fields } = detection;
      return {
        id: row.id ?? null,
        kind,
        type,
        detector,
        score: Math.round(score * 1_000) / 1_000,
        why: why.map((reason) => `${reason.code}: ${reason.detail}`),
        title: fields.title?.value ?? null,
        provider: fields.provider?.value ?? null,
        language: fields.language?.value ?? null,
        ms,
      };
    });
    if (errors > 0) process.stderr.write(`detect: ${errors} line(s) gave an error\n`);
    return 0;
  },
};

/** Lists are written by hand: an address may be absent, or lack its scheme. */
function addressOf(url: unknown): string {
  if (typeof url !== 'string' || url.trim() === '') return NO_ADDRESS;
  return /^https?:\/\//i.test(url.trim()) ? url.trim() : `https://${url.trim()}`;
}

import { loadPacks, type Recognition, recognise, type Suggestion } from '@/lib/recognise/index.ts';
import type { LabCommand } from '../contract.ts';
import { eachLine, listArguments } from '../json-lines.ts';

/** Texts through the recogniser of the extension: what a learner would be shown, and the words it rests on. */
export const command: LabCommand = {
  name: 'recognise',
  help: '--in F --out F     texts, {"id","text","lang"?} a line → the skills they could show, each with its words',
  async run(args) {
    const { input, output } = listArguments(args);
    const packs = await loadPacks();
    const errors = await eachLine(input, output, (row) => {
      if (typeof row.text !== 'string') throw new Error('a line needs "text", a learner’s own words');
      const language = typeof row.lang === 'string' ? { language: row.lang } : {};
      return lineFor(row.id, recognise({ text: row.text, ...language }, packs));
    });
    if (errors > 0) process.stderr.write(`recognise: ${errors} line(s) gave an error\n`);
    return 0;
  },
};

function lineFor(id: unknown, { language, claims, ideas }: Recognition): object {
  return { id: id ?? null, lang: language, claims: claims.map(shown), ideas: ideas.map(shown) };
}

function shown({ zone, quote, start, end, score }: Suggestion): object {
  return { zone, quote, start, end, score: Math.round(score * 1_000) / 1_000 };
}

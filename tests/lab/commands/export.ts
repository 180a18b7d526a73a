import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { codeOf } from '@/lib/errors.ts';
import { ExportDocument, exporters, selectForExport, writableLanguage } from '@/lib/export/index.ts';
import { Badge, Evidence, Experience, Learner, Reflection, SkillClaim } from '@/lib/model/index.ts';
import { derivePortfolio } from '@/lib/portfolio/index.ts';
import { privateQuestions, promptSet, shareableTexts, summarise } from '@/lib/reflect/index.ts';
import type { LabCommand } from '../contract.ts';

/** Larger inputs are refused before they are read. */
const LARGEST_INPUT_BYTES = 200_000_000;

/** The records of a backup, as plain JSON. */
const Records = z.object({
  learner: Learner.nullable().default(null),
  experiences: z.array(Experience),
  reflections: z.array(Reflection).default([]),
  claims: z.array(SkillClaim).default([]),
  evidence: z.array(Evidence).default([]),
  badges: z.array(Badge).default([]),
});

const USAGE = `export needs:
  --backup FILE   records as JSON: {"learner","experiences","reflections","claims","evidence","badges"}
  or --in FILE    a ready export document as JSON
  --format ID     one of: ${exporters.ids.join(', ')}
  --lang TAG      language of the file, en when left out
  --out DIR       where to write
`;

/** Records through the very portfolio, gate and exporter of the extension. */
export const command: LabCommand = {
  name: 'export',
  help: '--backup F --format ID --lang TAG --out DIR     records as JSON → the files written',
  async run(args) {
    const asked = readArguments(args);
    const exporter = asked?.format === undefined ? undefined : exporters.find(asked.format);
    if (!asked?.out || !exporter || (asked.backup === undefined) === (asked.in === undefined)) {
      process.stderr.write(USAGE);
      return 2;
    }
    const file = asked.backup ?? asked.in ?? '';
    try {
      const json = await readJson(file);
      const content = asked.in
        ? { ...ExportDocument.parse(json), ...(asked.lang ? { language: writableLanguage(asked.lang) } : {}) }
        : fromRecords(json, asked.lang ?? 'en');
      const written = await (await exporter.load()).write(content, { readAttachment: refuseAttachment });
      await mkdir(asked.out, { recursive: true });
      const path = join(asked.out, written.name);
      await writeFile(path, written.bytes);
      process.stdout.write(
        `${JSON.stringify({ file: path, mediaType: written.mediaType, bytes: written.bytes.length })}\n`,
      );
      return 0;
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ file, error: reasonOf(error) })}\n`);
      return 1;
    }
  },
};

function readArguments(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { backup: text, in: text, format: text, lang: text, out: text } }).values;
  } catch {
    return undefined;
  }
}

async function readJson(file: string): Promise<unknown> {
  const { size } = await stat(resolve(file));
  if (size > LARGEST_INPUT_BYTES) throw new Error(`the file has ${size} bytes; ${LARGEST_INPUT_BYTES} is the most`);
  return JSON.parse(await readFile(resolve(file), 'utf8'));
}

/** The same road as in the extension: derive, sum up for sharing, select. */
function fromRecords(json: unknown, language: string): ExportDocument {
  const records = Records.parse(json);
  const cards = derivePortfolio(records).cards.map((card) => {
    const { experience, reflection } = card;
    if (!reflection) return { ...card, summary: '', shareable: [], privateQuestions: [] };
    const set = promptSet(reflection.promptSet);
    const input = { set, reflection, experience, language, forSharing: true };
    return {
      ...card,
      summary: summarise(input).text,
      shareable: shareableTexts(input),
      privateQuestions: privateQuestions(set, reflection),
    };
  });
  const latest =
    records.experiences
      .map((one) => one.updatedAt)
      .sort()
      .at(-1) ?? new Date().toISOString();
  const input = { learner: records.learner, cards, badges: records.badges };
  return selectForExport(input, { language, generatedAt: latest }).content;
}

async function refuseAttachment(id: string): Promise<never> {
  throw new Error(`attachment ${id}: plain JSON records hold no files`);
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return `not what was asked for: ${z.prettifyError(error).split('\n').slice(0, 6).join(' ')}`;
  const code = codeOf(error);
  return code === 'unexpected' ? String(error instanceof Error ? error.message : error) : code;
}

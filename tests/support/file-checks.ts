/** What has to be true of the files a learner takes away. Each throws a sentence when it is not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT, runTool } from '../../scripts/tools.ts';
import type { TakenFile } from './journey-files.ts';
import { unzip } from './unzip.ts';

/** What the learner did, and so what has to be found. */
export interface Facts {
  readonly titles: readonly [learning: string, volunteering: string];
  readonly skill: string;
  readonly quote: string;
  readonly name: string;
}

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

function demand(truth: boolean, sentence: string): asserts truth {
  if (!truth) throw new Error(sentence);
}

function demandAll(text: string, wanted: readonly string[], where: string): void {
  for (const one of wanted) demand(text.includes(one), `${where} does not say “${one}”.`);
}

const Resume = z.object({
  basics: z.object({ name: z.string() }),
  skills: z.array(z.object({ name: z.string() })).min(1),
});

export function checkResume(file: TakenFile, facts: Facts): void {
  demand(file.name.endsWith('.json'), `A CV as data should be a .json, and is ${file.name}.`);
  const text = textOf(file.bytes);
  const resume = Resume.parse(JSON.parse(text));
  demand(resume.basics.name === facts.name, `The CV is of “${resume.basics.name}”.`);
  demand(
    resume.skills.some(({ name }) => name === facts.skill),
    `The CV does not name the skill ${facts.skill}.`,
  );
  demandAll(
    JSON.stringify(JSON.parse(text)),
    facts.titles.map((title) => JSON.stringify(title).slice(1, -1)),
    'The CV',
  );
}

export function checkPortfolioPage(file: TakenFile, facts: Facts): void {
  demand(file.name.endsWith('.html'), `A portfolio page should be a .html, and is ${file.name}.`);
  const html = textOf(file.bytes);
  const text = decoded(html.replace(/<[^>]*>/g, ''));
  demandAll(text, [facts.name, ...facts.titles, facts.skill, facts.quote], 'The portfolio page');
  demand(!/<script|<iframe|<object|<embed|\son\w+=/i.test(html), 'The portfolio page holds something that runs.');
  demand(
    !/\b(?:src|srcset|data|poster)\s*=\s*["']?(?:https?:)?\/\/|<link[^>]+href\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/i.test(
      html,
    ),
    'The portfolio page fetches something from elsewhere.',
  );
}

export async function checkPack(file: TakenFile, facts: Facts): Promise<void> {
  demand(file.name.endsWith('.zip'), `An evidence pack should be a .zip, and is ${file.name}.`);
  const files = await unzip(file.bytes);
  const names = [...files.keys()];
  for (const ending of ['.md', '.json']) {
    demand(
      names.some((name) => name.endsWith(ending)),
      `The evidence pack holds no ${ending} file: ${names.join(', ')}.`,
    );
  }
  const words = names
    .filter((name) => /\.(md|json|txt)$/.test(name))
    .map((name) => textOf(files.get(name) ?? new Uint8Array()));
  demandAll(words.join('\n'), [...facts.titles, facts.quote], 'The evidence pack');
}

const Badge = z.object({
  type: z.array(z.string()),
  credentialSubject: z.object({ achievement: z.object({ name: z.string() }) }),
  proof: z.array(z.object({ cryptosuite: z.string(), proofValue: z.string() })).min(1),
});

/** The badge is about the first page, and its signature holds by the same code a learner's browser runs. */
export async function checkBadge(file: TakenFile, facts: Facts): Promise<void> {
  const badge = Badge.parse(JSON.parse(textOf(file.bytes)));
  demand(
    badge.type.some((type) => type === 'OpenBadgeCredential' || type === 'AchievementCredential'),
    `The badge says it is ${badge.type.join(', ')}.`,
  );
  const { name } = badge.credentialSubject.achievement;
  demand(name.includes(facts.titles[0]), `The badge is for “${name}”.`);
  const folder = mkdtempSync(join(tmpdir(), 'skilltrail-badge-'));
  try {
    const path = join(folder, 'badge.json');
    writeFileSync(path, file.bytes);
    const ran = await runTool(process.execPath, [join(ROOT, 'scripts/lab.ts'), 'verify', path]);
    demand(ran.code === 0 && /"valid":\s*true/.test(ran.output), `The badge does not verify: ${ran.output}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The few entities our own page writes. */
const decoded = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(?:39|x27);/g, "'")
    .replace(/&amp;/g, '&');

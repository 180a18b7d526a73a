import { readdirSync, readFileSync } from 'node:fs';
import { type LanguagePack, recognise } from '@/lib/recognise/index.ts';

/** A learner's text with the zones a reader would grant it; none for texts without a skill and for traps. */
export interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly zones: readonly string[];
  readonly kind: 'skill' | 'none' | 'trap';
}

export interface Figures {
  readonly texts: number;
  readonly shown: number;
  /** Right claims of all that are shown. */
  readonly precision: number;
  /** Texts with a skill that get at least one right claim. */
  readonly helped: number;
  /** True zones among the five best claims and ideas. */
  readonly recall: number;
  /** Texts without a skill that get a claim all the same. */
  readonly flattered: number;
}

export function labelled(language: string): Labelled[] {
  const folder = new URL('../../fixtures/recognise/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.startsWith(`learner-${language}`));
  const lines = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Labelled);
}

export function measure(rows: readonly Labelled[], packs: readonly LanguagePack[]): Figures {
  let shown = 0;
  let right = 0;
  let helped = 0;
  let found = 0;
  let flattered = 0;
  for (const { text, lang, zones } of rows) {
    const { claims, ideas } = recognise({ text, language: lang }, packs);
    const good = claims.filter(({ zone }) => zones.includes(zone)).length;
    const best = [...claims, ...ideas].slice(0, 5).map(({ zone }) => zone);
    shown += claims.length;
    right += good;
    if (good > 0) helped += 1;
    found += zones.filter((zone) => best.includes(zone)).length;
    if (zones.length === 0 && claims.length > 0) flattered += 1;
  }
  const skilled = rows.filter(({ zones }) => zones.length > 0);
  const truths = skilled.reduce((sum, { zones }) => sum + zones.length, 0);
  return {
    texts: rows.length,
    shown,
    precision: right / Math.max(1, shown),
    helped: helped / Math.max(1, skilled.length),
    recall: found / Math.max(1, truths),
    flattered: flattered / Math.max(1, rows.length - skilled.length),
  };
}

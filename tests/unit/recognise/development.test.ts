import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPacks, recognise } from '@/lib/recognise/index.ts';
import { labelled, measure } from './measure.ts';

const DIARIES = '../shared/data/texts/cered_reflection_en.jsonl';

/** What is asked of each language on its development set: never lower, and raised when it gets better. */
const FLOORS: Record<string, { precision: number; helped: number; recall: number; flattered: number }> = {
  en: { precision: 0.83, helped: 0.85, recall: 0.8, flattered: 0.05 },
  nl: { precision: 0.8, helped: 0.7, recall: 0.7, flattered: 0.05 },
};

describe('learners’ texts', async () => {
  const packs = await loadPacks();

  it.each(Object.keys(FLOORS))('are read well enough: %s', (language) => {
    const figures = measure(labelled(language), packs);
    const floor = FLOORS[language];
    expect(figures.texts).toBeGreaterThanOrEqual(100);
    expect(figures.precision, 'precision of claims').toBeGreaterThanOrEqual(floor?.precision ?? 1);
    expect(figures.helped, 'texts with a right claim').toBeGreaterThanOrEqual(floor?.helped ?? 1);
    expect(figures.recall, 'true zones in the best five').toBeGreaterThanOrEqual(floor?.recall ?? 1);
    expect(figures.flattered, 'texts without a skill that get a claim').toBeLessThanOrEqual(floor?.flattered ?? 0);
  });

  it.skipIf(!existsSync(DIARIES))('diary sentences seldom hold a claim (skipped where the diaries are absent)', () => {
    const lines = readFileSync(DIARIES, 'utf8').split('\n').filter(Boolean);
    const texts = lines.map((line) => String((JSON.parse(line) as { text: unknown }).text));
    const claimed = texts.filter((text) => recognise({ text, language: 'en' }, packs).claims.length > 0);
    expect(claimed.length / texts.length).toBeLessThanOrEqual(0.08);
  });
});

import { describe, expect, it } from 'vitest';
import { zones } from '@/lib/frameworks/index.ts';
import { languages, loadPacks, recognise } from '@/lib/recognise/index.ts';

const packs = await loadPacks();
const ZONES = new Set(zones.map(({ id }) => id));

describe.each(packs.map((pack) => [pack.id, pack] as const))('language %s', (id, pack) => {
  const read = (text: string) => recognise({ text, language: id }, [pack]);

  it('names itself in every language of the interface', () => {
    const { words, common } = languages.get(id);
    expect(words.en).toBeTruthy();
    expect(words.nl).toBeTruthy();
    expect(common.length).toBeGreaterThan(20);
  });

  it('has cues for every zone, and for no other', () => {
    const counts = new Map<string, number>();
    for (const { zone } of pack.cues) counts.set(zone, (counts.get(zone) ?? 0) + 1);
    expect([...counts.keys()].filter((zone) => !ZONES.has(zone))).toEqual([]);
    expect([...ZONES].filter((zone) => (counts.get(zone) ?? 0) < 8)).toEqual([]);
  });

  it('has no cue twice, and no weight outside 0 … 1', () => {
    const ids = pack.cues.map((cue) => cue.id);
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
    expect(pack.cues.filter(({ weight }) => !(weight > 0 && weight <= 1)).map((cue) => cue.id)).toEqual([]);
  });

  it('finds the zone of every cue in its example', () => {
    const missed = pack.cues.filter(({ zone, example }) => {
      const { claims, ideas } = read(example);
      return ![...claims, ...ideas].some((one) => one.zone === zone);
    });
    expect(missed.map(({ id: cue, example }) => `${cue}: ${example}`)).toEqual([]);
  });

  it('claims the zone of strong cues, but for a few examples that show more than three', () => {
    const strong = pack.cues.filter(({ weight }) => weight >= 0.8);
    const claimed = strong.filter(({ zone, example }) => read(example).claims.some((one) => one.zone === zone));
    expect(claimed.length / strong.length).toBeGreaterThanOrEqual(0.97);
  });

  it('quotes exactly', () => {
    for (const { example } of pack.cues) {
      const { claims, ideas } = read(example);
      for (const { quote, start, end, basis } of [...claims, ...ideas]) {
        expect(quote).toBe(example.slice(start, end));
        expect(quote).not.toBe('');
        expect(basis).toEqual({ kind: 'quote', question: null, quote, start, end });
      }
    }
  });

  it('claims nothing where nobody shows a skill', () => {
    expect(pack.counterExamples.length).toBeGreaterThanOrEqual(15);
    const claimed = pack.counterExamples.map(({ text }) => ({ text, cues: read(text).claims.map((one) => one.cue) }));
    expect(claimed.filter(({ cues }) => cues.length > 0)).toEqual([]);
  });

  it('reads its own examples as its own language', () => {
    const wrong = pack.cues.filter(({ example }) => {
      const { language } = recognise({ text: example, language: id }, packs);
      return language !== id;
    });
    expect(wrong.map(({ example }) => example)).toEqual([]);
  });
});

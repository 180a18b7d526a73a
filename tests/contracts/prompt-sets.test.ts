import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPERIENCE_TYPE_IDS, EXPERIENCE_TYPES, RUNGS, VERBS, VERBS_BY_SHAPE } from '@/lib/model/index.ts';
import {
  chipsOf,
  promptSetFor,
  promptSets,
  type Question,
  questionsFor,
  SCREENS_PER_RUNG,
  starterFor,
  summarise,
  summaryLanguages,
} from '@/lib/reflect/index.ts';
import { answers } from '../unit/reflect/answers.ts';

const LANGUAGES = summaryLanguages.ids;
const ZONES = '../shared/data/frameworks.json';
const sets = promptSets.all.map((set) => [set.id, set] as const);

/** Every choice of up to `most` chips; all of them, because the sets are small enough. */
function choices(ids: readonly string[], most = 3): string[][] {
  const grow = (from: number, left: number): string[][] =>
    left === 0
      ? [[]]
      : [[], ...ids.slice(from).flatMap((id, index) => grow(from + index + 1, left - 1).map((rest) => [id, ...rest]))];
  return grow(0, most).filter((choice) => choice.length > 0);
}

/** What would sound or look wrong in any summary. */
function complaints(text: string): string[] {
  const wrong: string[] = [];
  if (!/^\p{Lu}/u.test(text)) wrong.push('does not begin with a capital');
  if (!/[.!?]$/.test(text)) wrong.push('has no full stop');
  if (/\s{2,}|\s[.,!?;:]|^\s|\s$/.test(text)) wrong.push('has a space too many');
  if (/[{}]|undefined|null/.test(text)) wrong.push('has an empty slot');
  if (/\.\.|,,|,\s*\./.test(text)) wrong.push('has doubled marks');
  if (/(?<![\p{L}’-])(\p{L}+)\s+\1(?![\p{L}’-])/iu.test(text)) wrong.push('doubles a word');
  for (const sentence of text.split(/(?<=[.!?])\s/)) if (!/^\p{Lu}/u.test(sentence)) wrong.push(`small: ${sentence}`);
  return wrong.map((why) => `${why}: ${text}`);
}

describe('prompt sets', () => {
  it('give every type of experience exactly one default', () => {
    for (const type of EXPERIENCE_TYPE_IDS) {
      const best = promptSetFor(type);
      const rivals = promptSets.all.filter((set) => set.for.includes(type) && set.priority === best.priority);
      expect(
        rivals.map((set) => set.id),
        type,
      ).toEqual([best.id]);
    }
  });

  it.each(sets)('%s speaks every language, in its own words', (_id, set) => {
    const words = [
      set.words.label,
      set.words.description,
      ...set.questions.flatMap((q) => [
        q.question,
        q.helper,
        ...(q.box ? [q.box] : []),
        ...(q.example ? [q.example] : []),
        ...q.starters,
        ...q.chips.flatMap((chip) => [chip.words, chip.clause]),
      ]),
    ];
    expect(words.length).toBeGreaterThan(50);
    for (const one of words) for (const tag of LANGUAGES) expect(one[tag], JSON.stringify(one)).toBeTruthy();
  });

  it.each(sets)(
    '%s asks the spine on the minute, a feeling on the snap, and at most three screens a rung',
    (_id, set) => {
      for (const rung of RUNGS) {
        const asked = set.questions.filter((question) => question.rung === rung);
        expect(asked.length).toBeLessThanOrEqual(SCREENS_PER_RUNG);
        expect(questionsFor(set, rung)).toEqual(asked);
      }
      expect(questionsFor(set, 'minute')).toHaveLength(3);
      const feelings = questionsFor(set, 'snap').filter((question) => question.private);
      expect(feelings).toHaveLength(1);
      for (const question of set.questions.filter((q) => q.rung === 'minute')) {
        expect(question.example, question.id).not.toBeNull();
        expect(question.starters.length, question.id).toBeGreaterThan(0);
        expect(question.box, question.id).not.toBeNull();
      }
    },
  );

  it.each(sets)('%s has short chips, and clauses that can stand in a list', (_id, set) => {
    for (const question of set.questions) {
      expect(new Set(question.chips.map((chip) => chip.id)).size).toBe(question.chips.length);
      for (const chip of question.chips) {
        for (const tag of LANGUAGES) {
          expect(chip.words[tag]?.length, chip.id).toBeLessThanOrEqual(28);
          // "did A and B and C" would be glued; a clause with its own "and" makes every list unclear.
          expect(chip.clause[tag], chip.id).not.toMatch(
            tag === 'nl' ? /\b(en|of)\b|[.,;:!?]/ : /\b(and|or)\b|[.,;:!?]/,
          );
          expect(chip.clause[tag], chip.id).toBe(chip.clause[tag]?.trim());
        }
      }
      for (const tag of LANGUAGES) {
        const labels = question.chips.map((chip) => chip.words[tag]);
        expect(new Set(labels).size).toBe(labels.length);
        if (question.starters.length > 0) expect(starterFor(question, tag)).toMatch(/^\p{Lu}.*\S $/u);
      }
    }
  });

  it.each(sets)('%s: every choice of up to three chips reads as a sentence in every language', (_id, set) => {
    const experience = { type: set.for[0] ?? 'other', verb: null, title: 'Knots' } as const;
    let rendered = 0;
    for (const question of set.questions.filter((q) => q.field === null)) {
      for (const chips of choices(question.chips.map((chip) => chip.id))) {
        for (const language of LANGUAGES) {
          const reflection = answers({ chips: { [question.id]: chips } });
          const { text, clauses } = summarise({ set, reflection, experience, language });
          expect(complaints(text)).toEqual([]);
          expect(clauses).toHaveLength(chips.length);
          for (const clause of clauses) expect(text).toContain(clause.text);
          expect(nothingInvented(text, question, chips, language)).toBe('');
          rendered += 1;
        }
      }
    }
    expect(rendered).toBeGreaterThan(900);
  });

  it.each(sets)('%s: whole reflections read well, with a verb and typed words between', (_id, set) => {
    const open = set.questions.filter((q) => q.field === null);
    for (let seed = 0; seed < 400; seed += 1) {
      const chips = Object.fromEntries(open.map((q, i) => [q.id, pick(q, seed * 7 + i * 3)]));
      const texts = seed % 2 === 0 ? { [open[0]?.id ?? '']: 'we lost the first match, but not the second' } : {};
      const type = set.for[seed % set.for.length] ?? 'other';
      const verb = VERBS_BY_SHAPE[EXPERIENCE_TYPES[type].shape][seed % 3] ?? null;
      for (const language of LANGUAGES) {
        const experience = { type, verb, title: 'What is a knot?' };
        const { text } = summarise({ set, reflection: answers({ chips, texts }), experience, language });
        expect(complaints(text.replace(/“[^”]*”/g, '“Knots”'))).toEqual([]);
      }
    }
  });

  it.runIf(existsSync(ZONES))('claim only skill zones that exist (needs ../shared/data, skipped without it)', () => {
    const known = new Set(JSON.parse(readFileSync(ZONES, 'utf8')).skill_zones.map((zone: { id: string }) => zone.id));
    const claimed = promptSets.all.flatMap((set) =>
      set.questions.flatMap((q) => q.chips.flatMap((c) => c.zones ?? [])),
    );
    expect(claimed.length).toBeGreaterThan(20);
    expect(claimed.filter((zone) => !known.has(zone))).toEqual([]);
  });
});

describe('summary languages', () => {
  it.each(summaryLanguages.all.map((language) => [language.id, language] as const))('%s has every verb', (_id, one) => {
    for (const verb of VERBS) {
      const { label, sentence, ofThing } = one.verbs[verb];
      expect(label).toMatch(/^\p{Lu}/u);
      for (const text of [sentence, ofThing ?? sentence]) {
        expect(text.split('{title}')).toHaveLength(2);
        expect(complaints(text.replace('{title}', one.quoted('Knots')))).toEqual([]);
      }
    }
  });

  it('offer the verbs of a type as chips', () => {
    const question = promptSetFor('video').questions.find((q) => q.field === 'verb') as Question;
    expect(chipsOf(question, 'video', 'nl').map((chip) => chip.label)).toEqual(['Bekeken', 'Geoefend', 'Nog doen']);
  });
});

/** What is left of a text when the frame, the tapped clauses and the joints are taken away: must be nothing. */
function nothingInvented(text: string, question: Question, chips: string[], language: string): string {
  const frame = (question.frame?.[language] ?? '').split('{list}')[0]?.trim() ?? '';
  const clauses = question.chips.filter((chip) => chips.includes(chip.id)).map((chip) => chip.clause[language] ?? '');
  return [frame, ...clauses]
    .reduce((rest, part) => rest.replace(part, ''), text)
    .replace(/ (and|en)(?= )/g, '')
    .replace(/[\s,.]/g, '');
}

function pick(question: Question, seed: number): string[] {
  const ids = question.chips.map((chip) => chip.id);
  return [...new Set([0, 4, 9].slice(0, 1 + (seed % 3)).map((step) => ids[(seed + step) % ids.length] ?? ''))];
}

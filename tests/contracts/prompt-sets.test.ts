import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zone } from '@/lib/frameworks/index.ts';
import { EXPERIENCE_TYPE_IDS, EXPERIENCE_TYPES, RUNGS, VERBS, VERBS_BY_SHAPE } from '@/lib/model/index.ts';
import {
  chipsOf,
  lensesFor,
  nextInLens,
  parsePromptSet,
  promptSetFor,
  promptSets,
  type Question,
  questionsFor,
  SCREENS_PER_RUNG,
  serves,
  starterFor,
  summarise,
  summaryLanguages,
} from '@/lib/reflect/index.ts';
import { answers } from '../unit/reflect/answers.ts';
import { choices, complaints, firstType } from '../unit/reflect/reading.ts';

const LANGUAGES = summaryLanguages.ids;
const ZONES = '../shared/data/frameworks.json';
const named = (all: typeof promptSets.all) => all.map((set) => [set.id, set] as const);
const sets = named(promptSets.all);
const defaults = named(promptSets.all.filter((set) => !set.lens));
const lenses = named(promptSets.all.filter((set) => set.lens));

describe('prompt sets', () => {
  it('give every type of experience exactly one default', () => {
    for (const type of EXPERIENCE_TYPE_IDS) {
      const best = promptSetFor(type);
      const rivals = promptSets.all.filter((set) => !set.lens && serves(set, type) && set.priority === best.priority);
      expect(
        rivals.map((set) => set.id),
        type,
      ).toEqual([best.id]);
      expect(best.lens, type).toBeUndefined();
    }
  });

  it('are at least eight, beside one for everything else', () => {
    const used = new Set(EXPERIENCE_TYPE_IDS.map((type) => promptSetFor(type).id));
    expect(used.size).toBeGreaterThanOrEqual(9);
    expect([...used].sort()).toEqual(defaults.map(([id]) => id));
    expect(defaults.filter(([, set]) => set.for === 'any')).toHaveLength(1);
  });

  it.each(sets)('%s keeps to the contract, and to ids that no pack can have', (_id, set) => {
    expect(parsePromptSet(set)).toEqual(set);
    expect(set.id).not.toMatch(/^pack-/);
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
        ...(q.line ? [q.line] : []),
        ...q.starters,
        ...q.chips.flatMap((chip) => [chip.words, chip.clause]),
      ]),
    ];
    expect(words.length).toBeGreaterThan(50);
    for (const one of words) {
      for (const tag of LANGUAGES) {
        expect(one[tag], JSON.stringify(one)).toBeTruthy();
        // Typed apostrophes and quotation marks, not those of a typewriter.
        expect(one[tag], JSON.stringify(one)).not.toMatch(/['"]|\s{2}/);
      }
    }
  });

  it.each(defaults)('%s asks What, So what, Now what on the minute and one feeling on the snap', (_id, set) => {
    expect(questionsFor(set, 'minute').map((q) => q.tells)).toEqual(['action', 'learning', 'next']);
    expect(questionsFor(set, 'snap').filter((question) => question.private)).toHaveLength(1);
    for (const question of questionsFor(set, 'minute')) {
      expect(question.chips.length, question.id).toBeGreaterThanOrEqual(8);
      expect(question.chips.length, question.id).toBeLessThanOrEqual(12);
    }
  });

  it.each(sets)('%s asks at most three screens a rung', (_id, set) => {
    for (const rung of RUNGS) {
      const asked = set.questions.filter((question) => question.rung === rung && !question.when);
      expect(asked.length).toBeLessThanOrEqual(SCREENS_PER_RUNG);
      expect(questionsFor(set, rung)).toEqual(asked);
    }
  });

  it.each(sets)('%s shows by an example how to go on from a beginning', (_id, set) => {
    for (const question of set.questions.filter((q) => q.rung === 'minute')) {
      expect(question.box, question.id).not.toBeNull();
      expect(question.starters.length, question.id).toBeGreaterThan(0);
      for (const tag of LANGUAGES) {
        const beginnings = question.starters.map((starter) => starter[tag] ?? '');
        const example = question.example?.[tag] ?? '';
        expect(complaints(example)).toEqual([]);
        if (question.starters.length > 0 && !question.when) {
          expect(
            beginnings.some((one) => example.startsWith(one)),
            example,
          ).toBe(true);
        }
      }
    }
  });

  it.each(sets)('%s has short chips, and clauses that can stand in a list', (_id, set) => {
    for (const question of set.questions) {
      for (const chip of question.chips) {
        for (const tag of LANGUAGES) {
          expect(chip.words[tag]?.length, chip.words[tag]).toBeLessThanOrEqual(28);
          expect(chip.words[tag], chip.id).toMatch(/^\p{Lu}/u);
          // "did A and B and C" would be glued; a clause with its own "and" makes every list unclear. Dutch "of" is "whether" too.
          expect(chip.clause[tag], chip.id).not.toMatch(
            tag === 'nl' ? /\ben\b|(?<!\b(gecheckt|checken|zien) )\bof\b|[.,;:!?]/ : /\b(and|or)\b|[.,;:!?]/,
          );
          expect(chip.clause[tag], chip.id).toBe(chip.clause[tag]?.trim());
        }
      }
      for (const tag of LANGUAGES) {
        for (const shown of [question.chips.map((chip) => chip.words[tag]), question.chips.map((c) => c.clause[tag])]) {
          expect(new Set(shown).size, shown.join()).toBe(shown.length);
        }
        question.starters.forEach((_one, index) => {
          expect(starterFor(question, tag, index)).toMatch(/^\p{Lu}.*\S $/u);
        });
      }
    }
  });

  it.each(sets)('%s: every choice of up to three chips reads as a sentence in every language', (_id, set) => {
    const experience = { type: firstType(set), verb: null, title: 'Knots' } as const;
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
    expect(rendered).toBeGreaterThan(600);
  });

  it.each(defaults)('%s: whole reflections read well, with a verb and typed words between', (_id, set) => {
    const open = set.questions.filter((q) => q.field === null);
    const types = set.for === 'any' ? EXPERIENCE_TYPE_IDS : set.for;
    for (let seed = 0; seed < 400; seed += 1) {
      const chips = Object.fromEntries(open.map((q, i) => [q.id, pick(q, seed * 7 + i * 3)]));
      const texts = seed % 2 === 0 ? { [open[0]?.id ?? '']: 'we lost the first match, but not the second' } : {};
      const type = types[seed % types.length] ?? 'other';
      const verb = VERBS_BY_SHAPE[EXPERIENCE_TYPES[type].shape][seed % 3] ?? null;
      for (const language of LANGUAGES) {
        const experience = { type, verb, title: 'What is a knot?' };
        const { text } = summarise({ set, reflection: answers({ chips, texts }), experience, language });
        expect(complaints(text.replace(/“[^”]*”/g, '“Knots”'))).toEqual([]);
      }
    }
  });

  it('claim only skill zones that exist, and few', () => {
    const chips = promptSets.all.flatMap((set) => set.questions.flatMap((q) => q.chips));
    const claimed = chips.flatMap((chip) => chip.zones ?? []);
    expect(claimed.length).toBeGreaterThan(20);
    expect(claimed.filter((id) => !zone(id))).toEqual([]);
    expect(chips.filter((chip) => (chip.zones?.length ?? 0) > 1).map((chip) => chip.id)).toEqual([]);
    // What somebody wants or feels shows no skill.
    const hopes = promptSets.all.flatMap((set) =>
      set.questions.filter((q) => q.tells === 'next' || q.tells === 'feeling').flatMap((q) => q.chips),
    );
    expect(hopes.filter((chip) => chip.zones).map((chip) => chip.id)).toEqual([]);
  });

  it.runIf(existsSync(ZONES))('know the zones of the shared list (needs ../shared/data, skipped without it)', () => {
    const known = new Set(JSON.parse(readFileSync(ZONES, 'utf8')).skill_zones.map((one: { id: string }) => one.id));
    const claimed = promptSets.all.flatMap((set) =>
      set.questions.flatMap((q) => q.chips.flatMap((c) => c.zones ?? [])),
    );
    expect(claimed.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('lenses', () => {
  it('can be chosen for every type, the nearest first', () => {
    for (const type of EXPERIENCE_TYPE_IDS) expect(lensesFor(type).length, type).toBeGreaterThanOrEqual(4);
    const near = lensesFor('volunteering').filter((lens) => !lensesFor('video').includes(lens));
    expect(near).toHaveLength(1);
    expect(lensesFor('volunteering')[0]).toBe(near[0]);
    expect(lensesFor('video').every((lens, i, all) => lens.priority <= (all[i - 1]?.priority ?? 1_000))).toBe(true);
  });

  it('have question ids of their own, so that one reflection can hold them beside any set', () => {
    const ids = promptSets.all.flatMap((set) => (set.lens ? set.questions.map((question) => question.id) : []));
    const others = new Set(defaults.flatMap(([, set]) => set.questions.map((question) => question.id)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => others.has(id))).toEqual([]);
  });

  it.each(lenses)(
    '%s asks for no field, and never more than three screens a rung of whoever taps everything',
    (_id, lens) => {
      expect(lens.questions.filter((question) => question.field !== null)).toEqual([]);
      let reflection = answers();
      const asked: Question[] = [];
      for (let one = nextInLens(lens, reflection); one; one = nextInLens(lens, reflection)) {
        asked.push(one);
        reflection = { ...reflection, chips: { ...reflection.chips, [one.id]: one.chips.map((chip) => chip.id) } };
      }
      for (const rung of RUNGS) {
        expect(asked.filter((question) => question.rung === rung).length).toBeLessThanOrEqual(SCREENS_PER_RUNG);
      }
      expect(asked.length).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(lenses)('%s keeps every feeling for the learner', (_id, lens) => {
    for (const question of lens.questions) expect(question.private, question.id).toBe(question.tells === 'feeling');
  });
});

describe('summary languages', () => {
  it.each(summaryLanguages.all.map((language) => [language.id, language] as const))('%s has every verb', (_id, one) => {
    for (const verb of VERBS) {
      const { label, sentence, ofThing, line, lineOfThing } = one.verbs[verb];
      expect(label).toMatch(/^\p{Lu}/u);
      for (const text of [sentence, ofThing ?? sentence]) {
        expect(text.split('{title}')).toHaveLength(2);
        expect(complaints(text.replace('{title}', one.quoted('Knots')))).toEqual([]);
      }
      for (const text of [line, lineOfThing].filter((text) => text !== undefined)) {
        expect(text.split('{title}')).toHaveLength(2);
        expect(text).not.toMatch(/^(I|Ik)\b|\.$/);
      }
      expect(line === undefined, verb).toBe(verb === 'want-to');
      expect(lineOfThing === undefined, verb).toBe(ofThing === undefined);
    }
    for (const [id, words] of Object.entries(one.facts)) {
      expect(words.split(id === 'about' ? '{title}' : '{x}'), id).toHaveLength(2);
      expect(complaints(words.replace(/\{\w+\}/, 'knots')), id).toEqual([]);
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

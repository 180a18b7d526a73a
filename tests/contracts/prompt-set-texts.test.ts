import { describe, expect, it } from 'vitest';
import { EXPERIENCE_TYPE_IDS, EXPERIENCE_TYPES, VERBS_BY_SHAPE } from '@/lib/model/index.ts';
import {
  type Facts,
  inLanguage,
  type PromptSet,
  promptSetFor,
  promptSets,
  type Question,
  render,
  STAR,
  summaryLanguages,
  TEXT_KINDS,
  withLenses,
} from '@/lib/reflect/index.ts';
import { answers } from '../unit/reflect/answers.ts';
import { choices, complaints, firstType } from '../unit/reflect/reading.ts';

/** Every text that can be made of a prompt set, read by rule. */

const LANGUAGES = summaryLanguages.ids;
const MADE = TEXT_KINDS.filter((kind) => kind !== 'summary');
const sets = promptSets.all.map((set) => [set.id, set] as const);
const SHARED: Facts = { minutes: 150, organisation: 'Food bank East', place: 'Delft', role: 'host' };

describe('every text of every set', () => {
  it.each(sets)('%s: every choice of up to three chips, in every text and language', (_id, set) => {
    const experience = { type: firstType(set), verb: null, title: 'Knots' } as const;
    let rendered = 0;
    for (const question of set.questions.filter((one) => one.field === null)) {
      choices(question.chips.map((chip) => chip.id)).forEach((chips, index) => {
        // All of them in each language, and in turn with and without what stands beside the answers.
        const facts = index % 2 === 0 ? SHARED : {};
        const reflection = answers({ chips: { [question.id]: chips } });
        for (const language of LANGUAGES) {
          const kind = MADE[(index + rendered) % MADE.length] ?? 'cv-line';
          const kinds = index < 60 ? MADE : [kind];
          for (const one of kinds) {
            const { text, clauses } = render({ kind: one, set, reflection, experience, language, facts });
            rendered += 1;
            if (text === '') {
              expect(question.private || question.tells === 'next', `${one} ${question.id}`).toBe(true);
              continue;
            }
            expect(complaints(text)).toEqual([]);
            for (const clause of clauses) expect(text.toLowerCase()).toContain(clause.text.toLowerCase());
            expect(clauses.length, text).toBe(tells(question, one) ? chips.length : 0);
          }
        }
      });
    }
    expect(rendered).toBeGreaterThan(1_000);
  });

  it.each(sets)('%s: a CV line has no "I" of ours', (_id, set) => {
    const told = ['situation', 'task', 'action', 'result', 'learning'];
    for (const question of set.questions.filter((one) => one.frame && told.includes(one.tells))) {
      for (const language of LANGUAGES) {
        const line = inLanguage(question.line ?? question.frame ?? { en: '', nl: '' }, language);
        expect(line, question.id).not.toMatch(/\b(I|Ik|ik)\b/);
      }
    }
  });

  it('whole entries of every type, with verb, words, facts and lenses, in every text and language', () => {
    for (const sample of samples(1_200)) {
      const { text, missing } = render(sample);
      const plain = text.replace(/“[^”]*”/g, '“Knots”');
      if (text !== '') expect(complaints(plain)).toEqual([]);
      expect(missing.filter((part) => !STAR.includes(part))).toEqual([]);
      if (sample.kind !== 'summary')
        expect(plain).not.toMatch(/secret|Noor|\b(It was|Het was) (fun|hard|leuk|moeilijk)/);
      expect(render(sample).text).toBe(text);
    }
  });

  it('can be read by a person: with PRINT_SAMPLE=200 so many of them are printed', () => {
    const count = Number(process.env.PRINT_SAMPLE ?? 0);
    const lines = samples(Math.max(count, 20)).map(
      (sample) => `[${sample.set.id} ${sample.language} ${sample.kind}] ${render(sample).text}`,
    );
    expect(new Set(lines).size).toBeGreaterThan(10);
    if (count > 0) console.log(lines.join('\n'));
  });
});

/** True when a text takes the answer to a question. */
const tells = (question: Question, kind: string): boolean =>
  !question.private && question.tells !== 'feeling' && (question.tells !== 'next' || kind === 'youthpass');

/** Entries as they could be, the same ones each time. */
function samples(count: number) {
  const next = numbers(20_261_124);
  const lenses = promptSets.all.filter((set) => set.lens);
  return Array.from({ length: count }, (_one, index) => {
    const type = EXPERIENCE_TYPE_IDS[next() % EXPERIENCE_TYPE_IDS.length] ?? 'other';
    const lens = lenses[next() % lenses.length];
    const set: PromptSet = next() % 3 === 0 && lens ? withLenses(promptSetFor(type), [lens]) : promptSetFor(type);
    const chips: Record<string, string[]> = {};
    for (const question of set.questions.filter((one) => one.field === null && one.chips.length > 0)) {
      const asked = !question.when || chips[question.when.question]?.includes(question.when.chip);
      const wanted = asked ? next() % 4 : 0;
      chips[question.id] = Array.from(
        { length: wanted },
        () => question.chips[next() % question.chips.length]?.id ?? '',
      );
    }
    const typed = TYPED[next() % TYPED.length] ?? '';
    const verbs = VERBS_BY_SHAPE[EXPERIENCE_TYPES[type].shape];
    const facts: Facts = {
      minutes: [null, 45, 60, 150, 5_400][next() % 5] ?? null,
      organisation: ['', '', 'Buurthuis De Kade'][next() % 3] ?? '',
      place: ['', '', 'Utrecht'][next() % 3] ?? '',
      role: ['', '', 'coach'][next() % 3] ?? '',
      people: [[], [], ['Noor', 'Sam']][next() % 3] ?? [],
    };
    return {
      kind: TEXT_KINDS[index % TEXT_KINDS.length] ?? 'summary',
      language: LANGUAGES[Math.floor(index / TEXT_KINDS.length) % LANGUAGES.length] ?? 'en',
      set,
      facts,
      experience: { type, verb: verbs[next() % (verbs.length + 1)] ?? null, title: 'The “Green” roof?' },
      reflection: answers({
        chips,
        texts: { did: typed, feeling: 'my secret' },
        privacies: { feeling: 'just-for-me' },
      }),
    };
  });
}

const TYPED = ['', '', '', 'we lost the first match, but not the second', 'het ging mis\n- maar toen niet meer'];

/** The same row of numbers every time (a linear congruential generator with the figures of Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

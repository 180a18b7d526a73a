import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors.ts';
import {
  lensesFor,
  PACK_LIMIT,
  promptSet,
  promptSets,
  readPromptPack,
  render,
  withLenses,
} from '@/lib/reflect/index.ts';
import { answers } from './answers.ts';

const { id: _id, lens: _lens, priority: _priority, ...lens } = promptSets.get('star');
const file = {
  format: 'skilltrail-prompts-1',
  words: {
    label: { en: 'City walk', nl: 'Stadswandeling' },
    description: { en: 'For our walk.', nl: 'Voor de wandeling.' },
  },
  by: 'Youth centre De Kade',
  sets: [{ ...lens, id: 'walk' }],
};
const read = (value: unknown) => readPromptPack(JSON.stringify(value));
const withQuestion = (change: object) => ({
  ...file,
  sets: [{ ...file.sets[0], questions: [{ ...lens.questions[0], ...change }] }],
});

function refusal(text: string): AppError {
  try {
    readPromptPack(text);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('it was let in');
}

describe('readPromptPack', () => {
  it('makes lenses of its sets, under ids of their own', () => {
    const pack = read(file);
    const [walk] = pack.sets;
    expect(pack).toMatchObject({ by: 'Youth centre De Kade', words: { label: { nl: 'Stadswandeling' } } });
    expect(pack.id).toMatch(/^pack-[0-9a-z]{14}$/);
    expect(walk?.id).toBe(`${pack.id}-walk`);
    expect(walk).toMatchObject({ lens: true, priority: 0, for: 'any' });
    const ours = new Set(promptSets.all.flatMap((set) => set.questions.map((question) => question.id)));
    expect(walk?.questions.filter((question) => ours.has(question.id))).toEqual([]);
    expect(lensesFor('video')).not.toContain(walk);
  });

  it('gives the same words the same ids, and changed words others', () => {
    expect(readPromptPack(JSON.stringify(file, null, 4)).id).toBe(read(file).id);
    expect(readPromptPack(`\uFEFF${JSON.stringify(file)}`).id).toBe(read(file).id);
    expect(read({ ...file, by: 'Somebody else' }).sets[0]?.id).not.toBe(read(file).sets[0]?.id);
  });

  it('keeps questions that wait for a chip together', () => {
    const { id: _one, lens: _two, priority: _three, ...eight } = promptSets.get('youthpass');
    const [set] = read({ ...file, sets: [{ ...eight, id: 'eight' }] }).sets;
    const ids = set?.questions.map((question) => question.id) ?? [];
    for (const question of set?.questions.slice(1) ?? []) expect(ids).toContain(question.when?.question);
  });

  it('is rendered like any other', () => {
    const { sets } = read(file);
    const own = sets[0]?.questions.find((question) => question.tells === 'result')?.id ?? '';
    const set = withLenses(promptSet(sets[0]?.id ?? '', sets), []);
    const experience = { type: 'visit', verb: null, title: 'Walk' } as const;
    const input = { kind: 'cv-line', set, reflection: answers({ chips: { [own]: ['worked'] } }), experience } as const;
    expect(render({ ...input, language: 'en' }).text).toBe('“Walk”. In the end, it worked.');
  });

  it('is refused before it is parsed when it is too large', () => {
    expect(refusal('['.repeat(PACK_LIMIT + 1)).code).toBe('input-too-large');
    expect(refusal('['.repeat(PACK_LIMIT)).code).toBe('input-invalid');
  });

  it.each([
    ['no JSON', '', 'alert(1)', 'not JSON'],
    ['of another format', 'format', JSON.stringify({ ...file, format: 'x' }), ''],
    ['with more than words', '', JSON.stringify({ ...file, script: 'alert(1)' }), ''],
    [
      'that wants to be a default',
      'sets.0',
      JSON.stringify({ ...file, sets: [{ ...file.sets[0], priority: 999 }] }),
      '',
    ],
    ['without sets', 'sets', JSON.stringify({ ...file, sets: [] }), ''],
    ['with the same set twice', 'sets.1', JSON.stringify({ ...file, sets: [...file.sets, ...file.sets] }), 'own id'],
    ['that asks for a field', 'sets.0.questions.0', JSON.stringify(withQuestion({ field: 'verb' })), 'field'],
    [
      'with a skill nobody knows',
      'sets.0.questions.0',
      JSON.stringify(
        withQuestion({
          chips: [{ id: 'a', words: { en: 'A', nl: 'A' }, clause: { en: 'a', nl: 'a' }, zones: ['wizardry'] }],
        }),
      ),
      'wizardry',
    ],
    [
      'with a text without end',
      'sets.0.questions.0.helper.en',
      JSON.stringify(withQuestion({ helper: { en: 'a'.repeat(500), nl: 'b' } })),
      '400',
    ],
    [
      'with signs that turn words round',
      'sets.0.questions.0.helper.nl',
      JSON.stringify(withQuestion({ helper: { en: 'a', nl: 'b\u202Ec' } })),
      'plain',
    ],
    ['with an id without end', 'sets.0.questions.0', JSON.stringify(withQuestion({ id: 'a'.repeat(60) })), '40'],
    ['in one language', 'sets.0.questions.0.helper.nl', JSON.stringify(withQuestion({ helper: { en: 'a' } })), ''],
  ])('refuses one %s, and says where', (_what, where, text, why) => {
    const error = refusal(text);
    expect(error.code).toBe('input-invalid');
    expect(error.details.where).toBe(where);
    expect(String(error.details.why)).toContain(why);
  });
});

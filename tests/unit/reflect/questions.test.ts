import { describe, expect, it } from 'vitest';
import { codeOf } from '@/lib/errors.ts';
import {
  isAnswered,
  lensesFor,
  nextInLens,
  nextQuestion,
  parsePromptSet,
  privacyOf,
  privateQuestions,
  promptSet,
  promptSetFor,
  promptSets,
  questionsFor,
  starterFor,
  summarise,
  withLenses,
} from '@/lib/reflect/index.ts';
import { answers } from './answers.ts';

const set = promptSets.get('course');
const question = (id: string) => {
  const found = set.questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

const twice = <T>(all: readonly T[]) => [...all, ...all].slice(0, all.length + 1);

describe('nextQuestion', () => {
  it('goes through a rung once, and asks nothing that was answered, typed or skipped', () => {
    expect(nextQuestion(set, null, 'minute')?.id).toBe('did');
    expect(nextQuestion(set, answers({ chips: { did: ['notes'] } }), 'minute')?.id).toBe('better');
    const typed = answers({ chips: { did: ['notes'] }, texts: { better: 'I can now swim' } });
    expect(nextQuestion(set, typed, 'minute')?.id).toBe('next');
    expect(nextQuestion(set, { ...typed, skipped: { next: true } }, 'minute')).toBeNull();
  });

  it('does not ask what is known', () => {
    expect(nextQuestion(set, null, 'snap')?.id).toBe('verb');
    expect(nextQuestion(set, null, 'snap', { verb: 'watched' })?.id).toBe('feeling');
    expect(nextQuestion(set, null, 'snap', { verb: null })?.id).toBe('verb');
  });

  it('ends kindly after three skips, and when the learner said it is enough', () => {
    const two = answers({ skipped: { verb: true, feeling: true } });
    expect(nextQuestion(set, two, 'minute')?.id).toBe('did');
    expect(nextQuestion(set, { ...two, skipped: { ...two.skipped, did: true } }, 'minute')).toBeNull();
    expect(nextQuestion(set, answers({ finishedAt: '2026-05-03T10:00:00.000Z' }), 'minute')).toBeNull();
  });

  it('asks in a lens whoever skipped everything before it', () => {
    const lens = promptSets.get('star');
    const skipped = { verb: true, did: true, better: true, next: true };
    expect(nextInLens(lens, answers({ skipped }))?.id).toBe('star-situation');
    expect(nextInLens(lens, answers({ chips: { 'star-situation': ['busy'] } }))?.id).toBe('star-task');
    const here = { 'star-situation': true, 'star-task': true, 'star-action': true };
    expect(nextInLens(lens, answers({ skipped: here }))).toBeNull();
    expect(nextInLens(lens, answers({ finishedAt: '2026-05-03T10:00:00.000Z' }))).toBeNull();
  });

  it('asks what waits for a chip only of who tapped it', () => {
    const lens = promptSets.get('youthpass');
    expect(questionsFor(lens, 'minute')).toEqual([]);
    const chosen = answers({ chips: { 'youthpass-which': ['digital', 'words'] } });
    expect(questionsFor(lens, 'minute', chosen).map((one) => one.id)).toEqual(['youthpass-words', 'youthpass-digital']);
    expect(nextInLens(lens, chosen)?.id).toBe('youthpass-words');
    expect(nextInLens(lens, answers({ skipped: { 'youthpass-which': true } }))).toBeNull();
  });

  it('has nothing on a rung without questions', () => {
    expect(nextQuestion(set, null, 'save')).toBeNull();
  });

  it('takes the untouched beginning in the box for no answer', () => {
    const did = question('did');
    expect(isAnswered(did, answers({ texts: { did: starterFor(did, 'nl') } }))).toBe(false);
    expect(isAnswered(did, answers({ texts: { did: `${starterFor(did, 'nl')}lezen` } }))).toBe(true);
    expect(starterFor(did, 'en', 1)).toBe('What I remember best is ');
    expect(starterFor(question('verb'), 'en')).toBe('');
  });
});

describe('privacy of answers', () => {
  it('keeps feelings for the learner until they say otherwise', () => {
    expect(privateQuestions(set, answers())).toEqual(['feeling']);
    expect(privacyOf(question('feeling'), answers({ privacies: { feeling: 'ask' } }))).toBe('ask');
    expect(privateQuestions(set, answers({ privacies: { feeling: 'ask', did: 'just-for-me' } }))).toEqual(['did']);
  });

  it('keeps answers that another set asked for, unless they were opened', () => {
    const foreign = answers({ chips: { 'feelings-before': ['shy'] }, texts: { gone: 'secret' } });
    expect(privateQuestions(set, foreign)).toEqual(['feeling', 'feelings-before', 'gone']);
    expect(privateQuestions(set, { ...foreign, privacies: { gone: 'ask' } })).toEqual(['feeling', 'feelings-before']);
    const lens = promptSets.get('feelings');
    expect(privateQuestions(withLenses(set, [lens]), answers())).toEqual([
      'feeling',
      ...lens.questions.map((one) => one.id),
    ]);
  });
});

describe('prompt sets', () => {
  it('suit the type of experience', () => {
    expect(promptSetFor('podcast').id).toBe('article');
    expect(promptSetFor('citizen-science').id).toBe('volunteering');
    expect(promptSetFor('caring').id).toBe('caring');
    expect(promptSetFor('badge').id).toBe('general');
    expect(lensesFor('volunteering').map((lens) => lens.id)).toContain('deal');
    expect(lensesFor('video').map((lens) => lens.id)).not.toContain('deal');
  });

  it('take lenses beside them without losing a question', () => {
    const lens = promptSets.get('star');
    const both = withLenses(set, [lens, lens]);
    expect(both.questions).toHaveLength(set.questions.length + lens.questions.length);
    expect(both.id).toBe('course');
    const reflection = answers({
      chips: { did: ['notes'], better: ['focus'], next: ['practise'], 'star-result': ['worked'] },
    });
    const experience = { type: 'course', verb: null, title: 'Knots' } as const;
    const { text } = summarise({ set: both, reflection, experience, language: 'nl' });
    expect(text).toBe(
      'Ik heb aantekeningen gemaakt. Uiteindelijk werkte het. Ik ben beter geworden in geconcentreerd blijven. Hierna wil ik meer oefenen.',
    );
  });

  it('can be one that was imported', () => {
    const mine = { ...set, id: 'pack-x-mine' };
    expect(promptSet('pack-x-mine', [mine]).zonesOf('did', 'explained')).toEqual(['coaching']);
    expect(() => promptSet('pack-x-mine')).toThrow('plugin-unknown');
  });

  it('say which skills a chip may stand for', () => {
    const { zonesOf } = promptSet('course');
    expect(zonesOf('did', 'explained')).toEqual(['coaching']);
    expect(zonesOf('did', 'notes')).toEqual([]);
    expect(zonesOf('gone', 'explained')).toEqual([]);
  });

  it.each([
    ['no questions', { ...set, questions: [] }],
    [
      'a frame without a place for the list',
      { ...set, questions: [{ ...question('did'), frame: { en: 'I', nl: 'Ik' } }] },
    ],
    ['the same question twice', { ...set, questions: [question('did'), question('did')] }],
    ['a language short', { ...set, words: { ...set.words, label: { en: 'x' } } }],
    ['code in it', { ...set, run: 'alert(1)' }],
    ['the same chip twice', { ...set, questions: [{ ...question('did'), chips: twice(question('did').chips) }] }],
    [
      'a question that waits for nothing',
      { ...set, questions: [{ ...question('did'), when: { question: 'x', chip: 'y' } }] },
    ],
    ['a default that calls itself no lens', { ...set, lens: false }],
    ['nothing', null],
  ])('refuse a file with %s', (_what, value) => {
    let code = '';
    try {
      parsePromptSet(value);
    } catch (error) {
      code = codeOf(error);
    }
    expect(code).toBe('input-invalid');
  });
});

import { describe, expect, it } from 'vitest';
import { codeOf } from '@/lib/errors.ts';
import {
  isAnswered,
  nextQuestion,
  parsePromptSet,
  privacyOf,
  privateQuestions,
  promptSet,
  promptSetFor,
  promptSets,
  starterFor,
} from '@/lib/reflect/index.ts';
import { answers } from './answers.ts';

const set = promptSets.get('course');
const question = (id: string) => {
  const found = set.questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

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
});

describe('prompt sets', () => {
  it('suit the type of experience', () => {
    expect(promptSetFor('podcast').id).toBe('course');
    expect(promptSetFor('citizen-science').id).toBe('volunteering');
    expect(promptSetFor('caring').id).toBe('general');
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

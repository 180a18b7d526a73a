import { vi } from 'vitest';
import type { PanelModel, Screen, SkillsModel, Snap } from '@/components/reflect/panel-model.ts';
import type { SkillSuggestion } from '@/lib/actions/suggest-skills.ts';
import type { Reflection } from '@/lib/model/index.ts';
import { chipsOf, ownWords, promptSetFor, questionsFor, starterFor } from '@/lib/reflect/index.ts';
import type { Stored } from '@/lib/store/index.ts';
import { experience, id, reflection } from '../../fixtures/cast.ts';

/** Amina at the food bank, under reflection. */
export const shift = experience(1, { type: 'volunteering', title: 'Helped at the food bank' });

const set = promptSetFor('volunteering');
export const questions = questionsFor(set, 'minute');
const [first] = questions;
if (!first) throw new Error('The set has no questions');

export const screen = (given: Partial<Screen> = {}): Screen => {
  const question = given.question ?? first;
  return {
    question,
    chips: chipsOf(question, 'volunteering', 'en'),
    starter: starterFor(question, 'en'),
    asStored: (text) => (ownWords(question, { texts: { [question.id]: text } }) === '' ? '' : text),
    privacy: 'ask',
    at: 1,
    of: 3,
    ...given,
  };
};

export const feeling = (given: Partial<Snap> = {}): Snap => {
  const question = questionsFor(set, 'snap').find((one) => one.private);
  if (!question) throw new Error('The set does not ask how it was');
  return {
    question,
    chips: chipsOf(question, 'volunteering', 'en'),
    chosen: [],
    privacy: 'just-for-me',
    ...given,
  };
};

export const stored = (given: Partial<Reflection> = {}, rev = 1): Stored<Reflection> => ({
  value: reflection(2, id(1), { promptSet: set.id, ...given }),
  stamps: { '*': { at: `r${rev}`, seen: {} } },
  rev,
});

export const WORDS = 'It was busy. I taught a new volunteer how the till works. Then we ate soup.';
export const quoted = (zone: string, quote: string): SkillSuggestion => {
  const start = WORDS.indexOf(quote);
  return {
    zone,
    source: WORDS,
    basis: { kind: 'quote', question: first.id, quote, start, end: start + quote.length },
  };
};

export const skills = (given: Partial<SkillsModel> = {}): SkillsModel => ({
  suggestions: [],
  confirmed: [],
  confirm: vi.fn(async () => id(50)),
  decline: vi.fn(async () => id(51)),
  add: vi.fn(async () => id(52)),
  forget: vi.fn(async () => undefined),
  remove: vi.fn(async () => undefined),
  restore: vi.fn(async () => undefined),
  setLevel: vi.fn(async () => undefined),
  ...given,
});

export const model = (given: Partial<PanelModel> = {}): PanelModel => ({
  experience: shift,
  reflection: stored(),
  screen: screen(),
  canGoBack: false,
  snaps: [feeling()],
  summary: { text: '', edited: false },
  skills: skills(),
  trouble: undefined,
  tryAgain: vi.fn(),
  answer: vi.fn(async (question, { chips, text, privacy }) =>
    stored(
      {
        chips: chips ? { [question]: [...chips] } : {},
        texts: text === undefined ? {} : { [question]: text },
        privacies: privacy ? { [question]: privacy } : {},
      },
      2,
    ),
  ),
  tapSnap: vi.fn(),
  leave: vi.fn(),
  back: vi.fn(),
  enough: vi.fn(),
  reopen: vi.fn(),
  writeSummary: vi.fn(async (summary) => stored({ summary }, 2)),
  setSummary: vi.fn(async () => undefined),
  chipLabel: () => 'Explained things',
  ...given,
});

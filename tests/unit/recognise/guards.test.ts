import { describe, expect, it } from 'vitest';
import { loadPacks, recognise } from '@/lib/recognise/index.ts';

const packs = await loadPacks(['en']);
const claims = (text: string) => recognise({ text, language: 'en' }, packs).claims.map(({ zone }) => zone);
const ideas = (text: string) => recognise({ text, language: 'en' }, packs).ideas.map(({ zone }) => zone);

describe('who did it', () => {
  it.each([
    ['I made a rota.', true],
    ['We made a rota.', true],
    ['Me and my friend made a rota.', true],
    ['My friend and I made a rota.', true],
    ['Our team made a rota.', true],
    ['My job was to make a rota.', true],
    ['Made a rota and sent it round.', true],
    ['Yesterday I made a rota.', true],
    ['When she left I made a rota.', true],
    ['She made a rota.', false],
    ['My boss made a rota.', false],
    ['The coach, who is nice, made a rota.', false],
    ['I waited until she made a rota.', false],
    ['I watched my sister make a rota.', false],
    ['Mum made a rota because I asked.', false],
  ])('%s', (text, expected) => {
    expect(claims(text).includes('planning')).toBe(expected);
  });
});

describe('whether it was done', () => {
  it.each([
    ['I solved the problem.', true],
    ['I did not only solve the problem but wrote it down.', true],
    ['I did not solve the problem.', false],
    ['I never solved the problem.', false],
    ['I want to solve the problem.', false],
    ['I will solve the problem tomorrow.', false],
    ['If I had time I would solve the problem.', false],
    ['Maybe I solved the problem.', false],
    ['Did I solve the problem?', false],
    ['I was going to give up and solve the problem later.', false],
  ])('%s', (text, expected) => {
    expect(claims(text).includes('problem-solving')).toBe(expected);
  });

  it('what one can do is an idea, not a claim', () => {
    expect(claims('I can translate letters.')).toEqual([]);
    expect(ideas('I can translate letters.')).toContain('languages');
  });
});

describe('what it was about', () => {
  it.each([
    'I watched a video about how to edit films.',
    'You will learn to lead a team and make a plan. Apply now!',
    'She said "I made a plan and solved all the problems" to me.',
    'It was a good experience with nice people.',
  ])('%s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('what is shown', () => {
  it('at most three claims, the strongest first, and every zone once', () => {
    const text =
      'I made a rota. I translated the letter. I repaired my bike. I comforted a boy who fell. I made a rota again.';
    const found = recognise({ text, language: 'en' }, packs);
    expect(found.claims).toHaveLength(3);
    const scores = found.claims.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const zones = [...found.claims, ...found.ideas].map(({ zone }) => zone);
    expect(new Set(zones).size).toBe(zones.length);
    expect(zones).toHaveLength(4);
  });

  it('a chip that means one skill is a claim of its own, and strengthens the words', () => {
    const chips = [{ question: 'what', chip: 'made-a-plan', zones: ['planning'] }];
    const [claim] = recognise({ text: '', language: 'en', chips }, packs).claims;
    expect(claim?.zone).toBe('planning');
    expect(claim?.basis).toEqual({ kind: 'chip', question: 'what', chip: 'made-a-plan' });
    const weak = 'I can translate letters.';
    const tapped = [{ question: 'what', chip: 'translated', zones: ['languages'] }];
    expect(recognise({ text: weak, language: 'en', chips: tapped }, packs).claims.map(({ zone }) => zone)).toEqual([
      'languages',
    ]);
  });

  it('keeps the question the words answer', () => {
    const { claims: found } = recognise({ text: 'I made a rota.', language: 'en', question: 'what' }, packs);
    expect(found[0]?.basis).toMatchObject({ kind: 'quote', question: 'what', quote: 'I made a rota' });
  });
});

// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, PLACES, routeOf } from '@/components/hooks/use-hash-route.ts';
import { clockOf, clockText, durationOf } from '@/components/portfolio/clock-text.ts';
import { completed } from '@/components/portfolio/EntryProof.tsx';
import { skillsTitle } from '@/components/portfolio/skills-title.ts';
import { createTranslator, loadMessages } from '@/lib/i18n/index.ts';
import { Duration } from '@/lib/model/index.ts';

describe('how long it took, as people write it', () => {
  it.each([
    ['2:30', 150],
    ['2 : 05', 125],
    ['3', 180],
    ['1,5', 90],
    ['1.25 h', 75],
    ['3 uur', 180],
    ['2u30', 150],
    ['2 hours and 15 minutes', 135],
    ['1 uur en 5 min', 65],
    ['90 min', 90],
    ['90 minuten', 90],
    ['0:45', 45],
  ])('%s', (typed, minutes) => {
    expect(clockOf(typed)).toEqual({ kind: 'minutes', minutes });
  });

  it.each(['a while', '2:75', '-3', '3 weeks or so', '1e3', '99999999'])('%s is not guessed at', (typed) => {
    expect(clockOf(typed)).toEqual({ kind: 'unclear' });
  });

  it('is nothing when nothing is typed', () => {
    expect(clockOf('  ')).toEqual({ kind: 'none' });
  });

  it('comes back as it was written, and is a duration', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 * 24 * 300 }), (minutes) => {
        expect(clockOf(clockText(minutes))).toEqual({ kind: 'minutes', minutes });
        expect(Duration.safeParse(durationOf(minutes)).success).toBe(true);
      }),
    );
  });
});

describe('addresses', () => {
  it('lead to a place and back, whatever an id looks like', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.string({ minLength: 1 }), (place, id) => {
        const isOne = place === 'entry' || place === 'take-away';
        expect(routeOf(hrefOf(place, isOne ? id : null))).toEqual({ place, id: isOne ? id : null });
      }),
    );
  });

  it.each(['', '#', '#/', '#/nowhere', '#/entry', '#/entry/', '#/%'])('%s is the trail', (hash) => {
    expect(routeOf(hash)).toEqual({ place: 'trail', id: null });
  });

  it('of proof are made whole, and only web addresses pass', () => {
    expect(completed('example.org/my-work')).toBe('https://example.org/my-work');
    expect(completed(' http://example.org ')).toBe('http://example.org/');
    for (const typed of ['', 'work', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,hi', 'https://']) {
      expect(completed(typed)).toBeNull();
    }
  });
});

describe('the sentence over the skills', async () => {
  const words = { en: await loadMessages('en'), nl: await loadMessages('nl') };
  const say = (...shares: [string | null, number][]) =>
    skillsTitle(
      shares.map(([label, proofs]) => ({ label, proofs })),
      createTranslator('en', words.en),
    );

  it.each([
    [[], 'Skills'],
    [[['Digital', 1]], 'Your first proof is about digital'],
    [[['Digital', 4]], 'All your proofs are about digital'],
    [
      [
        ['Working with people', 3],
        ['Digital', 2],
      ],
      'Most of your proofs are about working with people',
    ],
    [
      [
        ['Working with people', 3],
        ['Digital', 2],
        ['Learning', 1],
      ],
      'Your proofs are most often about working with people',
    ],
    [
      [
        ['Digital', 2],
        ['Learning', 2],
      ],
      'Your proofs are spread over 2 groups of skills',
    ],
    [[[null, 3]], 'All your proofs are about skills in your own words'],
  ] as [[string | null, number][], string][])('%j', (shares, sentence) => {
    expect(say(...shares)).toBe(sentence);
  });
});

import { describe, expect, it } from 'vitest';
import { hoursOf, minutesOf } from '@/lib/portfolio/index.ts';

describe('minutesOf', () => {
  it.each([
    ['PT3H', 180],
    ['PT1H30M', 90],
    ['PT1.5H', 90],
    ['PT45M', 45],
    ['PT90S', 2],
    ['P1D', 0],
    ['P2DT30M', 30],
    ['P6W', 0],
    ['PT0S', 0],
    ['three hours', 0],
    ['P1Y', 0],
    ['', 0],
    [null, 0],
  ])('reads %s as %d minutes', (duration, minutes) => {
    expect(minutesOf(duration)).toBe(minutes);
  });
});

describe('hoursOf', () => {
  it('keeps two decimals', () => {
    expect([0, 20, 90, 100].map(hoursOf)).toEqual([0, 0.33, 1.5, 1.67]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHlc, latest, nodeOf, tick } from '@/lib/store/hlc.ts';

const node = fc.stringMatching(/^[0-9a-z]{12}$/);
const ms = fc.integer({ min: 0, max: 5_000_000_000_000 });

describe('the clock of a device', () => {
  it('only ever goes forward, whatever the time of day does', () => {
    fc.assert(
      fc.property(fc.array(ms, { minLength: 2, maxLength: 50 }), node, (times, name) => {
        let last: string | undefined;
        for (const time of times) {
          const next = tick(last, time, name);
          expect(isHlc(next)).toBe(true);
          if (last !== undefined) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('goes past what another device wrote', () => {
    fc.assert(
      fc.property(ms, ms, node, node, (here, there, ours, theirs) => {
        const seen = tick(undefined, there, theirs);
        const next = tick(seen, here, ours);
        expect(next > seen).toBe(true);
        expect(nodeOf(next)).toBe(ours);
      }),
    );
  });

  it('takes the time of day where it may', () => {
    expect(tick(undefined, 36, 'abcd')).toBe('000000010-0000-abcd');
    expect(tick('000000010-0000-abcd', 37, 'abcd')).toBe('000000011-0000-abcd');
  });

  it('counts within a millisecond, and lends from the next when there is no number left', () => {
    expect(tick('000000010-0000-abcd', 36, 'abcd')).toBe('000000010-0001-abcd');
    expect(tick('000000010-zzzz-abcd', 36, 'abcd')).toBe('000000011-0000-abcd');
  });

  it('knows the later of two, and of one and none', () => {
    expect(latest(undefined, undefined)).toBeUndefined();
    expect(latest('a', undefined)).toBe('a');
    expect(latest('a', 'b')).toBe('b');
  });
});

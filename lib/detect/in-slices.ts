/** What a slice of idle time is: `requestIdleCallback` hands one over, and a test makes its own. */
export interface Slice {
  timeRemaining(): number;
}

/** Most work in one slice, ms: a page must never wait for us longer than a frame. */
const LONGEST = 5;

/**
 * Runs steps to their end, a few in each slice of idle time.
 * @param nextSlice asks for the next slice: `(run) => requestIdleCallback(run, { timeout: 500 })`
 * @param now a clock in ms, such as `performance.now`
 * @param signal aborted: the steps are dropped and nothing more is asked for
 * @returns what the steps return; null when they were dropped
 */
export function inSlices<T>(
  steps: Generator<void, T>,
  nextSlice: (run: (slice: Slice) => void) => unknown,
  now: () => number,
  signal?: { readonly aborted: boolean },
): Promise<T | null> {
  return new Promise((done, refused) => {
    const run = (slice: Slice) => {
      if (signal?.aborted) return done(null);
      const until = now() + Math.min(LONGEST, Math.max(slice.timeRemaining(), 1));
      try {
        do {
          const step = steps.next();
          if (step.done) return done(step.value);
        } while (now() < until);
      } catch (error) {
        return refused(error);
      }
      nextSlice(run);
    };
    nextSlice(run);
  });
}

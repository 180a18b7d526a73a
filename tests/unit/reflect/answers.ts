import type { Answers } from '@/lib/reflect/index.ts';

/** A reflection's answers with everything empty but what is given. */
export const answers = (given: Partial<Answers> = {}): Answers => ({
  chips: {},
  texts: {},
  skipped: {},
  privacies: {},
  summary: null,
  finishedAt: null,
  ...given,
});

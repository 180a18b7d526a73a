/** One figure of a bench: samples of Skilltrail and of the baseline, taken in the same run. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | 'MB';
  readonly baseline: readonly number[];
  readonly measured: readonly number[];
}

/** What a `*.bench.ts` module exports as `bench`. It measures and judges nothing. */
export interface Bench {
  /** What is compared with what, in one sentence. */
  readonly sentence: string;
  readonly run: () => Promise<readonly Figure[]>;
}

import { z } from 'zod';
import type { Contribution, Row } from './versions/contract.ts';

const Tally = z.record(z.string(), z.number().int().min(0));

/** How much there is, of what is not in the bin. Kept beside the entries, in the transaction that changes them. */
export const Counts = z.object({
  /** Experiences. */
  entries: z.number().int().min(0),
  /** Experience type → experiences. */
  byType: Tally,
  /** `2026-05` (or `2026`, where only the year is known) → experiences. */
  byMonth: Tally,
  /** Skill zone → experiences with a confirmed claim to it. */
  byZone: Tally,
});
export type Counts = z.infer<typeof Counts>;

export const COUNTS_ID = 'all';

export function noCounts(): Counts {
  return { entries: 0, byType: {}, byMonth: {}, byZone: {} };
}

/** Counts after an experience changed from one state to another; null is not there, or in the bin. */
export function countChange(counts: Counts, before: Contribution | null, after: Contribution | null): Counts {
  return add(add(counts, before, -1), after, 1);
}

/** The counts as a row of their own, sealed like any other. */
export function countsRow(counts: Counts, rev: number): Row {
  return { id: COUNTS_ID, rev, stamps: {}, body: counts, columns: {} };
}

function add(counts: Counts, one: Contribution | null, by: 1 | -1): Counts {
  if (!one) return counts;
  return {
    entries: Math.max(0, counts.entries + by),
    byType: tally(counts.byType, [one.type], by),
    byMonth: tally(counts.byMonth, [one.month], by),
    byZone: tally(counts.byZone, one.skills, by),
  };
}

function tally(before: Counts['byType'], keys: readonly string[], by: 1 | -1): Counts['byType'] {
  const after = new Map(Object.entries(before));
  for (const key of keys) {
    const count = (after.get(key) ?? 0) + by;
    if (count > 0) after.set(key, count);
    else after.delete(key);
  }
  return Object.fromEntries(after);
}

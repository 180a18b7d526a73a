import { openStore } from '@/lib/store/index.ts';

/** How long what was deleted can still be taken back, in days. */
export const BIN_DAYS = 30;

/** Removes for good what has been in the bin for longer than `BIN_DAYS`. @returns how many entries went */
export async function emptyBin(): Promise<number> {
  const { learner } = await openStore();
  const before = new Date(Date.now() - BIN_DAYS * 86_400_000).toISOString();
  return learner.purgeDeleted(before);
}

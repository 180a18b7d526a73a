import type { Experience } from '@/lib/model/index.ts';
import { openStore } from '@/lib/store/index.ts';

/** The newest experience kept from this canonical address and not in the bin, or null. */
export async function findKept(address: string): Promise<Experience | null> {
  const { learner } = await openStore();
  const same = await learner.byIndex('experiences', 'address', address);
  const kept = same.filter((experience) => experience.deletedAt === null);
  return kept.sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0] ?? null;
}

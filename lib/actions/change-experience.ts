import type { Experience } from '@/lib/model/index.ts';
import { openStore } from '@/lib/store/index.ts';
import { now } from './clock.ts';
import { followEntry } from './follow-tabs.ts';

/** What a learner may change of an experience. */
export type ExperienceChange = Partial<Omit<Experience, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>>;

/**
 * Changes some fields of an experience; the rest is left as it is, also what another surface is changing right now.
 * @throws AppError `input-invalid` when a value does not fit, or of the store
 */
export async function changeExperience(id: string, change: ExperienceChange): Promise<void> {
  const { learner } = await openStore();
  await learner.write([{ table: 'experiences', id, patch: { ...change, updatedAt: now() } }]);
  if (change.type) await followEntry(id);
}

/** Puts an experience into the bin, where it rests for 30 days, or takes it out again. */
export async function deleteExperience(id: string): Promise<void> {
  await setDeleted(id, now());
}

export async function restoreExperience(id: string): Promise<void> {
  await setDeleted(id, null);
}

async function setDeleted(id: string, deletedAt: string | null): Promise<void> {
  const { learner } = await openStore();
  await learner.write([{ table: 'experiences', id, patch: { deletedAt, updatedAt: now() } }]);
  await followEntry(id);
}

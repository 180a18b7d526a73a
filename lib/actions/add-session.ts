import { anotherSession } from '@/lib/capture/index.ts';
import { AppError } from '@/lib/errors.ts';
import type { Experience } from '@/lib/model/index.ts';
import { newId, openStore } from '@/lib/store/index.ts';
import { now, today } from './clock.ts';

/**
 * Adds another stretch of time to an experience that was kept before: hours grow, no copy is made.
 * @param duration ISO 8601, or null when it is not known yet
 * @throws AppError `record-missing`
 */
export async function addSession(id: string, duration: string | null = null): Promise<Experience> {
  const { learner } = await openStore();
  const experience = await learner.get('experiences', id);
  if (!experience) throw new AppError('record-missing', { details: { id } });
  const grown = anotherSession(experience, { id: newId(), on: today(), duration, note: '', now: now() });
  await learner.write([{ table: 'experiences', id, patch: { sessions: grown.sessions, updatedAt: grown.updatedAt } }]);
  return grown;
}

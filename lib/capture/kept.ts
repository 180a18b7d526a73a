import type { Duration, Experience, PartialDate } from '@/lib/model/index.ts';

/**
 * The experience that was kept of a page, or null: the newest, when there are more. What rests in the bin does not count.
 * @param address canonical, as a Detection has it
 */
export function sameThing(address: string, experiences: Iterable<Experience>): Experience | null {
  let found: Experience | null = null;
  for (const experience of experiences) {
    if (experience.deletedAt !== null || experience.page?.address !== address) continue;
    if (!found || experience.createdAt > found.createdAt) found = experience;
  }
  return found;
}

/** The same experience with one more stretch of time under it; sessions stay in the order of their days. */
export function anotherSession(
  experience: Experience,
  session: {
    readonly id: string;
    readonly on: PartialDate | null;
    readonly duration: Duration | null;
    readonly note: string;
    /** ISO 8601 instant. */
    readonly now: string;
  },
): Experience {
  const { id, on, duration, note, now } = session;
  const sessions = [...experience.sessions, { id, on, duration, note }];
  // A session without a day stays where it was written.
  sessions.sort((a, b) => (a.on && b.on ? a.on.localeCompare(b.on) : 0));
  return { ...experience, sessions, updatedAt: now };
}

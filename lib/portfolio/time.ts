import type { Experience } from '../model/experience.ts';

/**
 * Minutes of an ISO 8601 duration that are surely spent, to the nearest minute; 0 for what is none. Weeks and days say how
 * long something went on, not how many hours of it: a five-day exchange is not 120 hours.
 */
export function minutesOf(duration: string | null): number {
  const match = /^P(?:\d+W)?(?:\d+D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
    duration ?? '',
  );
  if (!match) return 0;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return Math.round((hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60);
}

/** Hours with at most two decimals. */
export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;

/** The first stretch and every session under it: another session makes hours grow. */
export function experienceMinutes(experience: Pick<Experience, 'duration' | 'sessions'>): number {
  return experience.sessions.reduce(
    (sum, session) => sum + minutesOf(session.duration),
    minutesOf(experience.duration),
  );
}

/**
 * The day (or month, or year) an experience stands at in time: the latest that is known of its sessions, end and start;
 * without any, the day it was kept.
 * @param dayOf the learner's own calendar day of an instant
 */
export function latestDay(
  experience: Pick<Experience, 'startedOn' | 'endedOn' | 'sessions' | 'createdAt'>,
  dayOf: (instant: string) => string,
): string {
  const known = [experience.startedOn, experience.endedOn, ...experience.sessions.map((session) => session.on)];
  const days = known.filter((day) => day !== null).sort();
  return days.at(-1) ?? dayOf(experience.createdAt);
}

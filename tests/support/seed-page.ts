/** What an extension page runs to fill its own store: see `seedBundle`. */
import { z } from 'zod';
import { openStore } from '@/lib/store/index.ts';
import { seedTrail } from './seed-trail.ts';

z.config({ jitless: true });

/** Writes so many entries, the newest of that day; then whoever shows them reads anew. */
async function seedSkilltrail(count: number, today: string): Promise<number> {
  const { learner } = await openStore();
  await seedTrail(learner, count, today);
  return (await learner.counts()).entries;
}

Object.assign(globalThis, { seedSkilltrail });

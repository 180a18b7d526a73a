import '../../support/fake-extension.ts';
import 'fake-indexeddb/auto';
import { act } from 'react';
import { closeStore, type LearnerStore, openStore } from '@/lib/store/index.ts';
import { seedTrail } from '../../support/seed-trail.ts';

// jsdom has no locks; one page alone needs none.
Object.defineProperty(navigator, 'locks', {
  configurable: true,
  value: { request: (_name: string, work: () => Promise<unknown>) => work() },
});

// The store answers when it does, not inside an act(): React's advice about that is no news here.
const complain = console.error;
console.error = (...words: unknown[]) => {
  if (!String(words[0]).includes('not wrapped in act')) complain(...words);
};

/** The day the seeded trail ends on. */
export const TODAY = '2026-11-24T10:00:00.000Z';

/** The id of a seeded entry, the newest being 0. */
export const entryId = (at: number): string =>
  `018f0000-0001-7000-8000-${(1_000_000 - at).toString(16).padStart(12, '0')}`;

/** The page's own store, empty but for so many entries. */
export async function freshStore(entries = 0): Promise<LearnerStore> {
  // A query that is under way would open the store that is being wiped.
  await act(() => new Promise((done) => setTimeout(done, 60)));
  await closeStore();
  for (const { name } of await indexedDB.databases()) {
    if (name) await new Promise((done) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done }));
  }
  const { learner } = await openStore();
  await seedTrail(learner, entries, TODAY);
  return learner;
}

/** Lets the page live on until something is so; says what it waited for when it never is. */
export async function until<T>(what: string, look: () => T | Promise<T>, patience = 8_000): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  let trouble: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen as NonNullable<T>;
    } catch (error) {
      trouble = error;
    }
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}. ${String(trouble ?? '')}`);
    await act(() => new Promise((done) => setTimeout(done, 20)));
  }
}

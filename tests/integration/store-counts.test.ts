import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerStore, Write } from '@/lib/store/index.ts';
import { aesCodec } from '@/lib/store/seal.ts';
import { badge, claim, evidence, experience, id } from '../fixtures/cast.ts';
import { emptyProfile, storeOn } from '../support/store.ts';

const n = fc.integer({ min: 1, max: 3 });
const bin = fc.constantFrom(null, '2026-06-01T00:00:00.000Z');
const CLAIM = 20;
const EVIDENCE = 40;
const BADGE = 60;

/** Things a learner does, in any order: proofs before their experience, the bin, removal, the same thing twice. */
const write: fc.Arbitrary<Write> = fc.oneof(
  fc
    .record({
      n,
      type: fc.constantFrom('course' as const, 'video' as const),
      startedOn: fc.constantFrom(null, '2026', '2026-02', '2025-12-31'),
      deletedAt: bin,
    })
    .map(({ n: one, ...given }): Write => ({ table: 'experiences', put: experience(one, given) })),
  fc
    .record({
      n,
      of: n,
      zone: fc.constantFrom('teamwork', 'planning', null),
      status: fc.constantFrom('confirmed' as const, 'declined' as const),
      deletedAt: bin,
    })
    .map(({ n: one, of, ...given }): Write => {
      return { table: 'claims', put: claim(CLAIM + one, id(of), { ownWords: 'words', ...given }) };
    }),
  fc.record({ n, of: n, deletedAt: bin }).map(({ n: one, of, deletedAt }): Write => {
    return { table: 'evidence', put: evidence(EVIDENCE + one, id(of), { deletedAt }) };
  }),
  fc
    .record({
      n,
      of: fc.uniqueArray(n),
      origin: fc.constantFrom('imported' as const, 'self-issued' as const, 'endorsement' as const),
    })
    .map(({ n: one, of, origin }): Write => {
      return { table: 'badges', put: badge(BADGE + one, { origin, experienceIds: of.map(id) }) };
    }),
  fc
    .record({
      n,
      kind: fc.constantFrom(
        { table: 'experiences' as const, from: 0 },
        { table: 'claims' as const, from: CLAIM },
        { table: 'evidence' as const, from: EVIDENCE },
        { table: 'badges' as const, from: BADGE },
      ),
    })
    .map(({ n: one, kind: { table, from } }): Write => ({ table, id: id(from + one), remove: true })),
);

async function columnsOf(learner: LearnerStore): Promise<unknown[]> {
  const rows = [];
  for await (const { rev: _rev, stamps: _stamps, ...row } of learner.rawRows('experiences')) rows.push(row);
  return rows;
}

describe('the counts that are kept', () => {
  it('are what a recount finds, and so is what experiences are found by, whatever is done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(write, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        async (batches) => {
          const { learner } = await storeOn();
          for (const batch of batches) await learner.write(batch);
          const [kept, columns] = [await learner.counts(), await columnsOf(learner)];
          expect(kept).toEqual(await learner.recount());
          expect(columns).toEqual(await columnsOf(learner));
          learner.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are that for sealed rows too', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(write, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), async (batches) => {
        const { learner } = await storeOn(emptyProfile(), { codec: aesCodec('key-1', key) });
        const plain = (await storeOn()).learner;
        for (const batch of batches) {
          await learner.write(batch);
          await plain.write(batch);
        }
        expect(await learner.counts()).toEqual(await plain.counts());
        expect(await learner.recount()).toEqual(await plain.counts());
        learner.close();
        plain.close();
      }),
      { numRuns: 20 },
    );
  });

  it('say what they are', async () => {
    const { learner } = await storeOn();
    await learner.write([
      { table: 'experiences', put: experience(1, { startedOn: '2026-05-01' }) },
      { table: 'experiences', put: experience(2, { startedOn: '2026', type: 'video' }) },
      { table: 'experiences', put: experience(3, { deletedAt: '2026-06-01T00:00:00.000Z' }) },
      { table: 'claims', put: claim(21, id(1)) },
      { table: 'claims', put: claim(22, id(1)) },
      { table: 'claims', put: claim(23, id(2)) },
      { table: 'claims', put: claim(24, id(2), { zone: 'planning', status: 'suggested' }) },
      { table: 'claims', put: claim(25, id(3)) },
    ]);
    const counts = {
      entries: 2,
      byType: { course: 1, video: 1 },
      byMonth: { '2026-05': 1, '2026': 1 },
      byZone: { teamwork: 2 },
    };
    expect(await learner.counts()).toEqual(counts);
    await learner.write([{ table: 'experiences', id: id(1), patch: { deletedAt: '2026-06-01T00:00:00.000Z' } }]);
    await learner.write([{ table: 'experiences', id: id(3), patch: { deletedAt: null } }]);
    expect(await learner.counts()).toEqual(counts);
  });

  it('and the columns are made anew for what is removed and written again at once', async () => {
    const { learner } = await storeOn();
    await learner.write([
      { table: 'experiences', put: experience(1) },
      { table: 'claims', put: claim(21, id(1)) },
    ]);
    await learner.write([
      { table: 'experiences', id: id(1), remove: true },
      { table: 'experiences', put: experience(1, { title: 'Again' }) },
    ]);
    expect((await learner.byIndex('experiences', 'skills', 'teamwork')).map((one) => one.title)).toEqual(['Again']);
    expect(await learner.counts()).toMatchObject({ entries: 1, byZone: { teamwork: 1 } });
  });

  it('are repaired together with the columns', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world);
    await learner.write([
      { table: 'experiences', put: experience(1) },
      { table: 'claims', put: claim(21, id(1)) },
    ]);
    const { Dexie } = await import('dexie');
    const raw = await new Dexie(`skilltrail-${learner.learnerId}`, world).open();
    await raw.table('experiences').update(id(1), { skills: ['nonsense'], type: 'video', deleted: 1 });
    await raw.table('counts').clear();
    raw.close();
    expect(await learner.recount()).toMatchObject({ entries: 1, byType: { course: 1 }, byZone: { teamwork: 1 } });
    expect((await learner.newestExperiences({ limit: 5, type: 'course' })).length).toBe(1);
    expect((await learner.byIndex('experiences', 'skills', 'teamwork')).length).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors.ts';
import type { Nouns, TableName } from '@/lib/store/index.ts';
import { timelineKey } from '@/lib/store/reads.ts';
import { badge, claim, evidence, experience, id, reflection } from '../fixtures/cast.ts';
import { emptyProfile, storeOn } from '../support/store.ts';
import { draft, oneOfEach } from '../unit/store/nouns.ts';

describe('a learner’s store', () => {
  it('gives back every noun as it was written, to this page and to the next', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world);
    const nouns = await oneOfEach();
    await learner.write(Object.entries(nouns).map(([table, put]) => ({ table, put }) as never));
    const next = (await storeOn(world)).learner;
    for (const store of [learner, next]) {
      for (const table of Object.keys(nouns) as TableName[]) {
        expect(await store.get(table, nouns[table].id)).toEqual(nouns[table]);
        expect(await store.all(table)).toContainEqual(nouns[table]);
      }
    }
  });

  it('keeps a signing key usable and not to be taken out', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world);
    const { keys } = await oneOfEach();
    await learner.write([{ table: 'keys', put: keys }]);
    const kept = await (await storeOn(world)).learner.get('keys', keys.id);
    const key = kept?.privateKey as CryptoKey;
    expect(key.extractable).toBe(false);
    expect((await crypto.subtle.sign('Ed25519', key, new Uint8Array([1]))).byteLength).toBe(64);
  });

  it('begins with a learner of whom nothing is known, and with nothing counted', async () => {
    const { learner, device } = await storeOn();
    expect(await learner.get('learners', learner.learnerId)).toMatchObject({ name: '', emails: [] });
    expect(await learner.counts()).toEqual({ entries: 0, byType: {}, byMonth: {}, byZone: {} });
    expect((await device.learners()).map((one) => one.id)).toEqual([learner.learnerId]);
  });

  it('writes all or nothing', async () => {
    const { learner } = await storeOn();
    const missing = learner.write([
      { table: 'experiences', put: experience(1) },
      { table: 'drafts', id: id(2), patch: { note: 'x' } },
    ]);
    await expect(missing).rejects.toMatchObject({ code: 'record-missing' });
    expect(await learner.all('experiences')).toEqual([]);
    expect((await learner.counts()).entries).toBe(0);
  });

  it('refuses what is no noun before it touches anything', async () => {
    const { learner } = await storeOn();
    const bad = { ...experience(1), type: 'nonsense' } as unknown as Nouns['experiences'];
    await expect(learner.write([{ table: 'experiences', put: bad }])).rejects.toMatchObject({ code: 'input-invalid' });
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    for (const patch of [{ title: '' }, { title: 'x'.repeat(301) }, { id: id(2) }, { unknown: 1 }] as object[]) {
      const write = learner.write([{ table: 'experiences', id: id(1), patch }]);
      await expect(write).rejects.toMatchObject({ code: 'input-invalid' });
    }
    expect(await learner.get('experiences', id(1))).toEqual(experience(1));
  });

  it('patches a key of a map and leaves the others', async () => {
    const { learner } = await storeOn();
    await learner.write([{ table: 'reflections', put: reflection(3, id(1), { texts: { what: 'a' } }) }]);
    await Promise.all([
      learner.write([{ table: 'reflections', id: id(3), patch: { texts: { why: 'b' } } }]),
      learner.write([{ table: 'reflections', id: id(3), patch: { texts: { next: 'c' }, chips: { why: ['x'] } } }]),
    ]);
    const kept = await learner.get('reflections', id(3));
    expect(kept?.texts).toEqual({ what: 'a', why: 'b', next: 'c' });
    expect(kept?.chips).toEqual({ why: ['x'] });
  });

  it('merges two edits of the same words when the writers say what they saw', async () => {
    const world = emptyProfile();
    const [panel, tab] = [(await storeOn(world)).learner, (await storeOn(world)).learner];
    await panel.write([{ table: 'drafts', put: draft(2, { note: '' }) }]);
    const base = (await panel.getStored('drafts', id(2)))?.stamps ?? {};
    await panel.write([{ table: 'drafts', id: id(2), patch: { note: 'From the panel' }, base }]);
    const [merged] = await tab.writeStored([{ table: 'drafts', id: id(2), patch: { note: 'From the tab' }, base }]);
    expect(merged?.value).toMatchObject({ note: 'From the panel\n\nFrom the tab' });
    expect((await panel.get('drafts', id(2)))?.note).toBe('From the panel\n\nFrom the tab');
  });

  it('keeps both of two long texts, though together they are longer than one may be', async () => {
    const { learner } = await storeOn();
    await learner.write([{ table: 'claims', put: claim(1, id(9)) }]);
    const base = (await learner.getStored('claims', id(1)))?.stamps ?? {};
    for (const letter of ['a', 'b']) {
      await learner.write([{ table: 'claims', id: id(1), patch: { note: letter.repeat(1_000) }, base }]);
    }
    expect((await learner.get('claims', id(1)))?.note).toBe(`${'a'.repeat(1_000)}\n\n${'b'.repeat(1_000)}`);
    await learner.write([{ table: 'claims', id: id(1), patch: { level: 'tried' } }]);
    expect(await learner.damaged()).toEqual([]);
  });

  it('does not write what changes nothing', async () => {
    const { learner } = await storeOn();
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    await learner.write([{ table: 'experiences', id: id(1), patch: { title: experience(1).title } }]);
    expect((await learner.getStored('experiences', id(1)))?.rev).toBe(1);
  });

  it('moves a draft to an experience in one transaction', async () => {
    const { learner } = await storeOn();
    await learner.write([{ table: 'drafts', put: draft(2) }]);
    await learner.write([
      { table: 'experiences', put: experience(1) },
      { table: 'drafts', id: id(2), remove: true },
    ]);
    expect(await learner.all('drafts')).toEqual([]);
    const removed = [];
    for await (const row of learner.rawRows('removed')) removed.push(row.id);
    expect(removed).toEqual([id(2)]);
  });
});

describe('finding', () => {
  it('finds by every index it promises', async () => {
    const { learner } = await storeOn();
    const nouns = await oneOfEach();
    await learner.write(Object.entries(nouns).map(([table, put]) => ({ table, put }) as never));
    const found: [TableName, string, string][] = [
      ['experiences', 'address', 'https://learn.example/bread'],
      ['experiences', 'site', 'learn.example'],
      ['experiences', 'date', '2026-05-02'],
      ['experiences', 'type', 'course'],
      ['experiences', 'skills', 'teamwork'],
      ['experiences', 'provenance', 'issued'],
      ['experiences', 'createdAt', '2026-05-03T10:00:00.000Z'],
      ['drafts', 'tabKey', 'session:1'],
      ['reflections', 'experienceId', id(1)],
      ['evidence', 'experienceId', id(1)],
      ['claims', 'experienceId', id(1)],
      ['claims', 'zone', 'teamwork'],
      ['claims', 'status', 'confirmed'],
      ['badges', 'experienceIds', id(1)],
      ['shares', 'at', '2026-05-03T10:00:00.000Z'],
    ];
    for (const [table, index, value] of found) {
      expect([table, index, (await learner.byIndex(table, index, value)).length]).toEqual([table, index, 1]);
      expect(await learner.byIndex(table, index, 'nothing')).toEqual([]);
    }
    await expect(learner.byIndex('drafts', 'title', 'x')).rejects.toMatchObject({ code: 'input-invalid' });
  });

  it('gives the newest first, a page at a time, without the bin', async () => {
    const { learner } = await storeOn();
    const days = ['2026-01-05', '2026-03', '2025', null, '2026-05-01', '2026-05-01', '2024-12-31'];
    const all = days.map((startedOn, n) => experience(n + 1, { startedOn, type: n % 2 ? 'video' : 'course' }));
    await learner.write(all.map((put) => ({ table: 'experiences', put })));
    await learner.write([{ table: 'experiences', id: id(1), patch: { deletedAt: '2026-06-01T00:00:00.000Z' } }]);
    const expected = [4, 6, 5, 2, 3, 7].map(id);
    const pages = [];
    let before: string | undefined;
    for (;;) {
      const page = await learner.newestExperiences({ limit: 2, ...(before ? { before } : {}) });
      const last = page.at(-1);
      if (!last) break;
      pages.push(...page.map((one) => one.id));
      before = timelineKey(last);
    }
    expect(pages).toEqual(expected);
    const videos = await learner.newestExperiences({ limit: 10, type: 'video' });
    expect(videos.map((one) => one.id)).toEqual([4, 6, 2].map(id));
    const early = await learner.newestExperiences({ limit: 10, before: '2026-01-01' });
    expect(early.map((one) => one.id)).toEqual([3, 7].map(id));
  });

  it('knows an experience by its confirmed skills and by how it is shown, whatever comes first', async () => {
    const { learner } = await storeOn();
    const provenance = async (of: string) =>
      (await learner.byIndex('experiences', 'provenance', of)).map((one) => one.id);
    await learner.write([{ table: 'claims', put: claim(10, id(1), { zone: 'planning' }) }]);
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    expect((await learner.byIndex('experiences', 'skills', 'planning')).length).toBe(1);
    expect(await provenance('said')).toEqual([id(1)]);
    await learner.write([{ table: 'claims', id: id(10), patch: { status: 'declined' } }]);
    expect(await learner.byIndex('experiences', 'skills', 'planning')).toEqual([]);
    await learner.write([{ table: 'evidence', put: evidence(11, id(1)) }]);
    expect(await provenance('shown')).toEqual([id(1)]);
    await learner.write([{ table: 'badges', put: badge(12, { experienceIds: [id(1)], origin: 'imported' }) }]);
    expect(await provenance('issued')).toEqual([id(1)]);
    await learner.write([{ table: 'badges', id: id(12), patch: { experienceIds: [] } }]);
    await learner.write([{ table: 'evidence', id: id(11), remove: true }]);
    expect(await provenance('said')).toEqual([id(1)]);
  });
});

describe('removing for good', () => {
  it('takes everything with an experience but its badges and what others share', async () => {
    const { learner } = await storeOn();
    const bytes = new Uint8Array([1, 2, 3]);
    const own = await learner.putAttachment({ name: 'a', mediaType: 'image/png', bytes });
    const both = await learner.putAttachment({ name: 'b', mediaType: 'image/png', bytes });
    await learner.write([
      { table: 'experiences', put: experience(1) },
      { table: 'experiences', put: experience(2) },
      { table: 'reflections', put: reflection(3, id(1)) },
      { table: 'claims', put: claim(4, id(1)) },
      { table: 'evidence', put: evidence(5, id(1), { attachmentId: own.id }) },
      { table: 'evidence', put: evidence(6, id(1), { attachmentId: both.id }) },
      { table: 'evidence', put: evidence(7, id(2), { attachmentId: both.id }) },
      { table: 'badges', put: badge(8, { experienceIds: [id(1)] }) },
    ]);
    await learner.removeForever(id(1));
    expect((await learner.all('experiences')).map((one) => one.id)).toEqual([id(2)]);
    expect(await learner.all('reflections')).toEqual([]);
    expect(await learner.all('claims')).toEqual([]);
    expect((await learner.all('evidence')).map((one) => one.id)).toEqual([id(7)]);
    expect((await learner.all('attachments')).map((one) => one.id)).toEqual([both.id]);
    expect((await learner.all('badges')).length).toBe(1);
    const chunks = [];
    for await (const row of rawChunks(learner)) chunks.push(row);
    expect(chunks).toEqual([both.id]);
    expect(await learner.counts()).toEqual(await learner.recount());
  });

  it('empties the bin of what has been there long enough', async () => {
    const { learner } = await storeOn();
    const bin = (at: string) => ({ deletedAt: `${at}T00:00:00.000Z` });
    await learner.write([
      { table: 'experiences', put: experience(1, bin('2026-01-01')) },
      { table: 'experiences', put: experience(2, bin('2026-03-01')) },
      { table: 'experiences', put: experience(3) },
      { table: 'reflections', put: reflection(4, id(1)) },
      { table: 'evidence', put: evidence(5, id(3), bin('2026-01-01')) },
      { table: 'claims', put: claim(6, id(3), bin('2026-01-01')) },
    ]);
    expect(await learner.purgeDeleted('2026-02-01T00:00:00.000Z')).toBe(3);
    expect((await learner.all('experiences')).map((one) => one.id)).toEqual([id(2), id(3)]);
    expect(await learner.all('reflections')).toEqual([]);
    expect(await learner.all('evidence')).toEqual([]);
    expect(await learner.all('claims')).toEqual([]);
    expect((await learner.counts()).entries).toBe(1);
  });
});

it('throws its own errors only', async () => {
  const { learner } = await storeOn();
  learner.close();
  const error = await learner.all('experiences').catch((one: unknown) => one);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code: 'storage-failed', transient: true });
});

async function* rawChunks(learner: { rawRows(table: 'chunks'): AsyncGenerator<unknown> }): AsyncGenerator<string> {
  for await (const row of learner.rawRows('chunks')) yield (row as { attachmentId: string }).attachmentId;
}

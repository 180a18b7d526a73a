import { Dexie } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_PREFIX, type DatabaseWorld, DEVICE_DATABASE, openDatabase } from '@/lib/store/database.ts';
import type { Damage } from '@/lib/store/index.ts';
import { experience, id, reflection } from '../fixtures/cast.ts';
import { emptyProfile, storeOn } from '../support/store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Changes a row behind the store's back, as a broken disk or an older mistake of ours would. */
async function tamper(world: DatabaseWorld, table: string, row: Record<string, unknown>): Promise<void> {
  const names = (await world.indexedDB.databases()).map((one) => one.name ?? '');
  const name = names.find((one) => one.startsWith(DATABASE_PREFIX) && one !== DEVICE_DATABASE) ?? '';
  const raw = await new Dexie(name, world).open();
  await raw.table(table).put(row);
  raw.close();
}

async function rawOf(world: DatabaseWorld, table: string): Promise<Record<string, unknown>[]> {
  const names = (await world.indexedDB.databases()).map((one) => one.name ?? '');
  const raw = await new Dexie(names.find((one) => one !== DEVICE_DATABASE) ?? '', world).open();
  const rows = await raw.table(table).toArray();
  raw.close();
  return rows;
}

const broken = {
  id: id(2),
  rev: 4,
  stamps: {},
  keyId: null,
  body: { id: id(2), type: 'course', title: 5, old: 'words' },
};

describe('a row that is no noun', () => {
  it('is told, listed and left where it is, and the others are read', async () => {
    const world = emptyProfile();
    const seen: Damage[] = [];
    const { learner } = await storeOn(world, { onDamaged: (damage) => seen.push(damage) });
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    const columns = { deleted: 0, type: 'course', timeline: `2026-05-03/${id(2)}` };
    await tamper(world, 'experiences', { ...broken, ...columns });
    expect((await learner.newestExperiences({ limit: 1 })).map((one) => one.id)).toEqual([id(1)]);
    expect((await learner.byIndex('experiences', 'type', 'course')).map((one) => one.id)).toEqual([id(1)]);
    expect((await learner.all('experiences')).map((one) => one.id)).toEqual([id(1)]);
    expect(seen.map((one) => one.id)).toEqual([id(2), id(2), id(2)]);
    await expect(learner.get('experiences', id(2))).rejects.toMatchObject({ code: 'record-damaged' });
    const [damage, ...more] = await learner.damaged();
    expect(more).toEqual([]);
    expect(damage).toMatchObject({ table: 'experiences', id: id(2), raw: broken });
    expect(damage?.issues.join()).toContain('title');
    expect((await rawOf(world, 'experiences'))[1]).toEqual({ ...broken, ...columns });
  });

  it('is not made worse by a patch that does not repair it', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world);
    await tamper(world, 'experiences', broken);
    const patch = learner.write([{ table: 'experiences', id: id(2), patch: { verb: 'read' } }]);
    await expect(patch).rejects.toMatchObject({ code: 'record-damaged' });
    expect(await rawOf(world, 'experiences')).toEqual([broken]);
  });

  it('is kept as it was when a sound one takes its place', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world);
    await tamper(world, 'experiences', broken);
    await learner.write([{ table: 'experiences', put: experience(2) }]);
    expect(await learner.get('experiences', id(2))).toEqual(experience(2));
    // What only the old row knew stays in the row as well.
    expect((await rawOf(world, 'experiences'))[0]?.body).toMatchObject({ old: 'words' });
    expect((await rawOf(world, 'damaged'))[0]?.body).toMatchObject({ table: 'experiences', raw: broken });
    expect(await learner.damaged()).toEqual([]);
  });

  it('is survived in every form', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world, { onDamaged: () => {} });
    const forms: Record<string, unknown>[] = [
      { id: id(1) },
      { id: id(2), rev: 'x', stamps: 5, keyId: null, body: null },
      { id: id(3), rev: 1, stamps: {}, keyId: null, body: [1] },
      { id: id(4), rev: 1, stamps: { '*': 7 }, keyId: null, body: { ...reflection(4, id(9)), texts: 'rubbish' } },
    ];
    for (const form of forms) await tamper(world, 'reflections', form);
    expect(await learner.all('reflections')).toEqual([]);
    expect((await learner.damaged()).map((one) => one.id)).toEqual([1, 2, 3, 4].map(id));
    await learner.write([{ table: 'reflections', id: id(4), patch: { texts: { what: 'I baked' } } }]);
    expect((await learner.get('reflections', id(4)))?.texts).toEqual({ what: 'I baked' });
    for (const one of [1, 2, 3]) await learner.write([{ table: 'reflections', put: reflection(one, id(9)) }]);
    expect((await rawOf(world, 'damaged')).map((row) => (row.body as { raw: unknown }).raw)).toEqual(
      expect.arrayContaining(forms),
    );
  });

  it('of the counts is no harm: they are counted anew', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world);
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    await tamper(world, 'counts', { id: 'all', rev: 1, stamps: {}, keyId: null, body: { entries: -4 } });
    await learner.write([{ table: 'experiences', put: experience(2) }]);
    expect((await learner.counts()).entries).toBe(2);
  });
});

describe('a newer Skilltrail’s database', () => {
  it('is not touched', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world);
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    learner.close();
    const name = `${DATABASE_PREFIX}${learner.learnerId}`;
    const newer = new Dexie(name, world);
    newer.version(1).stores({});
    newer.version(2).stores({ experiences: '&id, keyId, newIndex', extra: '&id' });
    await newer.open();
    const before = await newer.table('experiences').toArray();
    const shape = newer.tables.map((table) => [table.name, table.schema.indexes.map((one) => one.name)]);
    newer.close();

    await expect(storeOn(world)).rejects.toMatchObject({ code: 'storage-newer' });

    const after = await new Dexie(name, world).open();
    expect(after.backendDB().version).toBe(20);
    expect(after.tables.map((table) => [table.name, table.schema.indexes.map((one) => one.name)])).toEqual(shape);
    expect(await after.table('experiences').toArray()).toEqual(before);
    after.close();
  });

  it('is not touched either where the browser cannot list databases', async () => {
    const world = emptyProfile();
    const newer = await openDatabase('skilltrail-x', [{ number: 2, stores: { experiences: '&id' } }], world);
    newer.close();
    const blind = new Proxy(world.indexedDB, {
      get: (target, name) => {
        if (name === 'databases') return undefined;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const opening = openDatabase('skilltrail-x', [{ number: 1, stores: { experiences: '&id' } }], {
      ...world,
      indexedDB: blind,
    });
    await expect(opening).rejects.toMatchObject({ code: 'storage-newer' });
  });
});

describe('a browser that refuses', () => {
  it('with a full disk loses nothing that was kept, and says so', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world);
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const writes = [
      { table: 'experiences' as const, put: experience(2) },
      { table: 'reflections' as const, put: reflection(3, id(2)) },
    ];
    await expect(learner.write(writes)).rejects.toMatchObject({ code: 'storage-full' });
    await expect(
      learner.putAttachment({ name: 'a', mediaType: 'image/png', bytes: new Uint8Array(3_000_000) }),
    ).rejects.toMatchObject({ code: 'storage-full' });
    put.mockRestore();
    expect(await learner.all('experiences')).toEqual([experience(1)]);
    expect((await learner.counts()).entries).toBe(1);
    await learner.write(writes);
    expect((await learner.counts()).entries).toBe(2);
  });

  it('in the middle of a large file gives back the room it took', async () => {
    const { learner } = await storeOn();
    const original = IDBObjectStore.prototype.put;
    let chunks = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'chunks') chunks += 1;
      if (chunks > 10) throw new DOMException('no room', 'QuotaExceededError');
      return original.apply(this, args as never);
    } as typeof original);
    const bytes = new Uint8Array(12 * 1_048_576);
    const put = learner.putAttachment({ name: 'a', mediaType: 'image/png', bytes });
    await expect(put).rejects.toMatchObject({ code: 'storage-full' });
    expect(chunks).toBe(11);
    for await (const _row of learner.rawRows('chunks')) expect.unreachable('chunks stayed');
    expect(await learner.all('attachments')).toEqual([]);
  });

  it('at the last write of a transaction undoes the ones before', async () => {
    const { learner } = await storeOn();
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'meta') throw new DOMException('disk error', 'UnknownError');
      return original.apply(this, args as never);
    } as typeof original);
    const write = learner.write([{ table: 'experiences', put: experience(1) }]);
    await expect(write).rejects.toMatchObject({ code: 'storage-failed' });
    vi.restoreAllMocks();
    expect(await learner.all('experiences')).toEqual([]);
    expect(await learner.counts()).toEqual(await learner.recount());
  });

  it('to open at all is told as a refusal, and the next try may work', async () => {
    const world = emptyProfile();
    const open = vi.spyOn(world.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    await expect(storeOn(world)).rejects.toMatchObject({ code: 'storage-refused' });
    open.mockRestore();
    expect((await storeOn(world)).learner.learnerId).toBeTruthy();
  });
});

it('finds a learner’s database again when the small one was lost', async () => {
  const world = emptyProfile();
  const first = await storeOn(world);
  await first.learner.write([{ table: 'experiences', put: experience(1) }]);
  first.learner.close();
  first.device.close();
  await new Promise((resolve) => {
    world.indexedDB.deleteDatabase(DEVICE_DATABASE).onsuccess = resolve;
  });
  const second = await storeOn(world);
  expect(second.learner.learnerId).toBe(first.learner.learnerId);
  expect(second.device.node).not.toBe(first.device.node);
  expect(await second.learner.all('experiences')).toEqual([experience(1)]);
});

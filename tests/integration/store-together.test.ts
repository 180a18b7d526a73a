import '../support/fake-extension.ts';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isHlc } from '@/lib/store/hlc.ts';
import { type Incoming, type LearnerStore, live, type TableName } from '@/lib/store/index.ts';
import { aesCodec } from '@/lib/store/seal.ts';
import { claim, experience, id, reflection } from '../fixtures/cast.ts';
import { emptyProfile, storeOn } from '../support/store.ts';
import { draft } from '../unit/store/nouns.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);

describe.each(['plain', 'sealed'])('two pages that are open at once, with %s rows', (kind) => {
  async function twoPages(): Promise<[LearnerStore, LearnerStore]> {
    const world = emptyProfile();
    const options = kind === 'sealed' ? { codec: aesCodec('key-1', await newKey()) } : {};
    const [one, two] = await Promise.all([storeOn(world, options), storeOn(world, options)]);
    expect(one.learner.learnerId).toBe(two.learner.learnerId);
    expect(one.device.node).toBe(two.device.node);
    return [one.learner, two.learner];
  }

  it('see each other’s writes without asking', async () => {
    const [one, two] = await twoPages();
    await one.write([{ table: 'experiences', put: experience(1) }]);
    const titles: string[][] = [];
    const query = async () => {
      const found = await two.newestExperiences({ limit: 10 });
      // A second read, after waiting: still part of what is watched.
      const claims = await two.byIndex('claims', 'status', 'confirmed');
      return [...found.map((each) => each.title), `${claims.length} claims`];
    };
    const failed = vi.fn();
    stops.push(live(query, (value) => titles.push(value), failed));
    await vi.waitFor(() => expect(titles.at(-1)).toEqual(['Experience 1', '0 claims']));
    await one.write([{ table: 'experiences', id: id(1), patch: { title: 'New title' } }]);
    await vi.waitFor(() => expect(titles.at(-1)).toEqual(['New title', '0 claims']));
    await one.write([{ table: 'experiences', put: experience(2) }]);
    await vi.waitFor(() => expect(titles.at(-1)?.length).toBe(3));
    await one.write([{ table: 'claims', put: claim(5, id(2)) }]);
    await vi.waitFor(() => expect(titles.at(-1)?.at(-1)).toBe('1 claims'));
    expect(failed).not.toHaveBeenCalled();
  });

  it('see one thing and how many there are', async () => {
    const [one, two] = await twoPages();
    const seen: [string | undefined, number][] = [];
    const query = async () =>
      [(await two.get('drafts', id(2)))?.note, (await two.counts()).entries] as (typeof seen)[0];
    stops.push(
      live(
        query,
        (value) => seen.push(value),
        () => {},
      ),
    );
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([undefined, 0]));
    await one.write([{ table: 'drafts', put: draft(2, { note: 'a' }) }]);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['a', 0]));
    await one.write([{ table: 'experiences', put: experience(1) }]);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['a', 1]));
  });

  it('write at once and lose nothing', async () => {
    const [one, two] = await twoPages();
    await one.write([{ table: 'reflections', put: reflection(3, id(1)) }]);
    const many = 12;
    await Promise.all(
      Array.from({ length: many }, (_, index) => [
        one.write([{ table: 'experiences', put: experience(100 + index) }]),
        two.write([{ table: 'experiences', put: experience(200 + index) }]),
        one.write([{ table: 'reflections', id: id(3), patch: { texts: { [`one-${index}`]: 'x' } } }]),
        two.write([{ table: 'reflections', id: id(3), patch: { texts: { [`two-${index}`]: 'x' } } }]),
      ]).flat(),
    );
    expect((await two.all('experiences')).length).toBe(2 * many);
    expect(Object.keys((await one.get('reflections', id(3)))?.texts ?? {}).length).toBe(2 * many);
    const counts = await one.counts();
    expect(counts.entries).toBe(2 * many);
    expect(await two.recount()).toEqual(counts);
    const row = await one.getStored('reflections', id(3));
    expect(row?.rev).toBe(1 + 2 * many);
  });

  it('never give two writes the same instant', async () => {
    const [one, two] = await twoPages();
    const pages = [one, two];
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (pages[index % 2] as LearnerStore).writeStored([{ table: 'drafts', put: draft(100 + index) }]),
      ),
    );
    const instants = results.map(([stored]) => stored?.stamps['*']?.at ?? '');
    expect(instants.every(isHlc)).toBe(true);
    expect(new Set(instants).size).toBe(20);
  });
});

describe('live', () => {
  it('goes on after what went wrong: a repair is seen', async () => {
    const world = emptyProfile();
    const { learner } = await storeOn(world, { onDamaged: () => {} });
    const raw = await new Dexie(`skilltrail-${learner.learnerId}`, world).open();
    await raw.table('drafts').put({ id: id(2), rev: 1, stamps: {}, keyId: null, body: { id: id(2) } });
    const seen: unknown[] = [];
    const query = async () => (await learner.get('drafts', id(2)))?.title;
    stops.push(
      live(
        query,
        (value) => seen.push(value),
        (error) => seen.push(error),
      ),
    );
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ code: 'record-damaged' }));
    await learner.write([{ table: 'drafts', put: draft(2, { title: 'Repaired' }) }]);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('Repaired'));
    raw.close();
  });

  it('tells what goes wrong, in our own words, and can be stopped', async () => {
    const { learner } = await storeOn();
    const failed = vi.fn();
    const stop = live(
      () => learner.byIndex('drafts', 'nonsense', 'x'),
      () => {},
      failed,
    );
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    expect(failed.mock.calls[0]?.[0]).toMatchObject({ code: 'input-invalid' });
    stop();
    const seen = vi.fn();
    live(
      () => learner.all('drafts'),
      seen,
      () => {},
    )();
    await learner.write([{ table: 'drafts', put: draft(2) }]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.mock.calls.filter(([value]) => value.length > 0)).toEqual([]);
  });
});

describe('two devices', () => {
  async function rowsOf(learner: LearnerStore, tables: readonly TableName[]): Promise<Incoming[]> {
    const rows: Incoming[] = [];
    for (const table of tables) {
      for await (const row of learner.rawRows(table)) rows.push({ table, row: row as never });
    }
    return rows;
  }

  it('end with the same after each took the other’s rows, however often', async () => {
    const tables: TableName[] = ['experiences', 'reflections', 'claims'];
    const [here, there] = [(await storeOn()).learner, (await storeOn()).learner];
    await here.write([
      { table: 'experiences', put: experience(1) },
      { table: 'reflections', put: reflection(3, id(1), { texts: { what: 'I baked' } }) },
    ]);
    await there.mergeIn(await rowsOf(here, tables));
    await here.write([
      { table: 'reflections', id: id(3), patch: { texts: { what: 'I baked bread' }, summary: 'Mine' } },
      { table: 'claims', put: claim(5, id(1)) },
    ]);
    await there.write([
      { table: 'reflections', id: id(3), patch: { texts: { what: 'We sang', why: 'Fun' } } },
      { table: 'experiences', id: id(1), patch: { title: 'Baking' } },
      { table: 'experiences', put: experience(2) },
    ]);
    for (let round = 0; round < 2; round += 1) {
      await there.mergeIn(await rowsOf(here, tables));
      await here.mergeIn(await rowsOf(there, tables));
    }
    const texts = { what: 'I baked bread\n\nWe sang', why: 'Fun' };
    for (const device of [here, there]) {
      expect(await device.get('reflections', id(3))).toMatchObject({ texts, summary: 'Mine' });
      expect((await device.get('experiences', id(1)))?.title).toBe('Baking');
      expect(await device.counts()).toMatchObject({ entries: 2, byZone: { teamwork: 1 } });
      expect(await device.counts()).toEqual(await device.recount());
    }
    expect((await here.getStored('reflections', id(3)))?.stamps).toEqual(
      (await there.getStored('reflections', id(3)))?.stamps,
    );
  });

  it('write later than what they took, though their clock is behind', async () => {
    const ahead = (await storeOn(emptyProfile(), { now: () => 2_000_000_000_000 })).learner;
    const behind = (await storeOn(emptyProfile(), { now: () => 1_000_000_000_000 })).learner;
    await ahead.write([{ table: 'experiences', put: experience(1, { title: 'Ahead' }) }]);
    await behind.mergeIn(await rowsOf(ahead, ['experiences']));
    await behind.write([{ table: 'experiences', id: id(1), patch: { title: 'Behind, but later' } }]);
    const [theirs, ours] = await Promise.all([
      ahead.getStored('experiences', id(1)),
      behind.getStored('experiences', id(1)),
    ]);
    expect((ours?.stamps.title?.at ?? '') > (theirs?.stamps['*']?.at ?? 'z')).toBe(true);
    await ahead.mergeIn(await rowsOf(behind, ['experiences']));
    expect((await ahead.get('experiences', id(1)))?.title).toBe('Behind, but later');
  });

  it('refuse a row that is no noun, and all that came with it', async () => {
    const { learner } = await storeOn();
    const rows = [
      { table: 'experiences', row: { id: id(1), stamps: {}, body: experience(1) } },
      { table: 'experiences', row: { id: id(2), stamps: {}, body: { id: id(2) } } },
    ] as Incoming[];
    await expect(learner.mergeIn(rows)).rejects.toMatchObject({ code: 'input-invalid' });
    expect(await learner.all('experiences')).toEqual([]);
  });
});

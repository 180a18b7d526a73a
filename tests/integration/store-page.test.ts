import '../support/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Id } from '@/lib/model/index.ts';
import { databaseNames } from '@/lib/store/database.ts';
import {
  askPersistence,
  changeSettings,
  changeTab,
  closeStore,
  eraseEverything,
  newId,
  openStore,
  readSettings,
  readTab,
  storageHealth,
} from '@/lib/store/index.ts';
import { experience, id } from '../fixtures/cast.ts';
import { freshBrowser } from '../support/fake-extension.ts';
import { storeOn } from '../support/store.ts';

const world = { indexedDB, IDBKeyRange };

beforeEach(() => {
  freshBrowser();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await eraseEverything();
});

describe('the store of a page', () => {
  it('is one, however many ask for it at once', async () => {
    const [one, two] = await Promise.all([openStore(), openStore()]);
    expect(one).toBe(two);
    expect((await databaseNames(world)).length).toBe(2);
  });

  it('is opened anew after a refusal', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    await expect(openStore()).rejects.toMatchObject({ code: 'storage-refused' });
    open.mockRestore();
    expect((await openStore()).learner.learnerId).toBeTruthy();
  });

  it('is the same learner’s after closing', async () => {
    const { learner } = await openStore();
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    await closeStore();
    const again = await openStore();
    expect(again.learner).not.toBe(learner);
    expect(await again.learner.get('experiences', id(1))).toEqual(experience(1));
  });
});

describe('erasing everything', () => {
  it('leaves nothing, though another page has it open, and the next page begins anew', async () => {
    const other = await openStore();
    const third = await storeOn(world);
    await other.learner.write([{ table: 'experiences', put: experience(1) }]);
    await changeSettings({ theme: 'dark' });
    await changeTab(1, { experienceId: id(1) });
    await eraseEverything(world);
    expect(await databaseNames(world)).toEqual([]);
    expect((await readSettings()).theme).toBe('auto');
    expect(await readTab(1)).toBeUndefined();
    // The page that was open does not make it anew by itself.
    await expect(third.learner.all('experiences')).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await databaseNames(world)).toEqual([]);
    const { learner } = await openStore();
    expect(learner.learnerId).not.toBe(other.learner.learnerId);
    expect(await learner.all('experiences')).toEqual([]);
  });

  it('by another page lets this one open a new store when it is asked for', async () => {
    const before = await openStore();
    for (const name of await databaseNames(world)) {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve;
      });
    }
    const after = await openStore();
    expect(after.learner.learnerId).not.toBe(before.learner.learnerId);
    expect(await after.learner.all('experiences')).toEqual([]);
  });
});

describe('the health of the storage', () => {
  it('says what is true', async () => {
    const { learner } = await openStore();
    await learner.write([{ table: 'experiences', put: experience(1) }]);
    const storage = {
      persisted: vi.fn(async () => false),
      persist: vi.fn(async () => true),
      estimate: async () => ({ usage: 10, quota: 100 }),
    };
    vi.stubGlobal('navigator', { ...navigator, locks: navigator.locks, storage });
    expect(await storageHealth()).toEqual({ persisted: false, usage: 10, quota: 100, entries: 1 });
    expect(await askPersistence()).toBe(true);
    storage.persisted.mockResolvedValue(true);
    expect(await askPersistence()).toBe(true);
    expect(storage.persist).toHaveBeenCalledOnce();
    expect((await storageHealth()).persisted).toBe(true);
  });

  it('is told as far as the browser tells it', async () => {
    await openStore();
    const storage = {
      persisted: async () => {
        throw new TypeError('not here');
      },
    };
    vi.stubGlobal('navigator', { locks: navigator.locks, storage });
    expect(await storageHealth()).toEqual({ persisted: false, entries: 0 });
    expect(await askPersistence()).toBe(false);
  });
});

it('new ids are UUIDv7 and sort by the moment they were made', () => {
  const ids = Array.from({ length: 200 }, newId);
  for (const one of ids) expect(Id.safeParse(one).success).toBe(true);
  expect([...ids].sort()).toEqual(ids);
});

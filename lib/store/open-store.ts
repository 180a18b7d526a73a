import { COUNTS_ID, countsRow, noCounts } from './counts.ts';
import { CURRENT, type DatabaseWorld, learnerDatabases, openDeviceDatabase, openLearnerDatabase } from './database.ts';
import { type Device, readDevice } from './device.ts';
import { type LearnerStore, makeLearnerStore } from './learner-store.ts';
import type { Damage, ReadWorld } from './reads.ts';
import { type Codec, plainCodec } from './seal.ts';
import { guarded } from './storage-error.ts';
import { type WriterWorld, writeSteps } from './writer.ts';

export interface StoreOptions {
  /** Called for each row that is read and does not parse; it stays where it is. */
  readonly onDamaged?: (damage: Damage) => void;
  /** What seals rows; plain unless a lock is on. */
  readonly codec?: Codec;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly world?: DatabaseWorld;
}

export interface Store {
  readonly device: Device;
  readonly learner: LearnerStore;
}

let shared: Promise<Store> | undefined;

/**
 * The current learner's store, opened or made; one for the whole page. After a refusal the next call tries again.
 * @param options used by the first call of a page
 * @throws AppError `storage-newer`, `storage-refused`, `storage-full` or `storage-failed`
 */
export function openStore(options: StoreOptions = {}): Promise<Store> {
  if (!shared) {
    const opening = makeStore(options, () => {
      // Another page erased or upgraded it: whoever asks next gets what is there then.
      if (shared === opening) shared = undefined;
    });
    shared = opening;
    opening.catch(() => {
      if (shared === opening) shared = undefined;
    });
  }
  return shared;
}

/** Closes the page's store, if it has one; the next `openStore` opens it anew. */
export async function closeStore(): Promise<void> {
  const opened = shared;
  shared = undefined;
  const store = await opened?.catch(() => undefined);
  store?.learner.close();
  store?.device.close();
}

/**
 * A store of its own, apart from the page's.
 * @param gaveWay called when its database was closed because another page erases or upgrades it
 */
export async function makeStore(options: StoreOptions = {}, gaveWay: () => void = () => {}): Promise<Store> {
  const now = options.now ?? Date.now;
  const databases: DatabaseWorld = options.world ?? { indexedDB, IDBKeyRange };
  const devices = await openDeviceDatabase(databases, gaveWay);
  const device = await readDevice(devices, now(), () => learnerDatabases(databases));
  const database = await openLearnerDatabase(device.learner.id, databases, gaveWay).catch((error: unknown) => {
    devices.close();
    throw error;
  });
  const world: WriterWorld & ReadWorld = {
    database,
    codec: options.codec ?? plainCodec,
    version: CURRENT,
    node: device.node,
    now,
    onDamaged:
      options.onDamaged ?? ((damage) => console.warn('Skilltrail: a record needs repair', damage.table, damage.id)),
  };
  await furnish(world, device.learner.id);
  return { device, learner: makeLearnerStore(device.learner.id, world) };
}

/** What a new database starts with: no counts, and a learner of whom nothing is known. */
async function furnish(world: WriterWorld, learnerId: string): Promise<void> {
  const { database, codec } = world;
  await guarded(async () => {
    if (await database.table('learners').get(learnerId)) return;
    const updatedAt = new Date(world.now()).toISOString();
    const body = { id: learnerId, name: '', headline: '', about: '', emails: [], place: '', languages: [], updatedAt };
    const counts = await codec.seal('counts', countsRow(noCounts(), 1));
    // Without stamps, so that it is older than anything the learner or a backup says.
    await writeSteps(world, [{ kind: 'merge', table: 'learners', id: learnerId, body, stamps: {} }], {
      tables: ['counts', 'experiences'],
      // Only where there is nothing yet to count: a lost learner row says nothing about the rest.
      run: async () => {
        if ((await database.table('experiences').count()) > 0) return;
        if (!(await database.table('counts').get(COUNTS_ID))) await database.table('counts').put(counts);
      },
    });
  }, true);
}

import { Dexie } from 'dexie';
import { AppError } from '@/lib/errors.ts';
import { guarded } from './storage-error.ts';
import type { StoreVersion } from './versions/contract.ts';
import { v1 } from './versions/v1.ts';

/** Every version there ever was, oldest first. */
export const VERSIONS: readonly StoreVersion[] = [v1];
export const CURRENT: StoreVersion = v1;

export const DEVICE_DATABASE = 'skilltrail-device';
export const DATABASE_PREFIX = 'skilltrail-';

/** Where the browser's databases are; tests hand in their own. */
export interface DatabaseWorld {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** A learner's database of the current version. */
export function openLearnerDatabase(learnerId: string, world: DatabaseWorld, gaveWay: () => void): Promise<Dexie> {
  return openDatabase(
    DATABASE_PREFIX + learnerId,
    VERSIONS.map(({ number, stores }) => ({ number, stores })),
    world,
    gaveWay,
  );
}

/** The small database of this browser profile: who learns here, and what this device is called in stamps. */
export function openDeviceDatabase(world: DatabaseWorld, gaveWay: () => void): Promise<Dexie> {
  return openDatabase(DEVICE_DATABASE, [{ number: 1, stores: { learners: '&id', meta: '&id' } }], world, gaveWay);
}

/** The ids of the learners whose databases are here, whatever the device's own database knows of them. */
export async function learnerDatabases(world: DatabaseWorld): Promise<string[]> {
  return (await databaseNames(world))
    .filter((name) => name.startsWith(DATABASE_PREFIX) && name !== DEVICE_DATABASE)
    .map((name) => name.slice(DATABASE_PREFIX.length));
}

/** All of Skilltrail's databases. */
export async function databaseNames({ indexedDB }: DatabaseWorld): Promise<string[]> {
  const all = await indexedDB.databases();
  return all.map(({ name }) => name ?? '').filter((name) => name.startsWith(DATABASE_PREFIX));
}

/**
 * Opens a database, or makes it.
 * @throws AppError `storage-newer` when a newer Skilltrail made it: then nothing is touched. `storage-refused` when the
 * browser does not let us, `storage-full` when there is no room for it.
 * @param gaveWay called when it was closed because another page erases or upgrades it
 */
export async function openDatabase(
  name: string,
  versions: readonly { readonly number: number; readonly stores: Readonly<Record<string, string>> }[],
  world: DatabaseWorld,
  gaveWay: () => void = () => {},
): Promise<Dexie> {
  return guarded(async () => {
    const newest = versions.at(-1)?.number ?? 1;
    await refuseNewer(name, newest, world.indexedDB);
    const database = new Dexie(name, {
      ...world,
      // Dexie's cache shows what is not yet committed; what a learner sees kept has to be kept.
      cache: 'disabled',
      // A power cut loses nothing that was acknowledged; measured as half a millisecond an entry.
      chromeTransactionDurability: 'strict',
    });
    for (const { number, stores } of versions) database.version(number).stores(stores);
    // A newer version or an erase waits for us: give way, and do not come back by ourselves, which would make it anew.
    database.on('versionchange', () => {
      database.close();
      gaveWay();
      return false;
    });
    await database.open();
    if (database.backendDB().version > newest * NATIVE) {
      database.close();
      throw newer(name);
    }
    return database;
  }, true);
}

/** Dexie multiplies its version numbers for the browser. */
const NATIVE = 10;

/** Asks before opening: once opened as an older version, Dexie would mend what it takes for missing. */
async function refuseNewer(name: string, number: number, factory: IDBFactory): Promise<void> {
  if (typeof factory?.databases !== 'function') return;
  const there = (await factory.databases()).find((one) => one.name === name);
  if ((there?.version ?? 0) > number * NATIVE) throw newer(name);
}

function newer(name: string): AppError {
  return new AppError('storage-newer', { details: { name } });
}

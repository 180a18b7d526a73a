import { type DatabaseWorld, DEVICE_DATABASE, databaseNames } from './database.ts';
import { closeStore } from './open-store.ts';
import { eraseSettings } from './settings.ts';
import { guarded } from './storage-error.ts';
import { eraseTabs } from './tab-state.ts';

/**
 * Removes everything Skilltrail keeps in this browser profile: every learner's database, the device's, the settings and
 * what is known of tabs. Open pages give way by themselves. Nothing can be taken back.
 * @throws AppError when something could not be removed; calling again goes on where it stopped
 */
export async function eraseEverything(world: DatabaseWorld = { indexedDB, IDBKeyRange }): Promise<void> {
  await closeStore();
  await guarded(async () => {
    const names = await databaseNames(world);
    // The device's own goes last: while it is there, the learners are still known.
    names.sort((a, b) => Number(a === DEVICE_DATABASE) - Number(b === DEVICE_DATABASE));
    for (const name of names) await removeDatabase(world.indexedDB, name);
  });
  await eraseSettings();
  await eraseTabs();
}

function removeDatabase(factory: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // Blocked: another page is giving way; the browser goes on by itself when it has.
  });
}

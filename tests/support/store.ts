// Live queries run only where the browser itself has databases.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { DatabaseWorld } from '@/lib/store/database.ts';
import { makeStore, type Store, type StoreOptions } from '@/lib/store/open-store.ts';

/** A browser profile's databases, in memory and empty. */
export function emptyProfile(): DatabaseWorld {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** A store of its own on some profile: each is what one page of the extension would have. */
export function storeOn(world: DatabaseWorld = emptyProfile(), options: StoreOptions = {}): Promise<Store> {
  return makeStore({ world, ...options });
}

import { openStore } from './open-store.ts';

/** What the health line says; always true, never guessed. */
export interface StorageHealth {
  /** The browser promised not to clear it by itself. */
  readonly persisted: boolean;
  /** Bytes, where the browser tells. */
  readonly usage?: number;
  readonly quota?: number;
  /** Experiences that are not in the bin. */
  readonly entries: number;
}

export async function storageHealth(): Promise<StorageHealth> {
  const { learner } = await openStore();
  const [persisted, estimate, { entries }] = await Promise.all([
    isPersisted(),
    Promise.resolve(navigator.storage?.estimate?.()).catch(() => undefined),
    learner.counts(),
  ]);
  return {
    persisted,
    entries,
    ...(estimate?.usage === undefined ? {} : { usage: estimate.usage }),
    ...(estimate?.quota === undefined ? {} : { quota: estimate.quota }),
  };
}

/** Asks the browser never to clear the store by itself. @returns whether it promised */
export async function askPersistence(): Promise<boolean> {
  if (await isPersisted()) return true;
  return (await Promise.resolve(navigator.storage?.persist?.()).catch(() => false)) ?? false;
}

async function isPersisted(): Promise<boolean> {
  return (await Promise.resolve(navigator.storage?.persisted?.()).catch(() => false)) ?? false;
}

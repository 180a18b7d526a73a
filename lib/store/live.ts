import { liveQuery } from 'dexie';
import { storageError } from './storage-error.ts';

/**
 * Runs a query now, and again whenever what it read changes, in whichever surface of the extension that happens.
 * @param query reads the store; it should read before it waits for anything else
 * @returns stops it at once
 */
export function live<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onValue,
    error: (error: unknown) => onError(storageError(error)),
  });
  return () => subscription.unsubscribe();
}

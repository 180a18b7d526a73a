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
  const subscription = liveQuery(async (): Promise<Outcome<T>> => {
    // What goes wrong is an outcome like any other: what was read until then is still watched, and a repair is seen.
    try {
      return { value: await query() };
    } catch (error) {
      return { error: storageError(error) };
    }
  }).subscribe({
    next: (outcome) => ('value' in outcome ? onValue(outcome.value) : onError(outcome.error)),
    error: (error: unknown) => onError(storageError(error)),
  });
  return () => subscription.unsubscribe();
}

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

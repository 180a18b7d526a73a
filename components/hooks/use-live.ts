import { useEffect, useState } from 'react';
import { live, openStore } from '@/lib/store/index.ts';

/** What a live query knows: nothing yet, a value, or what went wrong. */
export interface Live<T> {
  readonly value: T | undefined;
  readonly error: unknown;
}

/**
 * Reads the store and stays current: whenever what the query read changes, in whichever surface, it runs again.
 * @param deps what the query depends on; the value of other deps is forgotten at once, so nothing stale is shown
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): Live<T> {
  const key = JSON.stringify(deps);
  const [state, setState] = useState<Live<T> & { readonly key: string }>({ key, value: undefined, error: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for everything the query reads
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    // The store is opened first: while a query waits for a database to open, Dexie loses sight of what it reads and
    // never runs it again (2026-11). A store that does not open is the query's own error.
    const start = () => {
      if (gone) return;
      stop = live(
        query,
        (value) => setState({ key, value, error: undefined }),
        (error) => setState((before) => ({ ...before, key, error })),
      );
    };
    openStore().then(start, start);
    return () => {
      gone = true;
      stop();
    };
  }, [key]);
  return state.key === key ? state : { value: undefined, error: undefined };
}

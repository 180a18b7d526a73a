import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Stored } from '@/lib/store/index.ts';
import { type AutosaveOptions, Autosaver, type AutosaveState, type Save } from './autosaver.ts';

/** A value under a learner's hands. */
export interface Autosaved<T> extends AutosaveState<T> {
  readonly change: (value: T) => void;
  /** Writes what waits. @returns true when everything is stored */
  readonly flush: () => Promise<boolean>;
}

/**
 * Keeps a value that is being changed: stored within 300 ms, and at once when the surface is hidden or closed. While
 * nothing is waiting to be written, what another surface wrote shows up by itself.
 * @param stored what the store holds now, and the stamps of it
 * @param save writes; when it does not work the value stays, `error` is set, and it is tried again
 */
export function useAutosave<T>(stored: Stored<T>, save: Save<T>, options: AutosaveOptions<T> = {}): Autosaved<T> {
  const [saver] = useState(() => new Autosaver(stored, save, options));
  saver.save = save;
  saver.options = options;
  const state = useSyncExternalStore(saver.subscribe, saver.state);

  useEffect(() => saver.settle(stored), [saver, stored]);

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && saver.flushNow();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', saver.flushNow);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', saver.flushNow);
      saver.flushNow();
    };
  }, [saver]);

  return { ...state, change: saver.change, flush: saver.flush };
}

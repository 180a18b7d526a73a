import { useCallback, useEffect, useRef, useState } from 'react';

/** The longest a keystroke may wait for the store, ms (the promise is 300; the rest is for the write itself). */
const WAIT = 150;

/** A text under a learner's hands. */
export interface Autosaved {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Set when the last write did not work: what was typed is still here. */
  readonly error: unknown;
}

/**
 * Keeps a text that is being typed: stored within 300 ms, and at once when the surface is hidden or closed. While
 * nothing is waiting to be written, what another surface wrote shows up by itself.
 * @param stored what the store holds now
 * @param save writes; a rejected promise keeps the text waiting and is tried again at the next chance
 */
export function useAutosave(stored: string, save: (text: string) => Promise<void>): Autosaved {
  const [text, setText] = useState(stored);
  const [error, setError] = useState<unknown>();
  const waiting = useRef<string | null>(null);
  const writing = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saveNow = useRef(save);
  saveNow.current = save;

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const value = waiting.current;
    if (value === null) return;
    waiting.current = null;
    writing.current += 1;
    saveNow
      .current(value)
      .then(
        () => setError(undefined),
        (failure) => {
          if (waiting.current === null) waiting.current = value;
          setError(failure);
        },
      )
      .finally(() => {
        writing.current -= 1;
      });
  }, []);

  const change = useCallback(
    (value: string) => {
      setText(value);
      waiting.current = value;
      timer.current ??= setTimeout(flush, WAIT);
    },
    [flush],
  );

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  useEffect(() => {
    if (waiting.current === null && writing.current === 0) setText(stored);
  }, [stored]);

  return { text, change, error };
}

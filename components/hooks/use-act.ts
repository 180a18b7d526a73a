import { useCallback, useRef, useState } from 'react';

/** Runs what a tap asks for; what went wrong stays to be said, and can be tried again. */
export interface Acting {
  readonly act: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  readonly trouble: unknown;
  readonly tryAgain: () => void;
}

export function useAct(): Acting {
  const [trouble, setTrouble] = useState<unknown>();
  const again = useRef<() => void>(() => {});
  const act = useCallback(async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      const result = await work();
      setTrouble(undefined);
      return result;
    } catch (error) {
      again.current = () => void act(work);
      setTrouble(error ?? new Error('unknown'));
      return undefined;
    }
  }, []);
  const tryAgain = useCallback(() => again.current(), []);
  return { act, trouble, tryAgain };
}

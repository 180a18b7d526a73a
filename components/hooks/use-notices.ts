import { useCallback, useMemo, useRef, useState } from 'react';
import type { Notice } from '@/components/ui/NoticeRegion.tsx';
import { type Acting, useAct } from './use-act.ts';

/** What is said when something was done, with the way back. */
export interface Done {
  readonly text: string;
  readonly undo?: () => void;
}

/** What a tab does, what it says afterwards, and what it says when that did not work. */
export interface Telling extends Acting {
  /** Does something and says so; says nothing of it when it did not work, for then there is `trouble`. */
  readonly actAndTell: <T>(work: () => Promise<T>, done: (result: T) => Done) => void;
  /** Says what was done already. */
  readonly tell: (done: Done) => void;
  readonly notice: Notice | null;
  readonly closeNotice: () => void;
}

export function useNotices(): Telling {
  const { act, trouble, tryAgain } = useAct();
  const [notice, setNotice] = useState<Notice | null>(null);
  const count = useRef(0);

  const tell = useCallback((done: Done) => {
    count.current += 1;
    setNotice({ id: String(count.current), ...done });
  }, []);
  const actAndTell = useCallback(
    <T>(work: () => Promise<T>, done: (result: T) => Done) => void act(async () => tell(done(await work()))),
    [act, tell],
  );
  const closeNotice = useCallback(() => setNotice(null), []);

  return useMemo(
    () => ({ act, trouble, tryAgain, actAndTell, tell, notice, closeNotice }),
    [act, trouble, tryAgain, actAndTell, tell, notice, closeNotice],
  );
}

import { useCallback, useState } from 'react';
import { saveFile } from '@/lib/browser/index.ts';

/** Two ways to take words along that could not be stored. */
export interface Rescue {
  readonly copy: (text: string) => void;
  /** True once the text was copied. */
  readonly copied: boolean;
  readonly download: (text: string) => void;
}

export function useRescue(): Rescue {
  const [copied, setCopied] = useState(false);
  const copy = useCallback((text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }, []);
  const download = useCallback((text: string) => {
    saveFile('skilltrail.txt', new Blob([text], { type: 'text/plain;charset=utf-8' }));
  }, []);
  return { copy, copied, download };
}

import { useCallback, useEffect, useState } from 'react';
import { changeChipFreeSites, readChipFreeSites } from '@/lib/store/index.ts';

/** The sites on which the question on the page was sent away for good, and the way back. */
export function useChipFreeSites(): { readonly count: number; readonly forget: () => void } {
  const [count, setCount] = useState(0);
  useEffect(() => {
    readChipFreeSites().then((sites) => setCount(sites.length), console.error);
  }, []);
  const forget = useCallback(() => {
    changeChipFreeSites(() => []).then(() => setCount(0), console.error);
  }, []);
  return { count, forget };
}

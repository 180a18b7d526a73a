import { useEffect, useState } from 'react';
import type { RecognitionOfferProps } from '@/components/capture/RecognitionOffer.tsx';
import { hasSites } from '@/lib/browser/index.ts';
import { useRecognition } from './use-recognition.ts';

/**
 * What the popup offers on a site where pages are not recognised by themselves; null where they are, and where the answer
 * was no before: then only the settings ask again.
 * @param pattern of the site in front; undefined while it is not known
 */
export function useRecognitionOffer(pattern: string | undefined): RecognitionOfferProps | null {
  const { state, choices, turn } = useRecognition();
  const [covered, setCovered] = useState<boolean>();
  // Looked at anew when the state changes: a grant may just have come.
  useEffect(() => {
    let gone = false;
    if (pattern !== undefined)
      hasSites([pattern]).then((has) => gone || setCovered(has && state === 'on'), console.error);
    return () => {
      gone = true;
    };
  }, [pattern, state]);
  if (pattern === undefined || covered !== false || state === 'refused') return null;
  return { pattern, choices, onTurn: turn };
}

import { useCallback, useEffect, useState } from 'react';
import { turnRecognitionOff, turnRecognitionOn } from '@/lib/actions/set-recognition.ts';
import { ALL_SITES, hasSites, watchSites } from '@/lib/browser/index.ts';
import { useSettings } from './use-settings.ts';

/** Automatic recognition as it really is: wanted by the learner and granted by the browser. */
export interface Recognition {
  readonly state: 'off' | 'on' | 'refused';
  /** Must be called right in a tap: the browser asks at once. */
  readonly turn: (on: boolean) => void;
}

export function useRecognition(): Recognition {
  const { settings } = useSettings();
  const [granted, setGranted] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void hasSites(ALL_SITES).then(setGranted);
    look();
    return watchSites(look);
  }, []);
  const turn = useCallback((on: boolean) => {
    const turning = on ? turnRecognitionOn() : turnRecognitionOff().then(() => false);
    turning.then((isOn) => setRefused(on && !isOn), console.error);
  }, []);
  const on = settings.automaticRecognition && granted;
  return { state: on ? 'on' : refused ? 'refused' : 'off', turn };
}

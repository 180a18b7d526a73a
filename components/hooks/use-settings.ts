import { useEffect, useState } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/index.ts';
import { changeSettings, readSettings, watchSettings } from '@/lib/store/index.ts';

/** The settings of this browser, current in every open surface. `ready` is false until they were read once. */
export function useSettings(): {
  settings: Settings;
  ready: boolean;
  change: (patch: Partial<Settings>) => Promise<void>;
} {
  const [settings, setSettings] = useState<Settings | undefined>();
  useEffect(() => {
    let gone = false;
    const settle = (value: Settings) => gone || setSettings((known) => known ?? value);
    // Without settings the defaults hold: a surface that cannot read them still shows itself.
    readSettings().then(settle, () => settle(DEFAULT_SETTINGS));
    const stop = watchSettings((value) => setSettings(value));
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return { settings: settings ?? DEFAULT_SETTINGS, ready: settings !== undefined, change: changeSettings };
}

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SiteChoice } from '@/components/options/site-choice.ts';
import { turnRecognitionOn, withdrawRecognition } from '@/lib/actions/set-recognition.ts';
import { ALL_SITES, grantedSites, hasSites, ownSites, watchSites } from '@/lib/browser/index.ts';
import { useSettings } from './use-settings.ts';

/** How many sites of a family are named as examples. */
const EXAMPLES = 3;

/** Automatic recognition as it really is: wanted by the learner and granted by the browser. */
export interface Recognition {
  /** `refused`: wanted, and the browser does not let it, whoever said no. It is not asked again by itself. */
  readonly state: 'off' | 'on' | 'refused';
  /** All sites first, then families of them; empty until it is known. */
  readonly choices: readonly SiteChoice[];
  /** Patterns granted one by one. */
  readonly own: readonly string[];
  /** Must be called right in a tap: the browser asks at once. Turning off works at once. */
  readonly turn: (patterns: readonly string[], on: boolean) => void;
}

interface Family {
  readonly id: SiteChoice['id'];
  readonly hosts: readonly string[];
  readonly patterns: readonly string[];
}

export function useRecognition(): Recognition {
  const { settings } = useSettings();
  const families = useFamilies();
  const [granted, setGranted] = useState<{
    readonly some: boolean;
    readonly own: readonly string[];
    readonly held: readonly string[];
  }>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const [own, all] = await Promise.all([ownSites(), grantedSites()]);
      const held = await Promise.all(
        families.map(async ({ id, patterns }) => ((await hasSites(patterns)) ? id : null)),
      );
      if (!gone) setGranted({ some: all.length > 0, own, held: held.filter((id) => id !== null) });
    };
    const relook = () => void look().catch(console.error);
    relook();
    const stop = watchSites(relook);
    return () => {
      gone = true;
      stop();
    };
  }, [families]);

  const turn = useCallback((patterns: readonly string[], on: boolean) => {
    const turning = on ? turnRecognitionOn(patterns) : withdrawRecognition(patterns);
    turning.catch(console.error);
  }, []);

  const wanted = settings.automaticRecognition;
  return useMemo(() => {
    // A family that is granted in part is shown by its parts.
    const whole = families.filter(({ id }) => granted?.held.includes(id));
    const grouped = new Set(whole.flatMap(({ patterns }) => patterns));
    return {
      state: wanted && granted ? (granted.some ? 'on' : 'refused') : 'off',
      choices: granted
        ? families.map(({ id, hosts, patterns }) => ({
            id,
            patterns,
            count: hosts.length,
            examples: examplesOf(hosts),
            on: wanted && granted.held.includes(id),
          }))
        : [],
      own: wanted ? (granted?.own ?? []).filter((pattern) => !grouped.has(pattern)) : [],
      turn,
    };
  }, [families, granted, turn, wanted]);
}

/** The lists come after the first paint: nobody waits for them. */
function useFamilies(): readonly Family[] {
  const [families, setFamilies] = useState<readonly Family[]>([{ id: 'all', hosts: [], patterns: ALL_SITES }]);
  useEffect(() => {
    let gone = false;
    import('@/lib/detect/families.ts').then(({ patternsOf, siteFamilies }) => {
      if (gone) return;
      setFamilies((all) => [...all.slice(0, 1), ...siteFamilies.map((one) => ({ ...one, patterns: patternsOf(one) }))]);
    }, console.error);
    return () => {
      gone = true;
    };
  }, []);
  return families;
}

/** Short names from here and there in the list. */
function examplesOf(hosts: readonly string[]): readonly string[] {
  const short = hosts.filter((host) => host.length < 20);
  const step = Math.max(1, Math.floor(short.length / EXAMPLES));
  return short.filter((_, at) => at % step === Math.floor(step / 2)).slice(0, EXAMPLES);
}

import { useEffect, useState } from 'react';
import { currentTab, watchFrontTab } from '@/lib/browser/index.ts';
import { readTab, type TabState, watchTab } from '@/lib/store/index.ts';

/** The tab a panel is about. */
export interface FrontTab {
  /** undefined while it is not known yet, or where there is none. */
  readonly tabId: number | undefined;
  /** What is known of it: null where nothing is, undefined until that was looked up. */
  readonly state: TabState | null | undefined;
}

/**
 * The tab a panel is about: the one it was opened for (Chromium has a panel for each tab), else the one in front of its
 * window (Firefox has one sidebar a window).
 */
export function useFrontTab(): FrontTab {
  const [own] = useState(ownTab);
  const [front, setFront] = useState<number | null>();
  const tabId = own ?? front ?? undefined;
  const [known, setKnown] = useState<{ readonly tabId: number; readonly state: TabState | null }>();

  useEffect(() => {
    if (own !== undefined) return;
    // Whoever comes to the front while we ask is newer than the answer.
    currentTab().then(
      (tab) => setFront((newer) => newer ?? tab?.id ?? null),
      () => setFront((newer) => newer ?? null),
    );
    return watchFrontTab(setFront);
  }, [own]);

  useEffect(() => {
    if (tabId === undefined) return;
    let told = false;
    const tell = (state: TabState | null) => {
      told = true;
      setKnown({ tabId, state });
    };
    const stop = watchTab(tabId, (state) => tell(state ?? null));
    const first = (state: TabState | null) => told || tell(state);
    readTab(tabId).then(
      (state) => first(state ?? null),
      () => first(null),
    );
    return () => {
      told = true;
      stop();
    };
  }, [tabId]);

  if (tabId === undefined) return { tabId, state: front === null ? null : undefined };
  return { tabId, state: known?.tabId === tabId ? known.state : undefined };
}

function ownTab(): number | undefined {
  const given = new URLSearchParams(location.search).get('tab');
  return given && /^\d+$/.test(given) ? Number(given) : undefined;
}

import { useEffect, useState } from 'react';
import { currentTab, watchFrontTab } from '@/lib/browser/index.ts';
import { readTab, type TabState, watchTab } from '@/lib/store/index.ts';

/**
 * The tab a panel is about: the one it was opened for (Chromium has a panel for each tab), else the one in front
 * (Firefox has one sidebar a window).
 * @returns undefined while it is not known yet
 */
export function useFrontTab(): { tabId: number | undefined; state: TabState | undefined } {
  const own = ownTab();
  const [tabId, setTabId] = useState<number | undefined>(own);
  const [state, setState] = useState<TabState | undefined>();

  useEffect(() => {
    if (own !== undefined) return;
    currentTab().then((tab) => tab && setTabId(tab.id));
    return watchFrontTab(setTabId);
  }, [own]);

  useEffect(() => {
    if (tabId === undefined) return;
    let gone = false;
    setState(undefined);
    readTab(tabId).then((value) => gone || setState(value));
    const stop = watchTab(tabId, setState);
    return () => {
      gone = true;
      stop();
    };
  }, [tabId]);

  return { tabId, state };
}

function ownTab(): number | undefined {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? tab : undefined;
}

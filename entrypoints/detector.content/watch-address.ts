/** What a page needs to settle after an in-page navigation, ms. */
const SETTLE = 400;
/** How often an older browser's address is looked at, ms. */
const LOOK = 1_000;

interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls back once the page has settled after its address changed without a load (history API, single-page courses).
 * @returns stops watching at once
 */
export function watchAddress(changed: () => void): () => void {
  const ending = new AbortController();
  let seen = location.href;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (ending.signal.aborted || location.href === seen) return;
    seen = location.href;
    clearTimeout(settling);
    settling = setTimeout(changed, SETTLE);
  };
  const navigation = (window as { navigation?: NavigationLike }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal: ending.signal });
  } else {
    // 2026-11: Firefox 140–146 have no Navigation API.
    const timer = setInterval(() => document.visibilityState === 'visible' && look(), LOOK);
    ending.signal.addEventListener('abort', () => clearInterval(timer));
    window.addEventListener('popstate', look, { signal: ending.signal });
  }
  return () => {
    clearTimeout(settling);
    ending.abort();
  };
}

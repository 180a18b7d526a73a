import { canonicalAddress } from '@/lib/detect/canonical-address.ts';

/** How long a page has to be quiet before it counts as settled, ms. */
const QUIET = 400;
/** After this it is looked at however busy it is, and not waited for any longer, ms. */
const LATEST = 5_000;
/** How often an older browser's address is looked at, ms. */
const LOOK = 1_000;

interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

export interface AddressWatcher {
  /** At once, when the page stands for something else than before. */
  readonly onLeft: () => void;
  /** Once it has settled there. @returns whether something was found; if not, it is called again should more arrive */
  readonly onSettled: () => boolean;
}

/** What the page in front stands for: a fragment that only scrolls is no other page, one that is a path is. */
export function placeOf(href: string): string {
  const [, route = ''] = /(#[!/].*)$/.exec(href) ?? [];
  return canonicalAddress(href) + route;
}

/**
 * Follows a page whose address changes without a load (history API, single-page courses).
 * @param signal stops it at once, whatever it is waiting for
 */
export function watchAddress({ onLeft, onSettled }: AddressWatcher, signal: AbortSignal): void {
  let place = placeOf(location.href);
  let settling: AbortController | undefined;
  const look = () => {
    const now = placeOf(location.href);
    if (now === place) return;
    place = now;
    settling?.abort();
    settling = new AbortController();
    onLeft();
    whenSettled(onSettled, AbortSignal.any([signal, settling.signal]));
  };
  const navigation = (window as { navigation?: NavigationLike }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  // 2026-11: Firefox 140–146 have no Navigation API.
  const timer = setInterval(() => document.visibilityState === 'visible' && look(), LOOK);
  signal.addEventListener('abort', () => clearInterval(timer));
  window.addEventListener('popstate', look, { signal });
}

/** Calls back when nothing was added to the page for a moment, and again after the next such moment until it says true. */
function whenSettled(settled: () => boolean, signal: AbortSignal): void {
  if (signal.aborted) return;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const ending = new AbortController();
  const end = () => ending.abort();
  const attempt = () => {
    quiet = undefined;
    if (settled()) end();
  };
  const wait = () => {
    clearTimeout(quiet);
    quiet = setTimeout(attempt, QUIET);
  };
  const observer = new MutationObserver(wait);
  observer.observe(document, { childList: true, subtree: true });
  const latest = setTimeout(() => {
    if (quiet !== undefined) attempt();
    end();
  }, LATEST);
  signal.addEventListener('abort', end, { signal: ending.signal });
  ending.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(latest);
  });
  wait();
}

import { useEffect, useRef, useSyncExternalStore } from 'react';

/** The places of the portfolio tab; each has an address of its own, so that links and the back button work. */
export const PLACES = ['trail', 'entry', 'add', 'skills', 'badges', 'bin', 'take-away'] as const;
export type Place = (typeof PLACES)[number];

export interface Route {
  readonly place: Place;
  /** What it is about, where a place is about one thing. */
  readonly id: string | null;
}

/** The address of a place, for links: `#/entry/<id>`. */
export function hrefOf(place: Place, id: string | null = null): string {
  if (place === 'trail') return '#/';
  return id === null ? `#/${place}` : `#/${place}/${encodeURIComponent(id)}`;
}

/** The place an address leads to; what leads nowhere is the trail. */
export function routeOf(hash: string): Route {
  const [name = '', id] = hash.replace(/^#\/?/, '').split('/');
  const place = PLACES.find((one) => one === name);
  if (!place || (place === 'entry' && !id)) return { place: 'trail', id: null };
  return { place, id: id ? decoded(id) : null };
}

/** The place the tab is at; changes with links and with the back button. */
export function useHashRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return routeOf(hash);
}

/**
 * Moves reading to where it belongs when the place changes: to the top of the new place, or, going back, to where one
 * came from. Screen readers hear the new place; nobody has to start at the top of the page again.
 * @returns to be given to the element that holds the place
 */
export function useArrival(route: Route) {
  const holder = useRef<HTMLElement>(null);
  const visit = useRef({ key: hrefOf(route.place, route.id), scrolls: new Map<string, number>() });
  const key = hrefOf(route.place, route.id);

  useEffect(() => {
    const remember = () => visit.current.scrolls.set(visit.current.key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, []);

  useEffect(() => {
    const from = visit.current.key;
    if (from === key) return;
    visit.current.key = key;
    const link = route.place === 'trail' ? document.querySelector<HTMLElement>(`main a[href="${from}"]`) : null;
    (link ?? holder.current)?.focus({ preventScroll: true });
    window.scrollTo(0, link ? (visit.current.scrolls.get(key) ?? 0) : 0);
  }, [key, route.place]);

  return holder;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Goes to a place, as a link to it would. */
export function goTo(place: Place, id: string | null = null): void {
  location.hash = hrefOf(place, id);
}

/** Tells the browser what the place is called. */
export function usePageTitle(title: string, app: string): void {
  useEffect(() => {
    document.title = `${title} · ${app}`;
  }, [title, app]);
}

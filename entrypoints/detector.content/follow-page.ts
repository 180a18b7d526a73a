import type { Detection } from '@/lib/model/index.ts';
import { watchAddress } from './watch-address.ts';

/** The few words of the browser this script needs; the polyfill would cost more than the detector. */
interface ContentRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown> | undefined;
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (message: unknown, sender: { id?: string }) => void;
declare const chrome: { runtime: ContentRuntime };
declare const browser: { runtime: ContentRuntime } | undefined;

/**
 * Stays with a page: reports what it is, again when it became another page without a load, and takes it back when it is
 * nothing any more. A page that is none costs no message.
 * @param look reads the page as it is now
 * @param found what it was at first
 * @param ending aborted from outside, or here when the script is told to stop; either way nothing is left running
 */
export function followPage(look: () => Detection, found: Detection, ending: AbortController): void {
  const runtime = typeof browser === 'undefined' ? chrome.runtime : browser.runtime;
  const { signal } = ending;
  let reported = '';
  const send = (name: string, body: unknown) => {
    // The extension may have been updated or removed under a page that stays open.
    try {
      Promise.resolve(runtime.sendMessage({ name, body })).catch(() => {});
    } catch {
      ending.abort();
    }
  };
  const leave = () => {
    if (reported !== '') send('page-left', {});
    reported = '';
  };
  /** @returns whether the page is something */
  const report = (detection: Detection): boolean => {
    const isSomething = detection.kind !== 'none' || detection.type !== null || globalThis.skilltrailRuled === true;
    if (!isSomething) leave();
    else {
      const said = JSON.stringify(detection);
      if (said !== reported) send('page-detected', { detection });
      reported = said;
    }
    return isSomething;
  };
  const listen: Listener = (message, sender) => {
    if (sender.id !== runtime.id || typeof message !== 'object' || message === null || !('name' in message)) return;
    if (message.name === 'stop') {
      globalThis.skilltrailFollows = undefined;
      leave();
      ending.abort();
    }
    if (message.name === 'detect-again') {
      reported = '';
      report(look());
    }
  };
  runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      runtime.onMessage.removeListener(listen);
    } catch {
      // Without its extension a script has no listeners either.
    }
  });

  const begin = () => {
    report(found);
    watchAddress({ onLeft: leave, onSettled: () => report(look()) }, signal);
  };
  // A page that is made ready before anybody goes there is not in the tab yet.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true, signal });
  } else begin();
  // Gone back to, out of the browser's memory: nothing is run anew, and the toolbar has been told to forget.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      reported = '';
      report(look());
    },
    { signal },
  );
}

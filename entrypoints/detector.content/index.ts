import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect, type SiteKnowledge } from '@/lib/detect/index.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import type { Detection } from '@/lib/model/index.ts';
import { watchAddress } from './watch-address.ts';

/** The few words of the browser this script needs; the polyfill would cost more than the detector. */
interface ContentRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown> | undefined;
  onMessage: { addListener(listener: (message: unknown, sender: { id?: string }) => void): void };
}
declare const chrome: { runtime: ContentRuntime };
declare const browser: { runtime: ContentRuntime } | undefined;

declare global {
  /** Set just before the script is run for one click: then it answers once and does not stay. */
  var skilltrailOnce: boolean | undefined;
  /** Set while this page is followed. A newer run of the script ends the one before it, so it has to follow on. */
  var skilltrailFollows: boolean | undefined;
  /** What is known of particular sites, where the script that knows it was run before this one. */
  var skilltrailSites: SiteKnowledge | undefined;
}

/**
 * Reads the page it stands on and says what it is. For a click it returns the answer; on a granted site it reports
 * what it found, follows the page through in-page navigation, and is silent on every page that is none.
 */
export default defineContentScript({
  registration: 'runtime',
  main(context): Detection {
    const once = globalThis.skilltrailOnce === true;
    globalThis.skilltrailOnce = undefined;
    const found = look();
    if (once && !globalThis.skilltrailFollows) return found;
    globalThis.skilltrailFollows = true;

    const runtime = typeof browser === 'undefined' ? chrome.runtime : browser.runtime;
    let reported = false;
    const report = (detection: Detection) => {
      // A page that is none costs no message, unless it replaces one that was something.
      if (detection.kind !== 'none' || detection.type !== null) {
        reported = true;
        send(runtime, { name: 'page-detected', body: { detection } });
      } else if (reported) {
        reported = false;
        send(runtime, { name: 'page-left', body: {} });
      }
    };
    report(found);
    const unwatch = watchAddress(() => report(look()));
    const stop = () => {
      globalThis.skilltrailFollows = undefined;
      unwatch();
    };
    context.onInvalidated(unwatch);
    runtime.onMessage.addListener((message, sender) => {
      if (sender.id !== runtime.id || typeof message !== 'object' || message === null || !('name' in message)) return;
      if (message.name === 'detect-again') report(look());
      if (message.name === 'stop') stop();
    });
    return found;
  },
});

function look(): Detection {
  return detect(readPage(document, location.href), [], globalThis.skilltrailSites);
}

function send(runtime: ContentRuntime, message: { name: string; body: unknown }): void {
  // The extension may have been updated or removed under a page that stays open.
  Promise.resolve(runtime.sendMessage(message)).catch(() => {});
}

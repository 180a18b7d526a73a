import browser from 'webextension-polyfill';
import { AppError } from '@/lib/errors.ts';

/** Where the build puts the detector. */
const FILE = '/content-scripts/detector.js';
const SCRIPT_ID = 'detector';

/**
 * Reads the page of a tab once, by the grant that a click on the icon gave, or of a granted site.
 * @returns whatever the detector answered: to be parsed by who asked
 * @throws AppError `page-forbidden` where the browser lets nobody look, `page-unreadable` when the page gave no answer
 */
export async function runDetector(tabId: number): Promise<unknown> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        // Tells the detector to answer once and not to stay.
        (globalThis as { skilltrailOnce?: boolean }).skilltrailOnce = true;
      },
    });
    const [first] = await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
    if (first?.error) throw first.error;
    if (first?.result === undefined || first.result === null) throw new AppError('page-unreadable');
    return first.result;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(isRefusal(cause) ? 'page-forbidden' : 'page-unreadable', { cause });
  }
}

/** Has every page of these sites read by itself from now on, and after a restart. Safe to call again. */
export async function registerDetector(patterns: readonly string[]): Promise<void> {
  const script = { id: SCRIPT_ID, js: [FILE], matches: [...patterns] };
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (!registered) {
    await browser.scripting.registerContentScripts([
      { ...script, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
    ]);
  } else if (!sameSet(registered.matches ?? [], patterns)) {
    await browser.scripting.updateContentScripts([script]);
  }
}

export async function unregisterDetector(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
}

/**
 * Reaches the tabs of granted sites that were open before the grant, or whose script went with an update. A tab whose
 * script is running is asked to look again instead.
 * @returns how many tabs were reached; those that refuse are left alone
 */
export async function runInOpenTabs(patterns: readonly string[]): Promise<number> {
  const tabs = patterns.length > 0 ? await browser.tabs.query({ url: [...patterns] }) : [];
  const reached = await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return false;
      if (await tell(id, 'detect-again')) return true;
      return browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] }).then(
        () => true,
        () => false,
      );
    }),
  );
  return reached.filter(Boolean).length;
}

/** Tells every running detector to end. */
export async function stopDetectors(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : tell(id, 'stop'))));
}

/** @returns whether a script was there to hear it */
async function tell(tabId: number, name: 'detect-again' | 'stop'): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { name, body: {} }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/** What browsers say when they let nobody look; the words differ, and nothing else tells. 2026-11 */
function isRefusal(cause: unknown): boolean {
  const message = cause instanceof Error ? cause.message : String(cause);
  return /cannot access|cannot be scripted|missing host permission|not allowed|no tab with id|invalid tab|error page/i.test(
    message,
  );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join('\n') === [...b].sort().join('\n');
}

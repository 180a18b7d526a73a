import browser from 'webextension-polyfill';
import { AppError } from '@/lib/errors.ts';
import { partBySites, type Reach } from './site-scripts.ts';

/** Where the build puts the detector, and what it knows of particular sites, which comes first. */
const FILE = '/content-scripts/detector.js';
const SITES_FILE = '/sites.js';
const FILES = [SITES_FILE, FILE];
const SCRIPT_ID = 'detector';
const SITES_SCRIPT_ID = 'detector-on-known-sites';

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
    // One result a frame: what the last of the files gave.
    const [first] = await browser.scripting.executeScript({ target: { tabId }, files: FILES });
    if (first?.error) throw first.error;
    if (first?.result === undefined || first.result === null) throw new AppError('page-unreadable');
    return first.result;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(isRefusal(cause) ? 'page-forbidden' : 'page-unreadable', { cause });
  }
}

/**
 * Has every page of these sites read by itself from now on, and after a restart. Safe to call again.
 * @param patterns what is granted
 * @param hosts where the detector is to know the site as well
 */
export async function registerDetector(patterns: readonly string[], hosts: readonly string[]): Promise<void> {
  const { known, rest } = partBySites(patterns, hosts);
  await register(SITES_SCRIPT_ID, FILES, known);
  await register(SCRIPT_ID, [FILE], rest);
}

/** Makes one registered script reach what it should, with as little change as that takes. */
async function register(id: string, js: string[], { matches, excludeMatches }: Reach): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, js, matches: [...matches], excludeMatches: [...excludeMatches] };
  if (!registered) {
    await browser.scripting.registerContentScripts([
      { ...script, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
    ]);
  } else if (!sameSet(registered.matches ?? [], matches) || !sameSet(registered.excludeMatches ?? [], excludeMatches)) {
    await browser.scripting.updateContentScripts([script]);
  }
}

export async function unregisterDetector(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID, SITES_SCRIPT_ID] });
  const ids = registered.map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
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
      return browser.scripting.executeScript({ target: { tabId: id }, files: FILES }).then(
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

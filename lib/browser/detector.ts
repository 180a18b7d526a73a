import browser, { type Tabs } from 'webextension-polyfill';
import { AppError } from '@/lib/errors.ts';
import { partBySites, type Reach } from './site-scripts.ts';

/** Where the build puts the detector, and what it knows of particular sites, which comes first. */
const FILE = '/content-scripts/detector.js';
const SITES_FILE = '/sites.js';
/** Words of the languages the detector does not bring along. */
const WORDS_FILE = '/words.js';
const FILES = [SITES_FILE, WORDS_FILE, FILE];
/** The languages it brings along. */
const OWN_LANGUAGES = /^(en|nl)\b/i;
const SCRIPT_ID = 'detector';
const SITES_SCRIPT_ID = 'detector-on-known-sites';
/** Tells the detector that the learner has said what the site is. */
const RULED_FILE = '/ruled.js';
const RULED_SCRIPT_ID = 'ruled-sites';

/** What the learner said of sites, as far as it matters before a page is read. A site stands for all below it too. */
export interface Exceptions {
  /** Never looked at. */
  readonly never: readonly string[];
  /** Reported whatever the page is by itself. */
  readonly always: readonly string[];
}
const NO_EXCEPTIONS: Exceptions = { never: [], always: [] };

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
export async function registerDetector(
  patterns: readonly string[],
  hosts: readonly string[],
  { never, always }: Exceptions = NO_EXCEPTIONS,
): Promise<void> {
  const { known, rest } = partBySites(patterns, hosts);
  const without = never.flatMap(patternsOfSite);
  const less = (reach: Reach): Reach =>
    reach.matches.length === 0 ? reach : { ...reach, excludeMatches: [...reach.excludeMatches, ...without] };
  await register(RULED_SCRIPT_ID, [RULED_FILE], { matches: always.flatMap(patternsOfSite), excludeMatches: [] });
  // Every page pays for what it is given, so the words of other languages go to who reads other languages.
  const files = (await readsMore()) ? [WORDS_FILE, FILE] : [FILE];
  await register(SITES_SCRIPT_ID, [SITES_FILE, ...files], less(known));
  await register(SCRIPT_ID, files, less(rest));
}

/** Does this person ask the web for pages in more languages than the detector brings along? */
async function readsMore(): Promise<boolean> {
  try {
    return (await browser.i18n.getAcceptLanguages()).some((tag) => !OWN_LANGUAGES.test(tag));
  } catch {
    return false;
  }
}

/** The patterns of a site and all below it, by either scheme; none for what is no host. */
function patternsOfSite(site: string): string[] {
  if (/^[\d.]+$|^\[[\da-f:]+\]$/i.test(site)) return [`*://${site}/*`];
  return /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(site) ? [`*://*.${site}/*`] : [];
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
      // What the detector is to find when it comes has to be there before it.
      {
        ...script,
        runAt: id === RULED_SCRIPT_ID ? 'document_start' : 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  } else if (
    !sameSet(registered.matches ?? [], matches) ||
    !sameSet(registered.excludeMatches ?? [], excludeMatches) ||
    (registered.js?.length ?? 0) !== js.length
  ) {
    await browser.scripting.updateContentScripts([script]);
  }
}

export async function unregisterDetector(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({
    ids: [SCRIPT_ID, SITES_SCRIPT_ID, RULED_SCRIPT_ID],
  });
  const ids = registered.map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/**
 * Reaches the tabs of granted sites that were open before the grant, or whose script went with an update. A tab whose
 * script is running is asked to look again instead. Every other tab's script is told to end.
 * @param patterns what is granted; none ends all
 * @returns how many tabs were reached; those that refuse are left alone
 */
export async function runInOpenTabs(
  patterns: readonly string[],
  { never, always }: Exceptions = NO_EXCEPTIONS,
): Promise<number> {
  const [all, granted] = await Promise.all([
    browser.tabs.query({}),
    patterns.length > 0 ? browser.tabs.query({ url: [...patterns] }) : [],
  ]);
  const wanted = granted.filter(({ url }) => !isOn(url, never));
  const reached = await Promise.all(wanted.map((tab) => reach(tab, isOn(tab.url, always))));
  const kept = new Set(wanted.map(({ id }) => id));
  await Promise.all(all.map(({ id }) => (id === undefined || kept.has(id) ? false : tell(id, 'stop'))));
  return reached.filter(Boolean).length;
}

async function reach({ id, discarded }: Tabs.Tab, ruled: boolean): Promise<boolean> {
  if (id === undefined || discarded) return false;
  const run = (files: string[]) =>
    browser.scripting.executeScript({ target: { tabId: id }, files }).then(
      () => true,
      () => false,
    );
  if (ruled && !(await run([RULED_FILE]))) return false;
  return (await tell(id, 'detect-again')) || run(FILES);
}

/** Whether an address is on one of these sites, or below. */
function isOn(url: string | undefined, sites: readonly string[]): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return sites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
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

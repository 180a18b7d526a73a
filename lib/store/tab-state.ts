import browser, { type Storage } from 'webextension-polyfill';
import { z } from 'zod';
import { AppError } from '@/lib/errors.ts';
import { Detection, Id } from '@/lib/model/index.ts';
import { newId } from './new-id.ts';
import { guarded } from './storage-error.ts';

/** What is known of one tab, so that popup, panel and toolbar agree. Lives until the browser closes; no page can read it. */
export const TabState = z.object({
  detection: Detection.nullable(),
  /** The experience its page was kept as. */
  experienceId: Id.nullable(),
  /** The draft that began in it. */
  draftId: Id.nullable(),
});
export type TabState = z.infer<typeof TabState>;

const NOTHING: TabState = { detection: null, experienceId: null, draftId: null };
const SESSION_KEY = 'session-id';

/** What is known of a tab; undefined where nothing is. What does not parse is nothing. */
export async function readTab(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  return guarded(async () => parse((await browser.storage.session.get(key))[key]));
}

/** Every tab of which something is known. */
export async function readTabs(): Promise<ReadonlyMap<number, TabState>> {
  const all = await guarded(() => browser.storage.session.get(null));
  return new Map(
    Object.entries(all).flatMap(([key, value]) => {
      const state = /^tab-\d+$/.test(key) ? parse(value) : undefined;
      return state ? [[Number(key.slice('tab-'.length)), state] as const] : [];
    }),
  );
}

/** Changes some of what is known of a tab, and leaves the rest. @throws AppError `input-invalid`, or of the storage */
export async function changeTab(tabId: number, patch: Partial<TabState>): Promise<void> {
  const key = keyOf(tabId);
  const changes = TabState.partial().safeParse(patch);
  if (!changes.success) throw new AppError('input-invalid', { details: { issues: changes.error.issues } });
  await guarded(() =>
    navigator.locks.request(`skilltrail-${key}`, async () => {
      const before = parse((await browser.storage.session.get(key))[key]) ?? NOTHING;
      await browser.storage.session.set({ [key]: { ...before, ...changes.data } });
    }),
  );
}

/** Forgets a tab that was closed or went elsewhere. */
export async function forgetTab(tabId: number): Promise<void> {
  const key = keyOf(tabId);
  // Behind the same lock, or a change that is under way would bring it back.
  await guarded(() => navigator.locks.request(`skilltrail-${key}`, () => browser.storage.session.remove(key)));
}

/** Calls back whenever what is known of a tab changes; with undefined when it is forgotten. @returns stops it */
export function watchTab(tabId: number, onChange: (state: TabState | undefined) => void): () => void {
  const key = keyOf(tabId);
  const listen = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'session' && changes[key]) onChange(parse(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** `<browser session>:<tab>`: what a draft remembers of the tab it began in. Tab numbers start anew with every session. */
export async function tabKeyOf(tabId: number): Promise<string> {
  return guarded(() =>
    navigator.locks.request('skilltrail-session-id', async () => {
      const known: unknown = (await browser.storage.session.get(SESSION_KEY))[SESSION_KEY];
      const session = typeof known === 'string' ? known : newId();
      if (session !== known) await browser.storage.session.set({ [SESSION_KEY]: session });
      return `${session}:${tabId}`;
    }),
  );
}

export async function eraseTabs(): Promise<void> {
  await guarded(() => browser.storage.session.clear());
}

function keyOf(tabId: number): string {
  return `tab-${tabId}`;
}

function parse(value: unknown): TabState | undefined {
  return TabState.safeParse(value).data;
}

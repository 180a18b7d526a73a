import browser, { type Storage } from 'webextension-polyfill';
import { z } from 'zod';
import { AppError } from '@/lib/errors.ts';
import { DEFAULT_SETTINGS, Settings, ShortText } from '@/lib/model/index.ts';
import { guarded } from './storage-error.ts';

const KEY = 'settings';
/** What did not parse, field by field, before anything took its place. */
const DAMAGED_KEY = 'damagedSettings';

/** Where the question on the page was sent away for good. */
const CHIP_FREE_KEY = 'chipFreeSites';
const MOST_CHIP_FREE = 2_000;
const ChipFreeSites = z.array(ShortText).max(MOST_CHIP_FREE);

type Raw = Readonly<Record<string, unknown>>;

/** The settings of this browser profile. A field that does not parse falls back alone. */
export async function readSettings(): Promise<Settings> {
  return guarded(async () => parseSettings((await browser.storage.local.get(KEY))[KEY]).settings);
}

/**
 * Changes some settings, and leaves the others as they are, also those another page is changing right now, those that
 * did not parse and those only a newer version knows.
 * @throws AppError `input-invalid`, or of the storage
 */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  const changes = Settings.partial().safeParse(patch);
  if (!changes.success) throw new AppError('input-invalid', { details: { issues: changes.error.issues } });
  await guarded(() =>
    // Reading and writing have to be one thing, and storage has no transactions.
    navigator.locks.request('skilltrail-settings', async () => {
      const kept = await browser.storage.local.get([KEY, DAMAGED_KEY]);
      const { damaged } = parseSettings(kept[KEY]);
      const items: Record<string, unknown> = { [KEY]: { ...asObject(kept[KEY]), ...changes.data } };
      if (Object.keys(damaged).length > 0) items[DAMAGED_KEY] = { ...asObject(kept[DAMAGED_KEY]), ...damaged };
      await browser.storage.local.set(items);
    }),
  );
}

/** Calls back with the settings, and those before, whenever they change, in whichever page. @returns stops it */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listen = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[KEY];
    if (area !== 'local' || !change) return;
    onChange(parseSettings(change.newValue).settings, parseSettings(change.oldValue).settings);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Removes the settings, so that the defaults hold again. */
export async function eraseSettings(): Promise<void> {
  await guarded(() => browser.storage.local.clear());
}

/** Sites on which the learner does not want to be asked on the page itself. */
export async function readChipFreeSites(): Promise<readonly string[]> {
  return guarded(
    async () => ChipFreeSites.safeParse((await browser.storage.local.get(CHIP_FREE_KEY))[CHIP_FREE_KEY]).data ?? [],
  );
}

/** Changes those sites. @throws AppError of the storage */
export async function changeChipFreeSites(change: (sites: readonly string[]) => readonly string[]): Promise<void> {
  await guarded(() =>
    navigator.locks.request('skilltrail-chip-free', async () => {
      // Far more than anybody says no to; the oldest would go.
      const sites = [...new Set(change(await readChipFreeSites()))].slice(-MOST_CHIP_FREE);
      await browser.storage.local.set({ [CHIP_FREE_KEY]: sites });
    }),
  );
}

function parseSettings(raw: unknown): { settings: Settings; damaged: Raw } {
  const settings = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
  const damaged = new Map<string, unknown>();
  if (raw !== undefined && !isObject(raw)) damaged.set('', raw);
  for (const [name, value] of Object.entries(asObject(raw))) {
    if (!Object.hasOwn(Settings.shape, name)) continue;
    const parsed = Settings.shape[name as keyof Settings].safeParse(value);
    if (parsed.success) settings.set(name, parsed.data);
    else damaged.set(name, value);
  }
  return { settings: Object.fromEntries(settings) as Settings, damaged: Object.fromEntries(damaged) };
}

function asObject(value: unknown): Raw {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

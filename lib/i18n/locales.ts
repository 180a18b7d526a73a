import type { Messages } from './keys.ts';

const files = import.meta.glob<Messages>('./locales/*.json', { import: 'default' });
const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.json$/g, ''), load] as const),
);

/** Tags of the languages there are words in: one file each. */
export const LOCALES: readonly string[] = Object.freeze([...loaders.keys()].sort());

/** What is spoken when nothing better is known. */
export const FALLBACK_LOCALE = 'en';

const loaded = new Map<string, Promise<Messages>>();

/** The sentences of a language, a chunk of their own, loaded once. A tag there are no words in gets English. */
export function loadMessages(tag: string): Promise<Messages> {
  const known = loaders.has(tag) ? tag : FALLBACK_LOCALE;
  const before = loaded.get(known);
  if (before) return before;
  const load = loaders.get(known);
  if (!load) throw new RangeError(`No words for ${known}`);
  const messages = load().catch((error: unknown) => {
    // A load that was cut off may work the next time.
    loaded.delete(known);
    throw error;
  });
  loaded.set(known, messages);
  return messages;
}

/**
 * The first language a person prefers that there are words in: exactly, or by its base (`nl-BE` → `nl`).
 * @param preferred BCP 47 tags, best first, as loosely as browsers and people write them
 */
export function chooseLocale(preferred: readonly string[], available: readonly string[] = LOCALES): string {
  for (const wish of preferred) {
    const parts = wish.replaceAll('_', '-').toLowerCase().split('-');
    for (let length = parts.length; length > 0; length--) {
      const tag = parts.slice(0, length).join('-');
      const found = available.find((one) => one.toLowerCase() === tag);
      if (found) return found;
    }
  }
  return FALLBACK_LOCALE;
}

import type { Cues } from './cue-index.ts';

/** Language tag → its cues, from the files of a folder that are named by their language. */
export function byLanguage(files: Readonly<Record<string, Cues>>): Record<string, Cues> {
  return Object.fromEntries(Object.entries(files).map(([path, cues]) => [path.slice(-7, -5), cues]));
}

/**
 * Language → its cues. English and Dutch travel with the scorer; the other languages are a script of their own, because
 * most pages do without them and every page pays for what it is given.
 */
export const CUES: Record<string, Cues> = byLanguage(
  import.meta.glob<Cues>('./data/cues/*.json', { eager: true, import: 'default' }),
);

/** Teaches the scorer further languages (`more-words.ts`). Taught twice is taught once. */
export function addWords(words: Readonly<Record<string, Cues>> | undefined): void {
  Object.assign(CUES, words);
}

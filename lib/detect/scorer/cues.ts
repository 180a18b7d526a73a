import { byLanguage } from './by-language.ts';
import type { Cues } from './cue-index.ts';

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

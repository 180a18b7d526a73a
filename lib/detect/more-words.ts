import { byLanguage } from './scorer/by-language.ts';
import type { Cues } from './scorer/cue-index.ts';

/** The words of all languages but English and Dutch, for `addWords`: one file in `scorer/data/more-cues/` adds one. */
export const moreWords: Readonly<Record<string, Cues>> = byLanguage(
  import.meta.glob<Cues>('./scorer/data/more-cues/*.json', { eager: true, import: 'default' }),
);

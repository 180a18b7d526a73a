import { fold } from '../text.ts';
import stopWords from './data/stop-words.json' with { type: 'json' };

const WORD = /\p{L}+/gu;
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * The language most of these words are written in, by their commonest little words, or null when too few of them tell.
 * The page's `lang` attribute is wrong too often to be asked first.
 */
export function languageOf(text: string): string | null {
  const scores = new Map<string, number>();
  let seen = 0;
  for (const [word] of fold(text.slice(0, 6_000)).matchAll(WORD)) {
    seen++;
    const languages = languagesOf.get(word);
    // A word that many languages share tells little.
    for (const language of languages ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1 / (languages?.length ?? 1));
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 4 || best[1] < seen * 0.06) return null;
  return second && best[1] < second[1] * 1.4 ? null : best[0];
}

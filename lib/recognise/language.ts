import type { LanguagePack, LanguagePlugin } from './contract.ts';
import { normalise, type Sentence } from './tokens.ts';

/**
 * Small words of languages without a pack, so that their texts are not taken for one that has one. Words that are
 * as common in a language with a pack are left out.
 */
const STRANGERS: readonly (readonly string[])[] = [
  'ich und der das nicht mit ist ein eine auf fur wir auch sich habe hat war wurde dem den zu sind aber wie oder mich mein meine beim nach noch wenn weil dass'.split(
    ' ',
  ),
  'je et les des une est pas dans pour que qui sur avec nous vous mais mon ma mes ai sont etait tres plus aussi du la le au aux ce cette elle'.split(
    ' ',
  ),
  'el la los las una que de en con por para muy pero como mi mis yo es fue era del al se lo su sus tambien porque nos y'.split(
    ' ',
  ),
  'il che di non una per con sono ho ha mi ma come anche molto della delle gli nel piu questo la le era e'.split(' '),
  'o a os as um uma que de nao com por para muito mas como meu minha eu foi era do da no na se'.split(' '),
  'i w na z nie sie to jest ze do jak ale mam moj moja bylo oraz tym przez dla po co'.split(' '),
  've bir bu da de icin ile cok ama gibi ben biz var yok olarak daha sonra ne'.split(' '),
  'jag och att det som en ett inte med har var pa av for vi men till den mig min'.split(' '),
  'ek en die nie het vir met van wat ons was maar om sy hulle baie'.split(' '),
];

/** At least this share of a text's words must be a language's small words. */
const ENOUGH = 0.2;

/**
 * Which of the languages a text is in.
 * @returns its id; null when it is none of them; undefined when the text is too short to tell
 */
export function tellLanguage(
  words: readonly string[],
  languages: readonly { readonly id: string; readonly common: ReadonlySet<string> }[],
): string | null | undefined {
  if (words.length === 0) return undefined;
  const count = (set: { has(word: string): boolean }) => words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0);
  const ranked = languages.map(({ id, common }) => ({ id, hits: count(common) })).sort((a, b) => b.hits - a.hits);
  const [best, second] = ranked;
  const stranger = Math.max(...STRANGER_SETS.map(count));
  if (words.length >= 4 && stranger / words.length >= ENOUGH && stranger > (best?.hits ?? 0)) return null;
  if (!best || best.hits === 0) return words.length >= 8 ? null : undefined;
  if (best.hits === second?.hits) return undefined;
  if (best.hits / words.length >= ENOUGH) return best.id;
  return words.length >= 12 && best.hits / words.length < 0.1 ? null : undefined;
}

const STRANGER_SETS = STRANGERS.map((list) => new Set(list));
/** Enough to tell a language by; a book need not be counted. */
const LOOKED_AT = 400;

/** The words of sentences, as patterns know them. */
export function wordsOf(sentences: readonly Sentence[]): string[] {
  const words: string[] = [];
  for (const sentence of sentences) {
    for (const token of sentence.tokens) if (token.word && /\p{L}/u.test(token.text)) words.push(token.text);
    if (words.length > LOOKED_AT) break;
  }
  return words;
}

/** A language's small words as a set, normalised; for plug-ins and packs alike. */
export function commonOf(plugin: Pick<LanguagePlugin, 'common'>): ReadonlySet<string> {
  return new Set(plugin.common.map(normalise));
}

/** The pack for a text: what its words say, else what it is thought to be in, else none. */
export function choosePack(
  words: readonly string[],
  packs: readonly LanguagePack[],
  hint: string | undefined,
): LanguagePack | null {
  const told = tellLanguage(words, packs);
  if (told === null) return null;
  const wanted = told ?? hint?.toLowerCase().split(/[-_]/)[0];
  return packs.find((pack) => pack.id === wanted) ?? null;
}

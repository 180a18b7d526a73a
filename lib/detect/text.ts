/** The same figures as `LIMITS` in `lib/model/text.ts`, which would bring zod into every page; a test holds them equal. */
export const LIMITS = { short: 300, line: 1_000, address: 4_000, prose: 100_000, list: 500 } as const;

/** One line: white space and control characters become single spaces, ends trimmed, cut to `limit` UTF-16 units on a whole character. */
export function line(text: string, limit: number = LIMITS.short): string {
  // Cut before the costly part, so that a text of millions costs what a long one costs.
  const head = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
  const clean = head
    .replace(/\u00ad/g, '')
    .replace(/[\s\p{Cc}\p{Bidi_Control}\u200b\u2060\ufeff]+/gu, ' ')
    .trim();
  if (clean.length <= limit) return clean.isWellFormed() ? clean : clean.toWellFormed();
  const cut = clean
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '');
  return `${cut.trimEnd()}…`;
}

/** Lower case without accents, for comparing words: `Éducation` → `education`, `ß` → `ss`, `ł` → `l`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe');
}

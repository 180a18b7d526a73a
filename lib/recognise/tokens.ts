/** A word or a mark, with its place in the text. */
export interface Token {
  /** Lower-case, without accents, apostrophes straight: what patterns are held against. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  /** Written with a capital. */
  readonly capital: boolean;
  /** Inside quotation marks: somebody's words, perhaps not the learner's. */
  readonly quoted: boolean;
}

/** Words and marks of one sentence, in order. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly question: boolean;
}

/** A sentence is cut after this many tokens, so that work on one is bounded whatever the text. */
const LONGEST_SENTENCE = 90;
/** No word is longer; what is longer is looked at up to here. */
const LONGEST_WORD = 40;

// Every alternative starts with another kind of character and has no nested repeats: one pass, whatever the text.
const PIECES = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[.!?…]+|[,;:()"“”„«»–—•\n]/gu;
const ENDINGS = new Set(["'m", "'ve", "'d", "'ll", "'re", "'s"]);
const ABBREVIATIONS = new Set(['mr', 'mrs', 'ms', 'dr', 'bv', 'bijv', 'etc', 'evt', 'st', 'nr', 'vs', 'mevr', 'dhr']);

/** A word as patterns know it: lower-case, no accents, at most two equal letters in a row. */
export function normalise(word: string): string {
  return word
    .slice(0, LONGEST_WORD)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
}

/** Splits a text into sentences of tokens with exact places; linear in the length of the text. */
export function sentencesOf(text: string, spellings?: ReadonlyMap<string, string>): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let question = false;
  let quoteOpen = false;
  const flush = () => {
    if (tokens.some((token) => token.word)) sentences.push({ tokens, question });
    tokens = [];
    question = false;
  };
  const add = (start: number, end: number, word: boolean) => {
    const raw = text.slice(start, end);
    const plain = normalise(raw);
    const first = raw.charAt(0);
    const capital = word && first !== first.toLowerCase();
    tokens.push({ text: spellings?.get(plain) ?? plain, start, end, word, capital, quoted: quoteOpen });
    if (tokens.length >= LONGEST_SENTENCE) flush();
  };
  for (const piece of text.matchAll(PIECES)) {
    const raw = piece[0];
    const start = piece.index;
    const end = start + raw.length;
    const first = raw.charAt(0);
    if (/[.!?…]/.test(first)) {
      if (raw === '.' && ABBREVIATIONS.has(tokens.at(-1)?.text ?? '')) continue;
      question ||= raw.includes('?');
      flush();
    } else if (first === '\n' || first === '•') {
      flush();
      quoteOpen = false;
    } else if (/["“”„«»]/.test(first)) {
      quoteOpen = first === '"' ? !quoteOpen : first !== '”' && first !== '»';
      add(start, end, false);
    } else if (/[\p{L}\p{M}]/u.test(first)) {
      const cut = raw.search(/['’]/);
      const ending = cut > 0 ? normalise(raw.slice(cut)) : '';
      if (ENDINGS.has(ending)) {
        add(start, start + cut, true);
        add(start + cut, end, true);
      } else add(start, end, true);
    } else add(start, end, /\p{N}/u.test(first));
  }
  flush();
  return sentences;
}

import { fold } from '../text.ts';

/** Class → language → cues with commas between, which keeps the content script small. A cue is words; a last word may end in `*` (begins so), a lone word may begin with it (ends so). */
export type Cues = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface CueIndex {
  /** How often each class occurs, longest cue first, no word counted twice. `shown` holds the first words found of each. */
  count(text: string): Tally;
}
export interface Tally {
  readonly words: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly shown: Readonly<Record<string, string>>;
}

interface Cue {
  readonly words: readonly string[];
  /** The last word only has to begin so. */
  readonly open: boolean;
  readonly of: string;
}

const KEY = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/** Sorts cues by how they begin, so that each word of a text is looked up once or twice, whatever the number of cues. */
export function indexCues(cues: Cues): CueIndex {
  const exact = new Map<string, Cue[]>();
  const prefix = new Map<string, Cue[]>();
  const suffix = new Map<string, Cue[]>();
  for (const [of, languages] of Object.entries(cues)) {
    for (const written of Object.values(languages).flatMap((list) => list.split(','))) {
      const words = fold(written).replace(/\*/g, '').split(' ');
      const cue = { words, open: written.endsWith('*'), of };
      const [first = ''] = words;
      if (written.startsWith('*')) put(suffix, first.slice(-KEY), cue);
      else if (cue.open && words.length === 1) put(prefix, first.slice(0, KEY), cue);
      else put(exact, first, cue);
    }
  }
  for (const list of exact.values()) list.sort((a, b) => b.words.length - a.words.length);

  return {
    count(text) {
      const words = fold(text).match(WORD) ?? [];
      const counts: Record<string, number> = {};
      const shown: Record<string, string> = {};
      for (let at = 0; at < words.length; ) {
        const cue = cueAt(words, at);
        if (!cue) {
          at++;
          continue;
        }
        counts[cue.of] = (counts[cue.of] ?? 0) + 1;
        shown[cue.of] ??= words.slice(at, at + cue.words.length).join(' ');
        at += cue.words.length;
      }
      return { words: words.length, counts, shown };
    },
  };

  function cueAt(words: readonly string[], at: number): Cue | undefined {
    const word = words[at] ?? '';
    return (
      exact.get(word)?.find((cue) => cue.words.every((each, index) => fits(cue, index, each, words[at + index]))) ??
      (word.length >= KEY
        ? prefix.get(word.slice(0, KEY))?.find((cue) => word.startsWith(cue.words[0] ?? ''))
        : undefined) ??
      (word.length > KEY ? suffix.get(word.slice(-KEY))?.find((cue) => word.endsWith(cue.words[0] ?? '')) : undefined)
    );
  }
}

function fits(cue: Cue, index: number, wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return cue.open && index === cue.words.length - 1 ? word.startsWith(wanted) : word === wanted;
}

function put(map: Map<string, Cue[]>, key: string, cue: Cue): void {
  const list = map.get(key);
  if (list) list.push(cue);
  else map.set(key, [cue]);
}

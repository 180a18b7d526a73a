import { fold } from '../text.ts';

/** Cues by class: `course: course*,curriculum`. A cue is words, already folded; a last word may end in `*` (begins so), a lone word may begin with it (ends so). */
export type Cues = readonly string[];

export interface CueIndex {
  /**
   * How often each class occurs, longest cue first, no word counted twice. `shown` holds the first words found of each.
   * @param met is told every cue that was found, as it is written in the data
   */
  count(text: string, met?: (cue: string) => void): Tally;
}
export interface Tally {
  readonly words: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly shown: Readonly<Record<string, string>>;
}

interface Cue {
  readonly written: string;
  readonly words: readonly string[];
  /** The last word only has to begin so. */
  readonly open: boolean;
  readonly of: string;
}

const KEY = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/** A volunteer and somebody who asks for one, this many words apart or nearer, are one call. */
const NEAR = 4;

/**
 * Sorts cues by how they begin, so that each word of a text is looked up once or twice, whatever the number of cues.
 */
export function indexCues(languages: readonly Cues[]): CueIndex {
  const exact = new Map<string, Cue[]>();
  const prefix = new Map<string, Cue[]>();
  const suffix = new Map<string, Cue[]>();
  for (const [of = '', list = ''] of languages.flat().map((line) => line.split(': '))) {
    for (const written of list.split(',')) {
      const words = written.replace(/\*/g, '').split(' ');
      const cue = { written, words, open: written.endsWith('*'), of };
      const [first = ''] = words;
      if (written.startsWith('*')) put(suffix, first.slice(-KEY), cue);
      else if (cue.open && words.length === 1) put(prefix, first.slice(0, KEY), cue);
      else put(exact, first, cue);
    }
  }
  for (const map of [exact, prefix, suffix])
    for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length || length(b) - length(a));

  return {
    count(text, met) {
      const words = fold(text).match(WORD) ?? [];
      const counts: Record<string, number> = {};
      const shown: Record<string, string> = {};
      const last = { volunteer: -NEAR * 2, seek: -NEAR * 2 };
      for (let at = 0; at < words.length; ) {
        const cue = cueAt(words, at);
        if (!cue) {
          at++;
          continue;
        }
        met?.(cue.written);
        counts[cue.of] = (counts[cue.of] ?? 0) + 1;
        shown[cue.of] ??= words.slice(at, at + cue.words.length).join(' ');
        if (cue.of === 'volunteer' || cue.of === 'seek') {
          last[cue.of] = at;
          const from = Math.min(last.volunteer, last.seek);
          if (at - from <= NEAR) {
            counts.call = (counts.call ?? 0) + 1;
            shown.call ??= words.slice(from, at + cue.words.length).join(' ');
            last.volunteer = last.seek = -NEAR * 2;
          }
        }
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

const length = (cue: Cue) => cue.words[0]?.length ?? 0;

function fits(cue: Cue, index: number, wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return cue.open && index === cue.words.length - 1 ? word.startsWith(wanted) : word === wanted;
}

function put(map: Map<string, Cue[]>, key: string, cue: Cue): void {
  const list = map.get(key);
  if (list) list.push(cue);
  else map.set(key, [cue]);
}

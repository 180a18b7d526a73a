import type { Cue } from './contract.ts';
import { compilePattern, type Element, fits, type Part, type PatternTools, type Sequence } from './pattern.ts';

/** Where a cue was found: indices into the words of a sentence. */
export interface Hit {
  readonly cue: Cue;
  /** The words the pattern names, in order. */
  readonly words: readonly number[];
  /** The verb of the pattern; its first word where it names none. */
  readonly anchor: number;
  readonly verb: boolean;
}

interface Entry {
  readonly cue: Cue;
  /** The cue's place, and a bit for each of its parts. */
  readonly place: number;
  readonly all: number;
  readonly part: number;
  readonly sequence: Sequence;
}
interface Span {
  readonly words: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** Words that may stand between two parts that belong together. */
const NEAR = 7;
/** Words that may stand between two parts that only need to be in one sentence. */
const FAR = 30;
/** Matches of one part that are remembered in a sentence. */
const MOST_SPANS = 6;
const MOST_KNOWN = 20_000;

/** Cues, findable by the word they begin with. */
export interface CueIndex {
  /** @param words the normalised words of one sentence; @param clauseOf the clause each stands in */
  find(words: readonly string[], clauseOf: readonly number[]): Hit[];
}

/** Compiles the cues of a language once. */
export function buildIndex(cues: readonly Cue[], tools: PatternTools): CueIndex {
  const byWord = new Map<string, Entry[]>();
  const byPrefix = new Map<string, { prefix: string; entry: Entry }[]>();
  const loose: { element: Element; entry: Entry }[] = [];
  const partsOf = new Map<Cue, readonly Part[]>();
  const add = (element: Element, entry: Entry) => {
    for (const word of element.words) push(byWord, word, entry);
    for (const prefix of element.prefixes) push(byPrefix, prefix.slice(0, 3), { prefix, entry });
    if (element.suffixes.length + element.parts.length > 0) loose.push({ element, entry });
  };
  for (const [place, cue] of cues.entries()) {
    const parts = compilePattern(cue.pattern, tools);
    const all = 2 ** parts.length - 1;
    partsOf.set(cue, parts);
    parts.forEach((part, index) => {
      for (const sequence of part.sequences) {
        const first = sequence[0];
        if (first) add(first, { cue, place, all, part: index, sequence });
      }
    });
  }

  /** What each word begins is looked up once; texts repeat their words. */
  const known = new Map<string, Entry[]>();
  const starting = (word: string): Entry[] => {
    const before = known.get(word);
    if (before) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const found = [...(byWord.get(word) ?? [])];
    for (const { prefix, entry } of byPrefix.get(word.slice(0, 3)) ?? [])
      if (word.startsWith(prefix)) found.push(entry);
    for (const { element, entry } of loose) {
      const ends = element.suffixes.some((one) => word.endsWith(one));
      if (ends || element.parts.some((one) => word.includes(one))) found.push(entry);
    }
    known.set(word, found);
    return found;
  };

  return {
    find(words, clauseOf) {
      const spans = new Map<Cue, Span[][]>();
      // Most cues have one small word in the sentence and not the rest: only those with all parts are followed.
      const begun = new Uint16Array(cues.length);
      for (const word of words) {
        for (const { place, part } of starting(word)) begun[place] = (begun[place] ?? 0) | (1 << part);
      }
      words.forEach((word, at) => {
        for (const { cue, place, all, part, sequence } of starting(word)) {
          if (begun[place] !== all) continue;
          const found = follow(sequence, words, at);
          if (!found) continue;
          let lists = spans.get(cue);
          if (!lists) {
            lists = Array.from({ length: partsOf.get(cue)?.length ?? 1 }, () => []);
            spans.set(cue, lists);
          }
          const list = lists[part];
          if (list && list.length < MOST_SPANS) list.push(found);
        }
      });
      return [...spans].flatMap(([cue, lists]) => combine(cue, lists, partsOf.get(cue) ?? [], clauseOf));
    },
  };
}

/** Matches the rest of a sequence from its first word on: the nearest word that fits, no going back. */
function follow(sequence: Sequence, words: readonly string[], at: number): Span | null {
  const found = [at];
  let next = at + 1;
  for (let index = 1; index < sequence.length; index += 1) {
    const element = sequence[index];
    if (!element) return null;
    let hit = -1;
    for (let place = next; place <= Math.min(next + element.gap, words.length - 1); place += 1) {
      if (fits(element, words[place] ?? '')) {
        hit = place;
        break;
      }
    }
    if (hit < 0) {
      if (element.optional) continue;
      return null;
    }
    found.push(hit);
    next = hit + 1;
  }
  return { words: found, first: at, last: found.at(-1) ?? at };
}

/** One hit for each place of the first part that has all the other parts near. */
function combine(cue: Cue, lists: readonly Span[][], parts: readonly Part[], clauseOf: readonly number[]): Hit[] {
  const [firsts = [], ...others] = lists;
  return firsts.flatMap((first) => {
    const words = [...first.words];
    let anchor = parts[0]?.verb ? first.first : -1;
    for (const [index, list] of others.entries()) {
      let best: Span | undefined;
      let bestDistance = Number.POSITIVE_INFINITY;
      for (const span of list) {
        const distance = apart(first, span);
        const sameClause = clauseOf[first.first] === clauseOf[span.first];
        const reach = parts[index + 1]?.far ? FAR : sameClause ? NEAR : 3;
        if (distance <= reach && distance < bestDistance && !span.words.some((word) => words.includes(word))) {
          best = span;
          bestDistance = distance;
        }
      }
      if (!best) return [];
      words.push(...best.words);
      if (anchor < 0 && parts[index + 1]?.verb) anchor = best.first;
    }
    const verb = anchor >= 0;
    return [{ cue, words: words.sort((a, b) => a - b), anchor: verb ? anchor : first.first, verb }];
  });
}

function apart(one: Span, two: Span): number {
  if (one.first > two.last) return one.first - two.last - 1;
  if (two.first > one.last) return two.first - one.last - 1;
  return 0;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

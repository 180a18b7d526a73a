import { normalise } from './tokens.ts';

/**
 * The little language cues are written in. Words stand in order:
 *
 *   make~ .. rota|schedule     a form of "make", up to four words, one of the two
 *   fix~ . bike                  up to two words between; `...` is up to eight
 *   fix~ & bike|printer        both near each other, in any order
 *   feed~ && baby|gran         both in one sentence, however far apart
 *   a|the?                     may be missing
 *   rooster* *rooster *roo*    begins with, ends with, holds
 *   @people                    a named list of the language
 *   long_term|future            words that belong together, among others
 *   op+lossen~                 a Dutch separable verb, together or apart
 *
 * It compiles to sets of words, not to regular expressions: matching takes bounded time on any text.
 */
export interface Element {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly parts: readonly string[];
  readonly optional: boolean;
  /** Words that may stand between the element before and this one. */
  readonly gap: number;
}
export type Sequence = readonly Element[];
/** Alternatives of one part; a cue matches when all its parts do, near the first one or, when `far`, anywhere in the sentence. */
export interface Part {
  readonly sequences: readonly Sequence[];
  readonly far: boolean;
  /** It begins with a verb: who acts is asked there. */
  readonly verb: boolean;
}

export interface Forms {
  /** Every form of a lemma that stands as one word. */
  readonly single: readonly string[];
  /** Forms that stand apart: verb forms, then words that follow after at most `gap` others. */
  readonly apart?: readonly {
    readonly first: readonly string[];
    readonly next: readonly string[];
    /** A third word, right after: "op te lossen". */
    readonly last?: readonly string[];
    readonly gap: number;
  }[];
}

export interface PatternTools {
  readonly classes: Readonly<Record<string, string>>;
  forms(lemma: string): Forms;
}

const GAPS: Record<string, number> = { '.': 2, '..': 4, '...': 8 };
const LONGEST_CLASS_CHAIN = 3;

/**
 * Compiles a pattern.
 * @throws Error when it names an unknown class or is empty: a mistake of the pack's writer
 */
export function compilePattern(pattern: string, tools: PatternTools): readonly Part[] {
  return pattern
    .split(/ (?=&{1,2} )/)
    .map((part) => compilePart(part.replace(/^&+ /, '').trim(), part.startsWith('&&'), tools));
}

function compilePart(part: string, far: boolean, tools: PatternTools): Part {
  let sequences: Element[][] = [[]];
  let gap = 0;
  for (const piece of part.split(/\s+/)) {
    const wait = GAPS[piece];
    if (wait !== undefined) {
      gap = wait;
      continue;
    }
    const optional = piece.endsWith('?');
    const choices = compilePiece(optional ? piece.slice(0, -1) : piece, tools, gap, optional);
    sequences = sequences.flatMap((before) => choices.map((choice) => [...before, ...choice]));
    gap = 0;
  }
  if (sequences[0]?.length === 0) throw new Error(`empty pattern: ${part}`);
  return { sequences, far, verb: /^\S*~/.test(part) };
}

/** One piece gives one sequence, and one more for each verb whose parts stand apart. */
function compilePiece(piece: string, tools: PatternTools, gap: number, optional: boolean): Element[][] {
  const words = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  const parts: string[] = [];
  const apart: Element[][] = [];
  const set = (list: readonly string[], before: number): Element => ({
    words: new Set(list.map(normalise)),
    prefixes: [],
    suffixes: [],
    parts: [],
    optional: false,
    gap: before,
  });
  for (const word of spread(piece, tools, 0)) {
    if (word.endsWith('~')) {
      const forms = tools.forms(word.slice(0, -1));
      for (const form of forms.single) words.add(normalise(form));
      for (const one of forms.apart ?? []) {
        const last = one.last ? [set(one.last, 0)] : [];
        apart.push([set(one.first, gap), set(one.next, one.gap), ...last]);
      }
    } else if (/[a-z0-9][_-][a-z0-9]/i.test(word)) {
      // "long_term", "second-hand": texts hold the words one by one.
      const [head = '', ...rest] = word.split(/[_-]/);
      const open = (one: string) => (one.endsWith('~') ? tools.forms(one.slice(0, -1)).single : [one]);
      apart.push([set(open(head), gap), ...rest.map((next) => set(open(next), 0))]);
    } else if (word.startsWith('*') && word.endsWith('*')) parts.push(normalise(word.slice(1, -1)));
    else if (word.startsWith('*')) suffixes.push(normalise(word.slice(1)));
    else if (word.endsWith('*')) prefixes.push(normalise(word.slice(0, -1)));
    else words.add(normalise(word));
  }
  const empty = words.size + prefixes.length + suffixes.length + parts.length === 0;
  return empty ? apart : [[{ words, prefixes, suffixes, parts, optional, gap }], ...apart];
}

function spread(piece: string, tools: PatternTools, depth: number): string[] {
  return piece.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const list = tools.classes[word.slice(1)];
    if (list === undefined || depth >= LONGEST_CLASS_CHAIN) throw new Error(`unknown class ${word}`);
    return spread(
      list
        .trim()
        .split(/[\s|]+/)
        .join('|'),
      tools,
      depth + 1,
    );
  });
}

/** Does the word fit? */
export function fits(element: Element, word: string): boolean {
  return (
    element.words.has(word) ||
    element.prefixes.some((one) => word.startsWith(one)) ||
    element.suffixes.some((one) => word.endsWith(one)) ||
    element.parts.some((one) => word.includes(one))
  );
}

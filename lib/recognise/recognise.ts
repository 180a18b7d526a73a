import { readSentence } from './clauses.ts';
import type { LanguagePack, RecogniseInput, Recognition, Suggestion, TappedChip } from './contract.ts';
import type { Hit } from './cue-index.ts';
import { looksCopied, weigh } from './guards.ts';
import { choosePack, tellLanguage, wordsOf } from './language.ts';
import { type Sentence, sentencesOf, type Token } from './tokens.ts';

/** More is never shown by itself. */
export const MOST_CLAIMS = 3;
/** Ideas kept behind "more ideas". */
export const MOST_IDEAS = 6;
const CLAIM = 0.75;
const IDEA = 0.3;
/** What is this much weaker than the best stays an idea: few claims, and those well founded. */
const MARGIN = 0.1;
/** A quote is the clause around the cue, and no longer than this. */
const LONGEST_QUOTE = 220;
/** What a second reason for the same zone adds, of its own weight. */
const SECOND = 0.7;

interface Found {
  readonly zone: string;
  readonly cue: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  readonly specific: number;
}

/**
 * Points out the skills in a learner's own words, and the words they stand in.
 * @param input the text, at most one record's length; the question it answers; the chips that were tapped with it
 * @param packs the languages to read it in
 * @returns claims (at most three, best first) and weaker ideas; nothing in a language no pack knows
 */
export function recognise(input: RecogniseInput, packs: readonly LanguagePack[]): Recognition {
  const first = sentencesOf(input.text);
  const pack = choosePack(wordsOf(first), packs, input.language);
  const chips = input.chips ?? [];
  if (!pack) return { language: null, ...rank([], chips, input) };
  const sentences = pack.grammar.spellings.size > 0 ? sentencesOf(input.text, pack.grammar.spellings) : first;
  const lower = input.text.toLowerCase();
  const found: Found[] = [];
  const copied = new Map<LanguagePack, boolean>();
  for (const sentence of sentences) {
    const reader = sentenceReader(sentence, pack, packs);
    if (!reader) continue;
    let copy = copied.get(reader);
    if (copy === undefined) {
      copy = looksCopied(wordsOf(sentences), lower, reader.grammar);
      copied.set(reader, copy);
    }
    found.push(...readOne(sentence, reader, copy));
  }
  return { language: pack.id, ...rank(found, chips, input) };
}

/** A sentence that is plainly in another language is read in that one, or not at all. */
function sentenceReader(
  sentence: Sentence,
  pack: LanguagePack,
  packs: readonly LanguagePack[],
): LanguagePack | undefined {
  const words = wordsOf([sentence]);
  if (words.length < 5) return pack;
  const told = tellLanguage(words, packs);
  if (told === undefined || told === pack.id) return pack;
  return told === null ? undefined : packs.find((other) => other.id === told);
}

function readOne(sentence: Sentence, pack: LanguagePack, copied: boolean): Found[] {
  const reading = readSentence(sentence, pack.grammar);
  const hits = pack.index.find(
    reading.words.map((word) => word.text),
    reading.clauseOf,
  );
  const weighed = hits
    .map((hit) => ({ hit, weight: hit.cue.weight * weigh(hit, reading, sentence, pack.grammar, copied) }))
    .filter(({ weight }) => weight > 0);
  return weighed.map(({ hit, weight }) => {
    // "Made a study schedule" says more than "made a schedule": the part gives way to the whole.
    const eaten = weighed.some(({ hit: other }) => other.cue.zone !== hit.cue.zone && holds(other, hit));
    const { start, end } = quoteAround(hit, reading.words, reading.clauses[reading.clauseOf[hit.anchor] ?? 0]);
    const specific = hit.words.length;
    return { zone: hit.cue.zone, cue: hit.cue.id, weight: eaten ? weight / 2 : weight, start, end, specific };
  });
}

function holds(whole: Hit, part: Hit): boolean {
  return whole.words.length > part.words.length && part.words.every((word) => whole.words.includes(word));
}

/** The clause around the words of a cue, cut to a length one can read at a glance. */
function quoteAround(
  hit: Hit,
  words: readonly Token[],
  clause: { readonly start: number; readonly end: number } | undefined,
): { start: number; end: number } {
  const firstWord = hit.words[0] ?? hit.anchor;
  const lastWord = hit.words.at(-1) ?? hit.anchor;
  const from = words[Math.min(clause?.start ?? firstWord, firstWord)]?.start ?? 0;
  const to = words[Math.max((clause?.end ?? lastWord + 1) - 1, lastWord)]?.end ?? 0;
  if (to - from <= LONGEST_QUOTE) return { start: from, end: to };
  return { start: words[firstWord]?.start ?? from, end: words[lastWord]?.end ?? to };
}

function rank(found: readonly Found[], chips: readonly TappedChip[], input: RecogniseInput) {
  const question = input.question ?? null;
  const zones = new Map<string, { best: Found; score: number; cues: Set<string> }>();
  for (const one of [...found].sort(byStrength)) {
    const known = zones.get(one.zone);
    if (!known) zones.set(one.zone, { best: one, score: one.weight, cues: new Set([one.cue]) });
    else if (!known.cues.has(one.cue) && one.start !== known.best.start) {
      known.cues.add(one.cue);
      known.score += one.weight * SECOND;
    }
  }
  const suggestions: { suggestion: Suggestion; specific: number }[] = [];
  for (const [zone, { best, score }] of zones) {
    const { start, end } = best;
    const quote = input.text.slice(start, end);
    const tapped = chips.some((chip) => chip.zones.includes(zone)) ? 0.4 : 0;
    suggestions.push({
      suggestion: {
        zone,
        quote,
        start,
        end,
        score: Math.min(1, score + tapped),
        cue: best.cue,
        basis: { kind: 'quote', question, quote, start, end },
      },
      specific: score + best.specific / 10,
    });
  }
  for (const chip of chips) {
    for (const zone of chip.zones) {
      if (suggestions.some(({ suggestion }) => suggestion.zone === zone)) continue;
      // A chip that means one skill says it; one that may mean several only hints.
      const score = chip.zones.length === 1 ? CLAIM : 0.5;
      const basis = { kind: 'chip', question: chip.question, chip: chip.chip } as const;
      const cue = `chip:${chip.question}/${chip.chip}`;
      suggestions.push({ suggestion: { zone, quote: '', start: 0, end: 0, score, cue, basis }, specific: 0 });
    }
  }
  suggestions.sort(
    (a, b) =>
      b.suggestion.score - a.suggestion.score || b.specific - a.specific || a.suggestion.start - b.suggestion.start,
  );
  const all = suggestions.map((one) => one.suggestion);
  const least = Math.max(CLAIM, (all[0]?.score ?? 0) - MARGIN);
  const claims = all.filter((one) => one.score >= least).slice(0, MOST_CLAIMS);
  const ideas = all.filter((one) => one.score >= IDEA && !claims.includes(one)).slice(0, MOST_IDEAS);
  return { claims, ideas };
}

function byStrength(a: Found, b: Found): number {
  return b.weight - a.weight || b.specific - a.specific || a.start - b.start;
}

import type { ClaimBasis, Reflection, SkillClaim } from '@/lib/model/index.ts';
import { loadPacks, recognise } from '@/lib/recognise/index.ts';
import { privateQuestions, promptSet } from '@/lib/reflect/index.ts';

/** A skill that the learner's own words could show, and exactly which words. */
export interface SkillSuggestion {
  readonly zone: string;
  readonly basis: ClaimBasis & { readonly kind: 'quote' | 'chip' };
  /** The whole text a quote stands in, so that it can be shown in place; the chip's id for a chip. */
  readonly source: string;
}

/** At most this many are shown at first; often fewer. */
const SHOWN = 3;

/**
 * What the learner's answers could show. Answers that are just for them are left alone, and so is every skill that was
 * decided before: confirmed ones are there already, and "not me" is not asked twice.
 */
export async function suggestSkills(
  reflection: Reflection,
  decided: readonly SkillClaim[],
  language: string,
): Promise<SkillSuggestion[]> {
  const packs = await loadPacks();
  const set = promptSet(reflection.promptSet);
  const known = new Set(decided.filter((claim) => claim.status !== 'suggested').map((claim) => claim.zone));
  const hidden = new Set(privateQuestions(set, reflection));
  const open = (question: string) => !hidden.has(question);
  const found: (SkillSuggestion & { score: number })[] = [];
  for (const [question, text] of Object.entries(reflection.texts)) {
    if (!open(question) || text.trim() === '') continue;
    for (const claim of recognise({ text, language, question }, packs).claims) {
      const { zone, quote, start, end, score } = claim;
      found.push({ zone, score, source: text, basis: { kind: 'quote', question, quote, start, end } });
    }
  }
  for (const [question, chips] of Object.entries(reflection.chips)) {
    if (!open(question)) continue;
    for (const chip of chips) {
      for (const zone of set.zonesOf(question, chip)) {
        found.push({ zone, score: 0.5, source: chip, basis: { kind: 'chip', question, chip } });
      }
    }
  }
  // The learner's own sentence before a chip, the surest before the rest, each skill once.
  found.sort((a, b) => Number(b.basis.kind === 'quote') - Number(a.basis.kind === 'quote') || b.score - a.score);
  const best = new Map<string, SkillSuggestion>();
  for (const { score: _score, ...suggestion } of found) {
    if (!known.has(suggestion.zone) && !best.has(suggestion.zone)) best.set(suggestion.zone, suggestion);
  }
  return [...best.values()].slice(0, SHOWN);
}

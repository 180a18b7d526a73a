import type { ClaimBasis, Reflection, SkillClaim } from '@/lib/model/index.ts';
import { guessLanguage, type LanguagePack, loadPacks, recognise } from '@/lib/recognise/index.ts';
import { ownWords, privateQuestions, promptSet } from '@/lib/reflect/index.ts';

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
  const set = promptSet(reflection.promptSet);
  const packs = await packsFor([...Object.values(reflection.texts), reflection.summary ?? ''], language);
  const known = new Set(decided.filter((claim) => claim.status !== 'suggested').map((claim) => claim.zone));
  const hidden = new Set(privateQuestions(set, reflection));
  const found: (SkillSuggestion & { score: number })[] = [];
  for (const question of set.questions) {
    if (hidden.has(question.id)) continue;
    // The beginning of a sentence that came with the box is nobody's own words.
    const text = ownWords(question, reflection) === '' ? '' : (reflection.texts[question.id] ?? '');
    const chips = (reflection.chips[question.id] ?? []).map((chip) => ({
      question: question.id,
      chip,
      zones: set.zonesOf(question.id, chip),
    }));
    const { claims, ideas } = recognise({ text, language, question: question.id, chips }, packs);
    // Words have to be clear to count; a chip says what it says.
    for (const { zone, score, basis } of [...claims, ...ideas.filter(({ basis }) => basis.kind === 'chip')]) {
      if (basis.kind === 'quote') found.push({ zone, score, source: text, basis });
      if (basis.kind === 'chip') found.push({ zone, score, source: basis.chip, basis });
    }
  }
  // Their own version of the summary is theirs too, but for what it took from answers that are just for them.
  const secrets = set.questions.filter(({ id }) => hidden.has(id)).map((question) => ownWords(question, reflection));
  const summary = reflection.summary ?? '';
  for (const { zone, score, quote, basis } of recognise({ text: summary, language, question: null }, packs).claims) {
    const secret = secrets.some((words) => words !== '' && (words.includes(quote) || quote.includes(words)));
    if (basis.kind === 'quote' && !secret) found.push({ zone, score, source: summary, basis });
  }
  // The learner's own sentence before a chip, the surest before the rest, each skill once.
  found.sort((a, b) => Number(b.basis.kind === 'quote') - Number(a.basis.kind === 'quote') || b.score - a.score);
  const best = new Map<string, SkillSuggestion>();
  for (const { score: _score, ...suggestion } of found) {
    if (!known.has(suggestion.zone) && !best.has(suggestion.zone)) best.set(suggestion.zone, suggestion);
  }
  return [...best.values()].slice(0, SHOWN);
}

/** The cues of the languages that were written in: each takes a moment to make ready, so no other is. */
function packsFor(texts: readonly string[], language: string): Promise<LanguagePack[]> {
  const spoken = language.split('-')[0] ?? language;
  const written = texts.filter((text) => text.trim() !== '').map((text) => guessLanguage(text) ?? spoken);
  return loadPacks([...new Set(written)]);
}

import { type ExportCard, type ExportExperience, selectForExport } from '@/lib/export/index.ts';
import type { Card } from '@/lib/portfolio/index.ts';
import { privateQuestions, promptSet, shareableTexts, summarise } from '@/lib/reflect/index.ts';
import { now } from './clock.ts';

/** A card with the words that may be shared. */
export function exportCard(card: Card, language: string): ExportCard {
  const { experience, reflection } = card;
  const shared = {
    experience,
    evidence: card.evidence,
    claims: card.claims,
    provenance: card.provenance,
    minutes: card.minutes,
  };
  if (!reflection) return { ...shared, summary: '', shareable: [], privateQuestions: [] };
  const set = promptSet(reflection.promptSet);
  const input = { set, reflection, experience, language, forSharing: true };
  return {
    ...shared,
    summary: summarise(input).text,
    shareable: shareableTexts(input),
    privateQuestions: privateQuestions(set, reflection),
  };
}

/**
 * What of one entry may leave: the same gate as for every file.
 * @param exact the learner chose to share places, organisations and days as they are
 * @returns null for an entry that is just for the learner
 */
export function shareCard(card: Card, language: string, exact: boolean): ExportExperience | null {
  const { content } = selectForExport(
    { learner: null, cards: [exportCard(card, language)], badges: [] },
    { language, generatedAt: now(), ...(exact ? { exactFor: new Set([card.experience.id]) } : {}) },
  );
  return content.experiences[0] ?? null;
}

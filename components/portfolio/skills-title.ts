import type { Translator } from '@/lib/i18n/index.ts';

/** How much of what was proved is about one cluster. */
export interface ClusterShare {
  /** The cluster's name; null for skills in the learner's own words. */
  readonly label: string | null;
  readonly proofs: number;
}

/**
 * The one sentence over the skills: what most proofs are about, and only if that is so.
 * @param shares most proofs first
 */
export function skillsTitle(shares: readonly ClusterShare[], words: Pick<Translator, 't' | 'tag'>): string {
  const all = shares.reduce((sum, share) => sum + share.proofs, 0);
  const [first, second] = shares;
  if (!first) return words.t('portfolio.skills');
  const name = (label: string | null) =>
    label === null ? words.t('portfolio.skills.ownLower') : inSentence(label, words.tag);
  const cluster = name(first.label);
  if (all === 1) return words.t('portfolio.skills.one', { cluster });
  if (!second) return words.t('portfolio.skills.all', { cluster });
  if (first.proofs * 2 > all) return words.t('portfolio.skills.most', { cluster });
  if (first.proofs > second.proofs) return words.t('portfolio.skills.often', { cluster });
  return words.t('portfolio.skills.spread', { count: shares.length });
}

/** A name as it stands inside a sentence: without its capital. */
function inSentence(label: string, tag: string): string {
  return label.charAt(0).toLocaleLowerCase(tag) + label.slice(1);
}

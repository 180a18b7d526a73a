import { clusters, zone, zones } from '@/lib/frameworks/index.ts';
import type { Translator } from '@/lib/i18n/index.ts';
import type { Cluster, SkillClaim } from '@/lib/model/index.ts';

/** How a skill is shown. */
export interface SkillWords {
  /** null for a skill in the learner's own words, or one this version does not know. */
  readonly cluster: Cluster | null;
  readonly label: string;
  /** One line; empty for the learner's own words, which need none. */
  readonly meaning: string;
}

export function zoneWords(id: string, words: Translator): SkillWords {
  const found = zone(id);
  if (!found) return { cluster: null, label: id, meaning: '' };
  return { cluster: found.cluster, label: words.words(found.label), meaning: words.words(found.description) };
}

export function claimWords(claim: SkillClaim, words: Translator): SkillWords {
  if (claim.zone !== null) return zoneWords(claim.zone, words);
  return { cluster: null, label: claim.ownWords ?? claim.competence?.code ?? '', meaning: '' };
}

/** A group of skills in the reader's language. */
export interface SkillGroup {
  readonly id: Cluster;
  readonly label: string;
  readonly skills: readonly (SkillWords & { readonly id: string })[];
}

/**
 * The skills whose name or meaning has all the words looked for, group by group; all of them for no words.
 * A word counts from its beginning on, without accents.
 */
export function findSkills(looked: string, words: Translator): readonly SkillGroup[] {
  const wanted = wordsIn(looked);
  const fits = (text: string) => {
    const there = wordsIn(text);
    return wanted.every((word) => there.some((one) => one.startsWith(word)));
  };
  return clusters
    .map(({ id, label }) => ({
      id,
      label: words.words(label),
      skills: zones
        .filter((one) => one.cluster === id)
        .map((one) => ({ ...zoneWords(one.id, words), id: one.id }))
        .filter((one) => fits(`${one.label} ${one.meaning}`)),
    }))
    .filter((group) => group.skills.length > 0);
}

function wordsIn(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

import { zone } from '@/lib/frameworks/index.ts';
import type { Translator } from '@/lib/i18n/index.ts';
import type { Cluster, SkillClaim } from '@/lib/model/index.ts';

/** How a skill is called on the screen, and the cluster it belongs to; own words belong to none. */
export interface SkillName {
  readonly label: string;
  readonly cluster: Cluster | null;
}

/** The name of a claim, or of what many claims are about. */
export function nameOfSkill(
  skill: Pick<SkillClaim, 'zone' | 'ownWords' | 'competence'>,
  words: Pick<Translator, 'words'>,
): SkillName {
  const known = skill.zone ? zone(skill.zone) : undefined;
  if (known) return { label: words.words(known.label), cluster: known.cluster };
  return { label: skill.ownWords ?? skill.competence?.code ?? skill.zone ?? '', cluster: null };
}

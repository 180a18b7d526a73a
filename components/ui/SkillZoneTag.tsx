import type { Cluster } from '@/lib/model/index.ts';
import { ClusterIcon } from './Icon.tsx';
import css from './signs.module.css';

export interface SkillZoneTagProps {
  /** null for a skill in the learner's own words, which belongs to no cluster. */
  readonly cluster: Cluster | null;
  readonly label: string;
}

/** A skill: its words, the hue of its cluster and the cluster's shape. */
export function SkillZoneTag({ cluster, label }: SkillZoneTagProps) {
  return (
    <span className={css.zone} data-cluster={cluster ?? 'own'}>
      {cluster && <ClusterIcon cluster={cluster} size="small" />}
      <span>{label}</span>
    </span>
  );
}

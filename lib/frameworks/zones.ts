import { type Alignment, CLUSTERS, type Cluster, type SkillZone, type Words } from '@/lib/model/index.ts';
import facts from './data/zones.json' with { type: 'json' };

/** A zone as the small surfaces need it: its name and meaning, without its long list of addresses. */
export type ZoneWords = Pick<SkillZone, 'id' | 'cluster' | 'label' | 'description'>;

/** The 40 plain-word skills, cluster by cluster, always in the same order. */
export const zones: readonly ZoneWords[] = Object.freeze(facts as readonly ZoneWords[]);

const byId = new Map(zones.map((zone) => [zone.id, zone]));

/** The zone of that id; undefined for an id that is none (data of a newer version, say). */
export function zone(id: string): ZoneWords | undefined {
  return byId.get(id);
}

export interface ClusterWords {
  readonly id: Cluster;
  readonly label: Words;
  readonly zones: readonly ZoneWords[];
}

const CLUSTER_LABELS: Record<Cluster, Words> = {
  thinking: { en: 'Thinking and solving', nl: 'Denken en oplossen' },
  learning: { en: 'Learning', nl: 'Leren' },
  personal: { en: 'Knowing and steering yourself', nl: 'Jezelf kennen en sturen' },
  social: { en: 'Working with people', nl: 'Omgaan met anderen' },
  world: { en: 'You and the world', nl: 'Jij en de wereld' },
  digital: { en: 'Digital', nl: 'Digitaal' },
  'hands-on': { en: 'Working with your hands', nl: 'Werken met je handen' },
};

/** The seven clusters in order, each with its zones. */
export const clusters: readonly ClusterWords[] = Object.freeze(
  CLUSTERS.map((id) => ({ id, label: CLUSTER_LABELS[id], zones: zones.filter((one) => one.cluster === id) })),
);

interface Links {
  readonly id: string;
  readonly alignment: readonly Alignment[];
  readonly crosswalk: Readonly<Record<string, readonly string[]>>;
}

/** Addresses and codes behind the zones, once they are loaded. */
export interface ZoneLinks {
  /** Open Badges alignments of a zone, ESCO first, confirmed targets only; empty for an unknown id. */
  alignmentsFor(zoneId: string): Alignment[];
  /** Framework id → codes, unconfirmed ones included: look at the competence's status before showing a name. */
  crosswalkFor(zoneId: string): Record<string, string[]>;
  /** The zone whole, as the model knows it. */
  whole(zoneId: string): SkillZone | undefined;
}

/** Loads the addresses and codes of all zones (a chunk of its own, about 60 kB). */
export async function loadAlignments(): Promise<ZoneLinks> {
  const { default: data } = await import('./data/alignments.json');
  const links = new Map((data as unknown as readonly Links[]).map((one) => [one.id, one]));
  const alignmentsFor = (zoneId: string) => structuredClone([...(links.get(zoneId)?.alignment ?? [])]);
  const crosswalkFor = (zoneId: string) =>
    Object.fromEntries(Object.entries(links.get(zoneId)?.crosswalk ?? {}).map(([id, codes]) => [id, [...codes]]));
  return {
    alignmentsFor,
    crosswalkFor,
    whole(zoneId) {
      const words = zone(zoneId);
      return words && { ...words, alignment: alignmentsFor(zoneId), crosswalk: crosswalkFor(zoneId) };
    },
  };
}

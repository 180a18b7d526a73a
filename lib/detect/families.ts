import knownHosts from './data/known-hosts.json' with { type: 'json' };
import data from './data/site-families.json' with { type: 'json' };

/** A group of sites for which a learner can switch recognition on in one go. */
export interface SiteFamily {
  readonly id: SiteFamilyId;
  /** Each stands for itself and everything below it; sorted. */
  readonly hosts: readonly string[];
}
export type SiteFamilyId = keyof typeof data.families;

const IDS = Object.keys(data.families) as SiteFamilyId[];

/** Every known host is in one of them. */
export const siteFamilies: readonly SiteFamily[] = IDS.map((id) => {
  const { of, hosts } = data.families[id];
  const told = Object.entries(knownHosts.hosts).filter(([, kind]) => (of as readonly string[]).includes(kind));
  return { id, hosts: [...new Set([...told.map(([host]) => host), ...hosts])].sort() };
});

/** What the browser is asked for: these hosts and what is below them, by https alone. */
export function patternsOf({ hosts }: Pick<SiteFamily, 'hosts'>): string[] {
  return hosts.map((host) => `https://*.${host}/*`);
}

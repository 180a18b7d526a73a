/** Sites for which a learner can have pages recognised by themselves, as one thing to switch. */
export interface SiteChoice {
  readonly id: 'all' | 'courses' | 'videos' | 'volunteering';
  /** What the browser is asked for. */
  readonly patterns: readonly string[];
  /** How many sites are in it; 0 where that has no meaning. */
  readonly count: number;
  readonly examples: readonly string[];
  readonly on: boolean;
}

/** The site of a pattern as people write it: `https://*.learn.example/*` → `learn.example`. */
export function siteOfPattern(pattern: string): string {
  return pattern
    .replace(/^[^:]*:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\.|^www\./, '');
}

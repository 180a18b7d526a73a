/** Whom a content script is for. */
export interface Reach {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * Parts what is granted into pages of known hosts and the rest, so that each page gets one script and no more than it needs.
 * The two never overlap, and neither goes beyond what is granted.
 * @param patterns granted match patterns: `https://learn.example/*`, `https://*.example.org/*`
 * @param hosts known hosts; each stands for itself and all below it
 */
export function partBySites(
  patterns: readonly string[],
  hosts: readonly string[],
): { readonly known: Reach; readonly rest: Reach } {
  const known: string[] = [];
  const rest: string[] = [];
  const below = (host: string, above: string) => host === above || host.endsWith(`.${above}`);
  for (const pattern of patterns) {
    const [, scheme = '', written = ''] = /^([^:]+):\/\/([^/]*)\//.exec(pattern) ?? [];
    const wild = written === '*';
    const host = written.replace(/^\*\.?/, '');
    if (!wild && hosts.some((each) => below(host, each))) {
      known.push(pattern);
      continue;
    }
    rest.push(pattern);
    if (wild || written.startsWith('*.')) {
      known.push(...hosts.filter((each) => wild || below(each, host)).map((each) => `${scheme}://*.${each}/*`));
    }
  }
  return {
    known: { matches: known, excludeMatches: [] },
    rest: { matches: rest, excludeMatches: rest.length > 0 ? known : [] },
  };
}

import browser from 'webextension-polyfill';

/** Both, because https alone cannot reach a local server. */
export const ALL_SITES: readonly string[] = ['https://*/*', 'http://*/*'];

/**
 * Asks for sites. Must be the very first thing a click does: browsers forget the gesture at the first wait.
 * @returns whether the answer was yes; where a browser is managed by others it may be no without anybody being asked
 */
export function requestSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}

export function hasSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/** Gives a grant back. @returns false when there was none to give */
export async function removeSites(patterns: readonly string[]): Promise<boolean> {
  // A build for tests has hosts that cannot be given back: browsers refuse, and nothing changes.
  return browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
}

/** The sites granted now, as patterns. */
export async function grantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Of the sites granted now, those that can be given back: a build for tests has some that come with it. */
export async function ownSites(): Promise<string[]> {
  const { host_permissions: fixed = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return (await grantedSites()).filter((pattern) => !fixed.includes(pattern));
}

/** Calls back when a grant comes or goes, here or in the browser's own settings. @returns stops it */
export function watchSites(onChange: () => void): () => void {
  const listen = () => onChange();
  browser.permissions.onAdded.addListener(listen);
  browser.permissions.onRemoved.addListener(listen);
  return () => {
    browser.permissions.onAdded.removeListener(listen);
    browser.permissions.onRemoved.removeListener(listen);
  };
}

/** The pattern for one site, `https://learn.example/*`; undefined for what is no page of the web. */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Hosts where the browsers let no extension look: their own stores and accounts. 2026-11, Chromium 156, Firefox 153. */
const CLOSED_HOSTS = [
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
  'addons.mozilla.org',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

/**
 * True for a page that browsers close to extensions, or that is no page of the web.
 * @param url undefined where the address is hidden: then only trying tells, and the answer is false
 */
export function isForbiddenPage(url: string | undefined): boolean {
  if (url === undefined || url === '') return false;
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return true;
  }
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return true;
  if (CLOSED_HOSTS.includes(address.hostname)) return true;
  return address.hostname === 'chrome.google.com' && address.pathname.startsWith('/webstore');
}

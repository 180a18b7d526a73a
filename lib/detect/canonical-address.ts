import { LIMITS } from './text.ts';

/** Parameters that say where a visitor came from, or who they are: never which thing it is. */
const TRACKING = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'igsh',
  'mkt_tok',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '__hstc',
  '__hssc',
  '__hsfp',
  'wickedid',
  'rb_clickid',
  's_cid',
  'cmpid',
  'ncid',
  'ref_src',
  'ref_url',
  'referrer',
  'irclickid',
  'irgwc',
  'ranmid',
  'raneaid',
  'ransiteid',
  'awc',
  'trk',
  'trkinfo',
  'feature',
  'ab_channel',
  'spm',
  'scid',
  'srsltid',
  'sc_cid',
  'epik',
  'usqp',
  'gws_rd',
  'ved',
  'sxsrf',
]);
const TRACKING_PREFIXES = /^(utm|pk|mtm|hsa|stm|itm|ga|cx|mc|ns|at|oly|vero|amp|piwik|matomo|fb_action)_/;
/** The numbered kinds of session parameter that servers write into addresses. */
const SESSIONS =
  /^(phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|sid|sessid|session|sessionid|session_id|cfid|cftoken|sesskey|zenid|oscsid)$/;
/** `sid` and `session` may as well say which session of a conference: only long random values are taken for a visit. */
const RANDOM = /^(?=.*\d)(?=.*[a-z])[a-z0-9_-]{16,}$|^[0-9a-f]{16,}$/i;
const AMP_PARAMETERS = new Set(['amp', 'outputtype', 'is_amp']);
const MOBILE_HOST = /^(m|mobile|amp)\.(?=[^.]+\.[^.]+)/;
const LONGEST = LIMITS.address;

/**
 * One address for one thing: without hash, tracking, session ids, AMP and mobile hosts; the rest of the query sorted.
 * What tells one thing from another stays. A canonical address that the page declares is trusted only within its own
 * site, and not when it points at the front page from below, a frequent mistake.
 * @returns '' when the address is not http(s)
 */
export function canonicalAddress(address: string, declaredCanonical?: string | null): string {
  const own = clean(address);
  if (!own) return '';
  const declared = declaredCanonical ? clean(declaredCanonical) : null;
  if (!declared || siteOf(declared) !== siteOf(own)) return own.href;
  if (declared.pathname === '/' && own.pathname !== '/' && declared.search === '') return own.href;
  // Ids that live in the query (`watch?v=`, `course/view.php?id=`) are lost by careless canonical links.
  if (declared.pathname === own.pathname && declared.search === '' && own.search !== '') return own.href;
  return declared.href;
}

/** Host without `www.` and mobile beginnings, for grouping: `en.example.org`; '' when there is none. */
export function siteName(address: string): string {
  const url = clean(address);
  return url ? siteOf(url) : '';
}

function siteOf(url: URL): string {
  return url.hostname.replace(/^www\d?\./, '').replace(MOBILE_HOST, '');
}

function clean(address: string): URL | null {
  if (address.length > LONGEST * 4) return null;
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  if (!/^[\d.]+$|:/.test(url.hostname)) url.hostname = url.hostname.replace(MOBILE_HOST, '').replace(/\.$/, '');
  url.pathname = url.pathname
    .replace(/;(jsessionid|phpsessid|sid)=[^/;]*/gi, '')
    .replace(/\/amp\/?$/i, '/')
    .replace(/\.amp(\.html?)?$/i, (_, ext: string | undefined) => ext ?? '')
    .replace(/\/index\.(html?|php)$/i, '/')
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');
  const names = new Set<string>();
  // Not `keys()`: what it gives cannot be iterated in a Firefox content script (2026-11, Firefox 153).
  url.searchParams.forEach((_value, name) => {
    names.add(name);
  });
  for (const name of names) {
    if (isNoise(name.toLowerCase(), url.searchParams.get(name) ?? '')) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  // An empty query leaves a lone question mark.
  if (url.searchParams.size === 0) url.search = '';
  return url.href.length > LONGEST ? null : url;
}

function isNoise(name: string, value: string): boolean {
  if (TRACKING.has(name) || TRACKING_PREFIXES.test(name)) return true;
  if (AMP_PARAMETERS.has(name)) return value === '' || /^(1|true|amp)$/i.test(value);
  if (!SESSIONS.test(name)) return false;
  return /^(sid|session|session_id)$/.test(name) ? RANDOM.test(value) : true;
}

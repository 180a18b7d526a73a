import { createRegistry } from '@/lib/registry.ts';
import type { ExperienceType } from '../model/index.ts';
import { type Detector, defineDetector, type HostHint, hostOf, pathOf, type SiteKnowledge } from './contract.ts';
import knownHosts from './data/known-hosts.json' with { type: 'json' };
import { kindOfType } from './kind-of-type.ts';

/** Sites known well enough for a detector of their own: one file in `detectors/sites/` adds one. */
export const siteDetectors = createRegistry<Detector>(
  'site detectors',
  import.meta.glob<Detector>('./detectors/sites/*.ts', { eager: true, import: 'default' }),
);

/** What is mostly found on each of these hosts and below: a kind, or a type where one is by far the commonest. */
const HINTS = new Map(Object.entries(knownHosts.hosts).map(([host, told]) => [host, hintOf(told)]));

/**
 * Pages that every such site has and nobody learns or helps on: a door, a till, a desk. In the nine languages, whole
 * steps of a path only, because `about-us` may well begin the name of a course.
 */
const SERVICE =
  /\/(log-?in|sign-?in|sign-?up|sign_(in|up)|register|registration|registreren|inloggen|aanmelden|anmelden|inscription|connexion|iniciar-sesion|accedi|prisijungti|prijava|(my-)?account|mijn-account|logout|pricing|prices|prijzen|tarieven|preise|tarifs|plans|subscribe|cart|basket|winkelwagen|checkout|contact(-us)?|kontakt|contacto|contatti|donate|donation|doneer|doneren|spenden|don|dona|faq|help|support|klantenservice|privacy(-?policy|-?statement|verklaring)?|cookies?|terms(-of-(use|service))?|(algemene-)?voorwaarden|impressum|legal|press|pers|careers|search|zoeken|zoekresultaten|suche|recherche|blog|news|nieuws)$/i;

/** Answers `none` on the service pages of a known site, after every detector of its own had its say. */
const servicePages = defineDetector({
  id: 'service-page',
  tier: 'site',
  examples: [],
  detect: (page) =>
    siteOf(page.address) !== null && SERVICE.test(pathOf(page.address))
      ? { kind: 'none', type: null, score: 0.5, why: [{ code: 'address', detail: pathOf(page.address) }] }
      : null,
});

/** All that is known of particular sites, for `detect`. */
export const sites: SiteKnowledge = {
  detectors: [...siteDetectors.all, servicePages],
  hintFor(address) {
    const host = siteOf(address);
    return host === null ? null : (HINTS.get(host) ?? null);
  },
};

/** Every host about which something is known; pages elsewhere can do without this file. */
export const siteHosts: readonly string[] = [
  ...new Set([...HINTS.keys(), ...siteDetectors.all.flatMap((detector) => detector.hosts ?? [])]),
].sort();

const ALL_HOSTS = new Set(siteHosts);

/** The narrowest known host that this address is on or below. */
function siteOf(address: string): string | null {
  let host = hostOf(address);
  while (host !== '') {
    if (ALL_HOSTS.has(host)) return host;
    const dot = host.indexOf('.');
    host = dot < 0 ? '' : host.slice(dot + 1);
  }
  return null;
}

function hintOf(told: string): HostHint {
  if (told === 'learning' || told === 'volunteering') return { kind: told, type: null };
  const type = told as ExperienceType;
  return { kind: kindOfType(type), type };
}

import type { DetectedFields, Detection, Reason, SiteRule } from '../model/index.ts';
import { canonicalAddress, siteName } from './canonical-address.ts';
import { type Detector, type Finding, onHosts, type RawFields, type SiteKnowledge } from './contract.ts';
import { mergeFields } from './fields.ts';
import { kindOfType } from './kind-of-type.ts';
import { ladder } from './ladder.ts';
import type { Page } from './page.ts';
import { pageFields } from './page-fields.ts';
import { LIMITS, line } from './text.ts';
import { withoutSite } from './title.ts';

export { canonicalAddress, siteName } from './canonical-address.ts';
export type { SiteKnowledge } from './contract.ts';
export type { Page } from './page.ts';
export { addWords } from './scorer/cues.ts';

/** For what has no web address: kept things need one, and `.invalid` can never be somebody's. */
export const NO_ADDRESS = 'https://page.invalid/';

/** Where nothing is known of the site. */
const NO_SITES: SiteKnowledge = { detectors: [], hintFor: () => null };
const NOTHING: Finding = { kind: 'none', type: null, score: 0, why: [] };

/**
 * What a page is, why, and what it tells. Never throws: a detector that does is left out and named in `failures`.
 * @param page what `readPage` read
 * @param rules the learner's own, which come before every detector
 * @param sites what is known of particular sites (`sites.ts`), where it is at hand
 */
export function detect(page: Page, rules: readonly SiteRule[] = [], sites: SiteKnowledge = NO_SITES): Detection {
  const failures: Detection['failures'] = [];
  const address = canonicalAddress(page.address, page.canonical) || NO_ADDRESS;
  const site = siteName(address);
  const hint = sites.hintFor(page.address);

  let decided: { id: string; finding: Finding } | null = ruled(site, rules);
  const sources: RawFields[] = [];
  for (const tier of [sites.detectors, ...ladder]) {
    const found = tier.flatMap((detector) => {
      const finding = applies(detector, page)
        ? attempt(detector, failures, () => detector.detect(page, hint), null)
        : null;
      return finding ? [{ detector, finding }] : [];
    });
    found.sort((a, b) => b.finding.score - a.finding.score);
    const best = found[0];
    if (best && !decided) decided = { id: best.detector.id, finding: best.finding };
    for (const detector of tier) {
      const finding = found.find((each) => each.detector === detector)?.finding ?? null;
      const { extract } = detector;
      if (!extract || (finding === null && !detector.describes)) continue;
      // What says that this is none may still describe what a higher tier took for something.
      if (finding?.kind === 'none' && (!detector.describes || decided?.finding.kind === 'none')) continue;
      sources.push(attempt(detector, failures, () => extract(page, finding), {}));
    }
    // Below a decision only descriptions matter, and the scorer has none.
    if (decided && tier[0]?.tier === 'standard') break;
  }
  const { id, finding } = decided ?? { id: 'none', finding: NOTHING };
  return {
    kind: finding.kind,
    type: finding.kind === 'none' ? null : finding.type,
    detector: id,
    score: Math.min(Math.max(finding.score, 0), 1) || 0,
    why: finding.why.slice(0, 20).map(bounded),
    address,
    site,
    fields: titled(mergeFields([...sources, attempt({ id: 'page' }, failures, () => pageFields(page), {})]), page),
    failures,
  };
}

function applies(detector: Detector, page: Page): boolean {
  return !detector.hosts || onHosts(page.address, detector.hosts);
}

/** Whoever told the title, the site's own name is no part of it. */
function titled(fields: DetectedFields, page: Page): DetectedFields {
  return fields.title
    ? { ...fields, title: { ...fields.title, value: withoutSite(fields.title.value, page) } }
    : fields;
}

/** One of the two places of the project that catch and go on. */
function attempt<T>(detector: { readonly id: string }, failures: Detection['failures'], run: () => T, otherwise: T): T {
  try {
    return run();
  } catch (error) {
    if (failures.length < 50) {
      const message = line(error instanceof Error ? error.message : String(error), LIMITS.short);
      failures.push({ detector: detector.id.slice(0, 80), message });
    }
    return otherwise;
  }
}

/** The learner's word about this site, or about one it stands under; the narrowest speaks. */
function ruled(site: string, rules: readonly SiteRule[]): { id: string; finding: Finding } | null {
  const matching = rules.filter((rule) => rule.site !== '' && (site === rule.site || site.endsWith(`.${rule.site}`)));
  const rule = matching.sort((a, b) => b.site.length - a.site.length)[0];
  if (!rule) return null;
  const why: readonly Reason[] = [{ code: 'rule', detail: rule.site }];
  if (rule.rule !== 'is' || rule.type === null) return { id: 'own-rule', finding: { ...NOTHING, score: 1, why } };
  return { id: 'own-rule', finding: { kind: kindOfType(rule.type), type: rule.type, score: 1, why } };
}

function bounded(reason: Reason): Reason {
  return { code: reason.code, detail: line(reason.detail, LIMITS.short) };
}

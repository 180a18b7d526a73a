import { kindOfType } from '@/lib/detect/kind-of-type.ts';
import type { Detection, SiteRule } from '@/lib/model/index.ts';

/** The learner's word about a site, or about one it stands under; the narrowest speaks. */
export function ruleFor(site: string, rules: readonly SiteRule[]): SiteRule | null {
  const [rule] = rules
    .filter((one) => one.site !== '' && (site === one.site || site.endsWith(`.${one.site}`)))
    .sort((a, b) => b.site.length - a.site.length);
  return rule ?? null;
}

/**
 * The learner's own word about a site comes before any detector.
 * @returns the detection as it stands under the rules, or `null` where the learner said "never here"
 */
export function applySiteRules(detection: Detection, rules: readonly SiteRule[]): Detection | null {
  const rule = ruleFor(detection.site, rules);
  if (!rule) return detection;
  if (rule.rule === 'never-here') return null;
  const why = [{ code: 'rule' as const, detail: rule.site }];
  if (rule.rule === 'not-learning' || rule.type === null) {
    return { ...detection, kind: 'none', type: null, score: 1, why };
  }
  return { ...detection, kind: kindOfType(rule.type), type: rule.type, score: 1, why };
}

import type { Detection, SiteRule } from '@/lib/model/index.ts';

/**
 * The learner's own word about a site comes before any detector.
 * @returns the detection as it stands under the rules, or `null` where the learner said "never here"
 */
export function applySiteRules(detection: Detection, rules: readonly SiteRule[]): Detection | null {
  const rule = rules.find((one) => one.site === detection.site);
  if (!rule) return detection;
  if (rule.rule === 'never-here') return null;
  const why = [{ code: 'rule' as const, detail: rule.site }];
  if (rule.rule === 'not-learning') return { ...detection, kind: 'none', type: null, score: 1, why };
  return {
    ...detection,
    kind: detection.kind === 'none' ? 'learning' : detection.kind,
    type: rule.type,
    score: 1,
    why,
  };
}

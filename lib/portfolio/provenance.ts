import type { Badge } from '../model/badge.ts';
import type { Evidence } from '../model/evidence.ts';
import { PROVENANCES, type Provenance } from '../model/provenance.ts';
import type { SkillClaim } from '../model/skill-claim.ts';

/** The higher of some steps of trust; `said` when there are none. */
export function best(steps: readonly Provenance[]): Provenance {
  return PROVENANCES.findLast((step) => steps.includes(step)) ?? 'said';
}

/**
 * How far a claim can be trusted. A badge somebody made for themselves adds nothing: it is still their own word.
 * @param evidence by id, those that are not deleted; so are the badges
 * @param linked badges that name the claim themselves
 */
export function claimProvenance(
  claim: SkillClaim,
  evidence: ReadonlyMap<string, Evidence>,
  badges: ReadonlyMap<string, Badge>,
  linked: readonly Badge[] = [],
): Provenance {
  const steps: Provenance[] = claim.basis.map((basis) => {
    if (basis.kind === 'evidence' && evidence.has(basis.evidenceId)) return 'shown';
    if (basis.kind === 'endorsement' && badges.get(basis.badgeId)?.origin === 'endorsement') return 'confirmed';
    return 'said';
  });
  return best([...steps, ...linked.map(badgeStep)]);
}

/** What a badge that names an experience or a claim adds to it. */
export function badgeStep(badge: Badge): Provenance {
  if (badge.origin === 'imported') return 'issued';
  return badge.origin === 'endorsement' ? 'confirmed' : 'said';
}

import type { Experience } from '../model/experience.ts';
import { EXPERIENCE_TYPES } from '../model/experience-type.ts';
import type { SkillClaim } from '../model/skill-claim.ts';
import type {
  Amount,
  Card,
  ConfirmedClaim,
  MonthOfCards,
  Portfolio,
  PortfolioInput,
  PortfolioOptions,
  PortfolioSkill,
  SkillProof,
  Totals,
} from './contract.ts';
import { badgeStep, best, claimProvenance } from './provenance.ts';
import { experienceMinutes, hoursOf, latestDay } from './time.ts';

/**
 * Everything the portfolio page shows, made of what is stored; never stored itself. Deleted things are left out, and so
 * is every claim the learner did not confirm. Runs once over each list, so ten thousand entries stay quick.
 */
export function derivePortfolio(input: PortfolioInput, options: PortfolioOptions = {}): Portfolio {
  const dayOf = options.dayOf ?? ((instant: string) => instant.slice(0, 10));
  const alive = <T extends { deletedAt: string | null }>(list: readonly T[]) => list.filter((one) => !one.deletedAt);
  const badges = alive(input.badges);
  const evidence = new Map(alive(input.evidence).map((one) => [one.id, one]));
  const badgeById = new Map(badges.map((one) => [one.id, one]));
  const reflections = new Map(input.reflections.map((one) => [one.experienceId, one]));
  const evidenceOf = Map.groupBy(evidence.values(), (one) => one.experienceId);
  const badgesOf = indexed(badges, (badge) => badge.experienceIds);
  const badgesOfClaim = indexed(badges, (badge) => badge.claimIds);
  const claimsOf = Map.groupBy(alive(input.claims), (one) => one.experienceId);

  const card = (experience: Experience): Card => {
    const all = claimsOf.get(experience.id) ?? [];
    const claims = all
      .filter((claim) => claim.status === 'confirmed')
      .map((claim) => ({
        claim,
        provenance: claimProvenance(claim, evidence, badgeById, badgesOfClaim.get(claim.id)),
        quote: quoteOf(claim),
      }));
    const shown = evidenceOf.get(experience.id) ?? [];
    const linked = badgesOf.get(experience.id) ?? [];
    const minutes = experienceMinutes(experience);
    return {
      experience,
      reflection: reflections.get(experience.id) ?? null,
      evidence: shown,
      badges: linked,
      provenance: best([
        ...(shown.length > 0 ? (['shown'] as const) : []),
        ...claims.map((one) => one.provenance),
        ...linked.map(badgeStep),
      ]),
      claims,
      zones: [...new Set(claims.map((one) => one.claim.zone).filter((zone) => zone !== null))],
      suggested: all.filter((claim) => claim.status === 'suggested').length,
      minutes,
      hours: hoursOf(minutes),
      on: latestDay(experience, dayOf),
    };
  };

  const cards = alive(input.experiences).map(card).sort(newestFirst);
  const withSkill = cards.filter((one) => one.claims.length > 0).length;
  return {
    timeline: byMonth(cards),
    cards,
    totals: totalsOf(cards),
    skills: skillsOf(cards),
    badges,
    coverage: { entries: cards.length, withSkill, share: cards.length === 0 ? 0 : withSkill / cards.length },
  };
}

function indexed<T>(list: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const one of list) {
    for (const key of new Set(keysOf(one))) {
      const there = index.get(key);
      if (there) there.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}

/** A year stands after its months, a month after its days: what is less exact is not newer. */
function newestFirst(a: Card, b: Card): number {
  const later = (x: string, y: string) => (x < y ? 1 : x > y ? -1 : 0);
  return (
    later(a.on, b.on) ||
    later(a.experience.createdAt, b.experience.createdAt) ||
    later(a.experience.id, b.experience.id)
  );
}

function byMonth(cards: readonly Card[]): MonthOfCards[] {
  const months = Map.groupBy(cards, (one) => one.on.slice(0, 7));
  return [...months].map(([month, group]) => ({ month, cards: group }));
}

function amount(cards: readonly Card[]): Amount {
  const minutes = cards.reduce((sum, one) => sum + one.minutes, 0);
  return { entries: cards.length, minutes, hours: hoursOf(minutes) };
}

function totalsOf(cards: readonly Card[]): Totals {
  const by = <K extends string>(keyOf: (card: Card) => K) =>
    Object.fromEntries([...Map.groupBy(cards, keyOf)].map(([key, group]) => [key, amount(group)])) as Record<K, Amount>;
  return {
    ...amount(cards),
    byKind: by((one) => EXPERIENCE_TYPES[one.experience.type].kind),
    byType: by((one) => one.experience.type),
  };
}

function skillsOf(cards: readonly Card[]): PortfolioSkill[] {
  const proofs = cards.flatMap((card) => card.claims.map((one) => ({ card, one, key: skillKey(one.claim) })));
  const skills = [...Map.groupBy(proofs, (proof) => proof.key)].map(([key, group]): PortfolioSkill => {
    const claim = group[0]?.one.claim;
    return {
      key,
      zone: claim?.zone ?? null,
      competence: claim?.zone ? null : (claim?.competence ?? null),
      ownWords: claim?.zone || claim?.competence ? null : (claim?.ownWords ?? null),
      proofs: group.map(({ card, one }) => proofOf(card, one)),
      provenance: best(group.map(({ one }) => one.provenance)),
      count: group.length,
    };
  });
  return skills.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function proofOf(card: Card, one: ConfirmedClaim): SkillProof {
  return { ...one, experienceId: card.experience.id, title: card.experience.title, on: card.on };
}

/** Claims of one zone are one skill; so are own words that differ in capitals and spaces only. */
export function skillKey(claim: Pick<SkillClaim, 'zone' | 'competence' | 'ownWords'>): string {
  if (claim.zone) return `zone:${claim.zone}`;
  if (claim.competence) return `competence:${claim.competence.framework}:${claim.competence.code}`;
  return `own:${(claim.ownWords ?? '').normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ')}`;
}

function quoteOf(claim: SkillClaim): string | null {
  return claim.basis.find((basis) => basis.kind === 'quote')?.quote ?? null;
}

import type { SkillClaim, SkillLevel } from '@/lib/model/index.ts';
import { newId, openStore } from '@/lib/store/index.ts';
import { now } from './clock.ts';
import type { SkillSuggestion } from './suggest-skills.ts';

/** Writes what the learner said about a suggested skill: theirs, or "not me". @returns the claim's id */
export async function decideSuggestion(
  experienceId: string,
  suggestion: SkillSuggestion,
  status: 'confirmed' | 'declined',
): Promise<string> {
  return write(experienceId, { zone: suggestion.zone, basis: [suggestion.basis], status, suggestedBy: 'recogniser' });
}

/** Changes the mind of a learner about a claim. */
export async function changeClaim(
  id: string,
  change: { status?: 'confirmed' | 'declined'; level?: SkillLevel | null },
): Promise<void> {
  const { learner } = await openStore();
  await learner.write([{ table: 'claims', id, patch: { ...change, decidedAt: now() } }]);
}

/** Takes a decision back: the skill may be suggested again. */
export async function forgetClaim(id: string): Promise<void> {
  const { learner } = await openStore();
  await learner.write([{ table: 'claims', id, remove: true }]);
}

/** Keeps a skill the learner names: one of the zones, or in their own words. */
export async function addClaim(experienceId: string, skill: { zone: string } | { ownWords: string }): Promise<string> {
  return write(experienceId, { ...skill, status: 'confirmed', suggestedBy: 'learner' });
}

/** One experience has each skill once, in however many surfaces it is decided at the same time. */
function write(
  experienceId: string,
  said: Pick<SkillClaim, 'status' | 'suggestedBy'> & Partial<Pick<SkillClaim, 'zone' | 'ownWords' | 'basis'>>,
): Promise<string> {
  return navigator.locks.request(`claims-${experienceId}`, async () => {
    const { learner } = await openStore();
    const at = now();
    const claims = await learner.byIndex('claims', 'experienceId', experienceId);
    const same = claims.find((one) => one.zone === (said.zone ?? null) && one.ownWords === (said.ownWords ?? null));
    if (same) {
      const basis = [...same.basis, ...(said.basis ?? [])];
      const distinct = [...new Map(basis.map((one) => [JSON.stringify(one), one])).values()];
      const patch = { status: said.status, basis: distinct, decidedAt: at, deletedAt: null };
      await learner.write([{ table: 'claims', id: same.id, patch }]);
      return same.id;
    }
    const claim: SkillClaim = {
      id: newId(),
      experienceId,
      zone: null,
      ownWords: null,
      competence: null,
      basis: [],
      note: '',
      level: null,
      createdAt: at,
      decidedAt: at,
      deletedAt: null,
      ...said,
    };
    await learner.write([{ table: 'claims', put: claim }]);
    return claim.id;
  });
}

import type { Evidence } from '@/lib/model/index.ts';
import { newId, openStore, type Stamps, type Stored } from '@/lib/store/index.ts';
import { now } from './clock.ts';

/**
 * Keeps a link as something that shows an experience.
 * @returns the evidence's id
 * @throws AppError `input-invalid` for what is no web address
 */
export async function addLinkEvidence(experienceId: string, address: string, name: string): Promise<string> {
  const { learner } = await openStore();
  const evidence: Evidence = { ...blank(newId(), experienceId), kind: 'link', address, name };
  await learner.write([{ table: 'evidence', put: evidence }]);
  return evidence.id;
}

/**
 * Writes words that show an experience: made at the first letter, changed with every next one. Without any words left it
 * is no evidence, and rests in the bin until there are some again.
 * @param id the evidence's id, chosen by whoever writes
 * @param base the stamps of the text as the writer knew it
 */
export async function writeTextEvidence(
  id: string,
  experienceId: string,
  narrative: string,
  base: Stamps,
): Promise<Stored<Evidence>> {
  const { learner } = await openStore();
  const there = await learner.getStored('evidence', id);
  const empty = narrative.trim() === '';
  if (!there && empty) {
    return { value: { ...blank(id, experienceId), kind: 'text' }, stamps: {}, rev: 0 };
  }
  const deletedAt = empty ? now() : null;
  const [written] = await learner.writeStored([
    there
      ? { table: 'evidence', id, patch: { narrative, deletedAt }, base }
      : { table: 'evidence', put: { ...blank(id, experienceId), kind: 'text', narrative } },
  ]);
  return written as Stored<Evidence>;
}

/** Puts evidence into the bin, or takes it out again. */
export async function removeEvidence(id: string, removed = true): Promise<void> {
  const { learner } = await openStore();
  await learner.write([{ table: 'evidence', id, patch: { deletedAt: removed ? now() : null } }]);
}

function blank(id: string, experienceId: string): Omit<Evidence, 'kind'> {
  return {
    id,
    experienceId,
    name: '',
    description: '',
    narrative: '',
    address: null,
    attachmentId: null,
    people: 'none',
    madeOn: null,
    privacy: 'ask',
    createdAt: now(),
    deletedAt: null,
  };
}

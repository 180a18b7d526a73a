import { emptyDraft, experienceFrom, missingFrom } from '@/lib/capture/index.ts';
import type { Experience, ExperienceDraft, ExperienceType } from '@/lib/model/index.ts';
import { newId, openStore } from '@/lib/store/index.ts';
import { now } from './clock.ts';

/** The newest draft that has no page, or a new empty one that is not stored until something is written in it. */
export async function openDraft(type: ExperienceType | null = null): Promise<ExperienceDraft> {
  const { learner } = await openStore();
  const drafts = (await learner.all('drafts')).filter((draft) => draft.tabKey === null);
  const newest = drafts.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
  return newest ?? emptyDraft({ id: newId(), type, now: now() });
}

/** Stores a draft as it stands; anything in it may be empty. */
export async function writeDraft(draft: ExperienceDraft): Promise<void> {
  const { learner } = await openStore();
  await learner.write([{ table: 'drafts', put: { ...draft, updatedAt: now() } }]);
}

/** What a draft still needs before it can be kept. */
export function missingInDraft(draft: ExperienceDraft): ('title' | 'type')[] {
  return missingFrom(draft);
}

/**
 * Makes an experience of a draft; the draft goes in the same transaction, so that neither is ever lost or doubled.
 * @throws AppError `input-invalid` with `details.missing`; the draft stays
 */
export async function keepDraft(draft: ExperienceDraft): Promise<Experience> {
  const { learner } = await openStore();
  const experience = experienceFrom(draft, { id: newId(), now: now() });
  await learner.write([
    { table: 'experiences', put: experience },
    { table: 'drafts', id: draft.id, remove: true },
  ]);
  return experience;
}

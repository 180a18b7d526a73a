import { AppError } from '@/lib/errors.ts';
import type { Reflection } from '@/lib/model/index.ts';
import { promptSetFor } from '@/lib/reflect/index.ts';
import { newId, openStore, type Stamps, type Stored } from '@/lib/store/index.ts';
import { now } from './clock.ts';

/** What a learner says to one question. Absent parts stay as they are. */
export interface Answer {
  readonly chips?: readonly string[];
  readonly text?: string;
  readonly skipped?: boolean;
  readonly privacy?: 'ask' | 'just-for-me';
}

/**
 * The reflection of an experience, made when there is none. Two surfaces that open it at once get the same one.
 * @throws AppError `record-missing`
 */
export async function openReflection(experienceId: string): Promise<Reflection> {
  return navigator.locks.request(`reflection-${experienceId}`, async () => {
    const { learner } = await openStore();
    const [existing] = await learner.byIndex('reflections', 'experienceId', experienceId);
    if (existing) return existing;
    const experience = await learner.get('experiences', experienceId);
    if (!experience) throw new AppError('record-missing', { details: { id: experienceId } });
    const at = now();
    const reflection: Reflection = {
      id: newId(),
      experienceId,
      promptSet: promptSetFor(experience.type).id,
      chips: {},
      texts: {},
      skipped: {},
      privacies: {},
      summary: null,
      finishedAt: null,
      createdAt: at,
      updatedAt: at,
    };
    await learner.write([{ table: 'reflections', put: reflection }]);
    return reflection;
  });
}

/**
 * Writes one answer; answers to other questions are untouched, whoever is writing them.
 * @param base the stamps of what the learner had before their eyes: words that somebody else wrote meanwhile are kept
 * @returns the reflection as it is now, with both texts where two were written at once
 * @throws AppError `record-missing`, or of the store
 */
export async function answerQuestion(
  reflectionId: string,
  question: string,
  answer: Answer,
  base?: Stamps,
): Promise<Stored<Reflection>> {
  return change(
    reflectionId,
    {
      ...(answer.chips ? { chips: { [question]: [...answer.chips] } } : {}),
      ...(answer.text !== undefined ? { texts: { [question]: answer.text } } : {}),
      ...(answer.skipped !== undefined ? { skipped: { [question]: answer.skipped } } : {}),
      ...(answer.privacy ? { privacies: { [question]: answer.privacy } } : {}),
    },
    base,
  );
}

/** Keeps the learner's own version of the summary; null goes back to the one made from the answers. `base` as above. */
export async function writeSummary(
  reflectionId: string,
  summary: string | null,
  base?: Stamps,
): Promise<Stored<Reflection>> {
  return change(reflectionId, { summary }, base);
}

/** "That's enough": nothing more is asked by itself. False opens it again. */
export async function finishReflection(reflectionId: string, finished = true): Promise<void> {
  await change(reflectionId, { finishedAt: finished ? now() : null });
}

async function change(id: string, patch: Partial<Reflection>, base?: Stamps): Promise<Stored<Reflection>> {
  const { learner } = await openStore();
  const [stored] = await learner.writeStored([
    { table: 'reflections', id, patch: { ...patch, updatedAt: now() }, ...(base ? { base } : {}) },
  ]);
  if (!stored) throw new AppError('record-missing', { details: { id } });
  return stored as Stored<Reflection>;
}

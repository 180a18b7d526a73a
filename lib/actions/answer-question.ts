import { AppError } from '@/lib/errors.ts';
import type { Reflection } from '@/lib/model/index.ts';
import { promptSetFor } from '@/lib/reflect/index.ts';
import { newId, openStore } from '@/lib/store/index.ts';
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

/** Writes one answer; answers to other questions are untouched, whoever is writing them. */
export async function answerQuestion(reflectionId: string, question: string, answer: Answer): Promise<void> {
  const { learner } = await openStore();
  await learner.write([
    {
      table: 'reflections',
      id: reflectionId,
      patch: {
        ...(answer.chips ? { chips: { [question]: [...answer.chips] } } : {}),
        ...(answer.text !== undefined ? { texts: { [question]: answer.text } } : {}),
        ...(answer.skipped !== undefined ? { skipped: { [question]: answer.skipped } } : {}),
        ...(answer.privacy ? { privacies: { [question]: answer.privacy } } : {}),
        updatedAt: now(),
      },
    },
  ]);
}

/** Keeps the learner's own version of the summary; null goes back to the one made from the answers. */
export async function writeSummary(reflectionId: string, summary: string | null): Promise<void> {
  const { learner } = await openStore();
  await learner.write([{ table: 'reflections', id: reflectionId, patch: { summary, updatedAt: now() } }]);
}

/** "That's enough": nothing more is asked by itself. Null opens it again. */
export async function finishReflection(reflectionId: string, finished = true): Promise<void> {
  const { learner } = await openStore();
  const at = now();
  await learner.write([
    { table: 'reflections', id: reflectionId, patch: { finishedAt: finished ? at : null, updatedAt: at } },
  ]);
}

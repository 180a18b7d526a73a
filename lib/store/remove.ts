import type { ReadWorld } from './reads.ts';
import { rowReader, sealedRows } from './row-reader.ts';
import type { Known } from './snapshot.ts';
import type { Step } from './steps.ts';
import { guarded } from './storage-error.ts';
import { type WriterWorld, writeSteps } from './writer.ts';

type RemoveStep = Extract<Step, { kind: 'remove' }>;

/** Everything that goes with an experience: what was written about it, what shows it, what it claims. Badges stay. */
export async function stepsToRemove(world: ReadWorld, experienceId: string): Promise<RemoveStep[]> {
  return guarded(async () => {
    const reader = rowReader(world.database, world.codec);
    const steps: RemoveStep[] = [{ kind: 'remove', table: 'experiences', id: experienceId }];
    for (const table of ['reflections', 'claims'] as const) {
      const rows = await reader.related(table, 'experienceId', [experienceId]);
      for (const { row } of rows) steps.push({ kind: 'remove', table, id: row.id });
    }
    for (const { row } of await reader.related('evidence', 'experienceId', [experienceId])) {
      steps.push(...(await evidenceSteps(world, row.id, row.columns.attachmentId)));
    }
    return steps;
  });
}

/** Kinds that can rest in the bin by themselves. */
const BINS = ['experiences', 'evidence', 'claims', 'badges', 'goals'] as const;

/**
 * Removes for good what was put into the bin before an instant, each thing with what belongs to it in one transaction.
 * @returns how many things went
 */
export async function purgeDeleted(world: WriterWorld & ReadWorld, before: string): Promise<number> {
  let count = 0;
  for (const table of BINS) {
    for (const { row } of await guarded(() => deletedRows(world, table, before))) {
      await writeSteps(world, await stepsFor(world, table, row));
      count += 1;
    }
  }
  return count;
}

async function deletedRows(world: ReadWorld, table: string, before: string): Promise<Known[]> {
  const reader = rowReader(world.database, world.codec);
  const ids = (await world.database.table(table).where('deletedAt').below(before).primaryKeys()) as unknown as string[];
  const sealed = await sealedRows(world.database, table, world.codec);
  return [
    ...(await reader.rows(table, ids)).filter((one) => one !== undefined),
    ...sealed.filter(({ row }) => typeof row.columns.deletedAt === 'string' && row.columns.deletedAt < before),
  ];
}

async function stepsFor(
  world: ReadWorld,
  table: (typeof BINS)[number],
  row: Known['row'],
): Promise<readonly RemoveStep[]> {
  if (table === 'experiences') return stepsToRemove(world, row.id);
  if (table === 'evidence') return evidenceSteps(world, row.id, row.columns.attachmentId);
  const steps: RemoveStep[] = [{ kind: 'remove', table, id: row.id }];
  if (table !== 'badges') return steps;
  // A badge's original bytes and picture are its own.
  for (const id of [row.body.originalId, row.body.imageId]) {
    if (typeof id === 'string') steps.push({ kind: 'remove', table: 'attachments', id });
  }
  return steps;
}

/** Evidence, and its file where no other evidence has the same. */
async function evidenceSteps(world: ReadWorld, id: string, attachmentId: unknown): Promise<RemoveStep[]> {
  const steps: RemoveStep[] = [{ kind: 'remove', table: 'evidence', id }];
  if (typeof attachmentId !== 'string') return steps;
  const users = await rowReader(world.database, world.codec).related('evidence', 'attachmentId', [attachmentId]);
  if (users.every(({ row }) => row.id === id)) steps.push({ kind: 'remove', table: 'attachments', id: attachmentId });
  return steps;
}

import type { Dexie } from 'dexie';
import { AppError } from '@/lib/errors.ts';
import { countsRow } from './counts.ts';
import { makePlan, type Plan } from './plan.ts';
import { rowReader } from './row-reader.ts';
import type { Codec, StoredRow } from './seal.ts';
import { PROOF_TABLES, takeSnapshot, touchesExperiences } from './snapshot.ts';
import type { Step } from './steps.ts';
import { guarded } from './storage-error.ts';
import type { Row, StoreVersion } from './versions/contract.ts';

export interface WriterWorld {
  readonly database: Dexie;
  readonly codec: Codec;
  readonly version: StoreVersion;
  readonly node: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Something else that has to happen in the same transaction. */
export interface Also {
  readonly tables: readonly string[];
  readonly run: (database: Dexie) => PromiseLike<unknown>;
}

/** How often a sealed write is tried again when another surface wrote meanwhile. */
const TRIES = 50;

/**
 * Writes steps in one transaction: all of them, or nothing.
 * @returns the row each step led to; undefined for one that was removed
 * @throws AppError of the storage or of the plan; then nothing was written
 */
export function writeSteps(world: WriterWorld, steps: readonly Step[], also?: Also): Promise<Plan['results']> {
  if (steps.length === 0 && !also) return Promise.resolve([]);
  return guarded(() => (world.codec.keyId === null ? writePlain(world, steps, also) : writeSealed(world, steps, also)));
}

/** Nothing has to be sealed: reading, merging and writing fit in one transaction. */
function writePlain(world: WriterWorld, steps: readonly Step[], also: Also | undefined): PromiseLike<Plan['results']> {
  const { database, codec } = world;
  return database.transaction('rw', scope(steps, also), async () => {
    const snapshot = await takeSnapshot(rowReader(database, codec), steps);
    const plan = makePlan(steps, snapshot, { ...world, now: world.now() });
    const sealed = sealPlan(plan, (table, row) => codec.seal(table, row) as StoredRow);
    await savePlan(database, plan, sealed, snapshot.clock.rev, also);
    return plan.results;
  });
}

/**
 * Opening and sealing take WebCrypto, and waiting for that inside a transaction ends it. So: read, open, merge, seal, and
 * then a transaction that first looks whether anybody wrote meanwhile. Every write moves the clock's rev.
 */
async function writeSealed(
  world: WriterWorld,
  steps: readonly Step[],
  also: Also | undefined,
): Promise<Plan['results']> {
  const { database, codec } = world;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const snapshot = await takeSnapshot(rowReader(database, codec), steps);
    const plan = makePlan(steps, snapshot, { ...world, now: world.now() });
    const pairs = sealPlan(plan, (table, row) => ({ table, row }));
    const sealed = await Promise.all(
      pairs.map(async ({ table, stored: { row } }) => ({ table, stored: await codec.seal(table, row) })),
    );
    const done = await database.transaction('rw', scope(steps, also), async () => {
      const clock = await database.table('meta').get('clock');
      if ((clock?.rev ?? 0) !== snapshot.clock.rev) return false;
      await savePlan(database, plan, sealed, snapshot.clock.rev, also);
      return true;
    });
    if (done) return plan.results;
  }
  throw new AppError('storage-failed', { details: { reason: 'busy' }, transient: true });
}

/** Every row a plan writes, sealed. */
function sealPlan<T>(plan: Plan, seal: (table: string, row: Row) => T): { table: string; stored: T }[] {
  const rows: { table: string; row: Row }[] = [...plan.puts.values()];
  if (plan.counts) rows.push({ table: 'counts', row: countsRow(plan.counts.value, plan.counts.rev) });
  return rows.map(({ table, row }) => ({ table, stored: seal(table, row) }));
}

async function savePlan(
  database: Dexie,
  plan: Plan,
  sealed: readonly { table: string; stored: StoredRow }[],
  rev: number,
  also: Also | undefined,
): Promise<void> {
  // All at once: the transaction keeps them together, and every turn taken one after the other costs a millisecond.
  const saving: PromiseLike<unknown>[] = [];
  for (const [table, rows] of groupByTable(sealed)) {
    const [first] = rows;
    const all = () => database.table(table).bulkPut(rows.map(({ stored }) => stored));
    saving.push(rows.length === 1 && first ? database.table(table).put(first.stored) : all());
  }
  for (const [table, removes] of groupByTable([...plan.removes.values()])) {
    saving.push(database.table(table).bulkDelete(removes.map(({ id }) => id)));
    saving.push(database.table('removed').bulkPut(removes.map(({ id, at }) => ({ id, at }))));
    if (table === 'attachments') saving.push(...removes.map(({ id }) => removeChunks(database, id)));
  }
  for (const { table, raw, at } of plan.replaced) {
    // A sealed row that is no noun stays sealed: its bytes are kept as they are.
    const kept = { id: `${table}/${raw.id}/${at}`, rev: 1, stamps: {}, keyId: null, rowId: raw.id };
    saving.push(database.table('damaged').put({ ...kept, body: { table, at, raw } }));
  }
  saving.push(database.table('meta').put({ id: 'clock', rev: rev + 1, at: plan.clock }));
  if (also) saving.push(also.run(database));
  await Promise.all(saving);
}

/** Removes the bytes of an attachment. */
export function removeChunks(database: Dexie, attachmentId: string): PromiseLike<number> {
  return database
    .table('chunks')
    .where('[attachmentId+index]')
    .between([attachmentId, 0], [attachmentId, Number.MAX_SAFE_INTEGER], true, true)
    .delete();
}

/** All the tables a write may read or change. Every write holds `meta`: there is one order of writes. */
function scope(steps: readonly Step[], also: Also | undefined): string[] {
  const tables = new Set<string>(['meta', 'removed', 'damaged', ...(also?.tables ?? [])]);
  for (const { table, kind } of steps) {
    tables.add(table);
    if (table === 'attachments' && kind === 'remove') tables.add('chunks');
  }
  if (touchesExperiences(steps)) for (const table of ['experiences', 'counts', ...PROOF_TABLES]) tables.add(table);
  return [...tables];
}

function groupByTable<T extends { readonly table: string }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.table);
    if (group) group.push(one);
    else groups.set(one.table, [one]);
  }
  return groups;
}

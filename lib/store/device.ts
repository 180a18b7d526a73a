import type { Dexie } from 'dexie';
import { z } from 'zod';
import { Id, Instant, ShortText } from '@/lib/model/index.ts';
import { newId } from './new-id.ts';
import { guarded } from './storage-error.ts';

/** Somebody who learns on this browser profile. */
export const DeviceLearner = z.object({ id: Id, name: ShortText, createdAt: Instant, lastOpenedAt: Instant });
export type DeviceLearner = z.infer<typeof DeviceLearner>;

/** What this browser profile knows whoever learns on it. */
export interface Device {
  /** What this device is called in stamps. */
  readonly node: string;
  /** The learner whose database is open. */
  readonly learner: DeviceLearner;
  learners(): Promise<DeviceLearner[]>;
  close(): void;
}

/** "Last opened" is not kept more exactly than this, ms: opening the popup should not cost a write. */
const OPENED_STEP = 3_600_000;
const NODE = /^[0-9a-z]{12}$/;

/**
 * Reads who learns here, and names the device and a first learner where there is none yet. Two pages that do so at once
 * end up with the same.
 * @param now milliseconds since 1970
 * @param databases the learners whose databases are here: if this small database was lost, theirs are found again
 */
export async function readDevice(
  database: Dexie,
  now: number,
  databases: () => Promise<readonly string[]>,
): Promise<Device> {
  const { node, learner } = await guarded(async () => {
    const usual = await known(database, now);
    if (usual) return usual;
    const found = (await databases()).filter((id) => Id.safeParse(id).success);
    return database.transaction('rw', ['learners', 'meta'], () => settle(database, now, found));
  }, true);
  return {
    node,
    learner,
    learners: () => guarded(async () => sound(await database.table('learners').toArray())),
    close: () => database.close(),
  };
}

type Settled = { node: string; learner: DeviceLearner };

/** The usual case costs no write. */
async function known(database: Dexie, now: number): Promise<Settled | undefined> {
  const [meta, rows] = await Promise.all([database.table('meta').toArray(), database.table('learners').toArray()]);
  const node: unknown = meta.find((one) => one.id === 'node')?.value;
  const learner = current(meta, sound(rows));
  if (typeof node !== 'string' || !NODE.test(node) || !learner) return undefined;
  return now - Date.parse(learner.lastOpenedAt) < OPENED_STEP ? { node, learner } : undefined;
}

async function settle(database: Dexie, now: number, found: readonly string[]): Promise<Settled> {
  const meta = await database.table('meta').toArray();
  const at = new Date(now).toISOString();
  const rows = sound(await database.table('learners').toArray());
  for (const id of found) {
    if (rows.some((one) => one.id === id)) continue;
    const lost: DeviceLearner = { id, name: '', createdAt: at, lastOpenedAt: at };
    rows.push(lost);
    await database.table('learners').put(lost);
  }
  let node: unknown = meta.find((one) => one.id === 'node')?.value;
  if (typeof node !== 'string' || !NODE.test(node)) {
    // The random end of a UUIDv7.
    node = newId().slice(-12);
    await database.table('meta').put({ id: 'node', value: node });
  }
  const before = current(meta, rows);
  const learner: DeviceLearner = { ...(before ?? { id: newId(), name: '', createdAt: at }), lastOpenedAt: at };
  await database.table('learners').put(learner);
  if (!before) await database.table('meta').put({ id: 'current', value: learner.id });
  return { node: node as string, learner };
}

function current(meta: readonly { id: string; value: unknown }[], learners: readonly DeviceLearner[]) {
  const id = meta.find((one) => one.id === 'current')?.value;
  return (
    learners.find((one) => one.id === id) ??
    [...learners].sort((a, b) => b.lastOpenedAt.localeCompare(a.lastOpenedAt))[0]
  );
}

function sound(rows: readonly unknown[]): DeviceLearner[] {
  return rows.flatMap((row) => DeviceLearner.safeParse(row).data ?? []);
}

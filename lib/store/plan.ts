import { AppError } from '@/lib/errors.ts';
import { type Counts, countChange } from './counts.ts';
import { latest, tick } from './hlc.ts';
import { editRow, firstStamps, fold, latestIn, merge } from './merge.ts';
import { NOUNS, type TableName } from './nouns.ts';
import type { StoredRow } from './seal.ts';
import { experiencesOf, keyOf, PROOF_TABLES, type Snapshot } from './snapshot.ts';
import { type Step, soundStamps } from './steps.ts';
import type { Body, Hlc, Proofs, Row, StoreVersion } from './versions/contract.ts';

/** What a write comes down to. */
export interface Plan {
  readonly puts: ReadonlyMap<string, { readonly table: TableName; readonly row: Row }>;
  readonly removes: ReadonlyMap<string, { readonly table: TableName; readonly id: string; readonly at: Hlc }>;
  /** Damaged rows that a sound one takes the place of: kept as they were. */
  readonly replaced: readonly { readonly table: TableName; readonly raw: StoredRow; readonly at: Hlc }[];
  readonly counts: { readonly rev: number; readonly value: Counts } | undefined;
  readonly clock: Hlc;
  /** The row each step led to; undefined for one that was removed. */
  readonly results: readonly (Row | undefined)[];
}

export interface PlanWorld {
  readonly version: StoreVersion;
  readonly node: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Turns steps and what they depend on into the rows to write. Pure, so that it is the same inside a transaction (plain
 * rows) and before one (sealed rows).
 * @throws AppError `record-missing` for a patch of what is not there, `record-damaged` when the outcome would be no noun
 */
export function makePlan(steps: readonly Step[], snapshot: Snapshot, world: PlanWorld): Plan {
  const now = new Map<string, Row | undefined>();
  const puts = new Map<string, { table: TableName; row: Row }>();
  const removes = new Map<string, { table: TableName; id: string; at: Hlc }>();
  const replaced: { table: TableName; raw: StoredRow; at: Hlc }[] = [];
  let clock = snapshot.clock.at;

  const before = (table: string, id: string) => snapshot.rows.get(keyOf(table, id))?.row;
  const current = (table: string, id: string) => {
    const key = keyOf(table, id);
    return now.has(key) ? now.get(key) : before(table, id);
  };
  const put = (table: TableName, row: Row) => {
    const key = keyOf(table, row.id);
    // One revision a write, however many steps of it touch the row.
    const written = { ...row, rev: (snapshot.rows.get(key)?.row.rev ?? 0) + 1 };
    now.set(key, written);
    puts.set(key, { table, row: written });
    removes.delete(key);
  };

  const results = steps.map((step) => {
    const at = tick(clock, world.now, world.node);
    clock = at;
    const key = keyOf(step.table, step.id);
    const was = current(step.table, step.id);
    if (step.kind === 'remove') {
      now.set(key, undefined);
      puts.delete(key);
      if (was) removes.set(key, { table: step.table, id: step.id, at });
      return key;
    }
    if (step.kind === 'merge') clock = latest(clock, latestIn(step.stamps)) ?? at;
    const row = rowAfter(step, was, at, world);
    if (row === was) return key;
    // A new noun was checked at the door; what is merged is checked again.
    if (was || step.kind !== 'put') checkSound(step, row, was);
    const raw = snapshot.rows.get(key)?.stored;
    if (raw && was && !now.has(key) && !isSound(step.table, was)) replaced.push({ table: step.table, raw, at });
    put(step.table, row);
    return key;
  });

  const proofs = proofsAfter(snapshot, now);
  for (const id of snapshot.affected) {
    const row = current('experiences', id);
    if (!row) continue;
    const columns = world.version.proofColumns(proofs.get(id) ?? NO_PROOFS);
    if (Object.entries(columns).some(([name, value]) => String(row.columns[name]) !== String(value))) {
      put('experiences', { ...row, columns: { ...row.columns, ...columns } });
    }
  }

  return {
    puts,
    removes,
    replaced,
    counts: countsAfter(snapshot, now, world.version),
    clock: clock ?? tick(undefined, world.now, world.node),
    results: results.map((key) => (now.has(key) ? now.get(key) : snapshot.rows.get(key)?.row)),
  };
}

const NO_PROOFS: Proofs = { claims: [], evidence: [], badges: [] };

/** The row a step makes of what was there; the very same row when it changes nothing. */
function rowAfter(step: Exclude<Step, { kind: 'remove' }>, was: Row | undefined, at: Hlc, world: PlanWorld): Row {
  const { table, id, body } = step;
  const rules = NOUNS[table];
  if (!was) {
    if (step.kind === 'patch') throw new AppError('record-missing', { details: { table, id } });
    const stamps = step.kind === 'merge' ? step.stamps : firstStamps(at, world.node);
    return { id, rev: 0, stamps, body, columns: world.version.columns(table, body) };
  }
  const here = { ...was, stamps: soundStamps(was.stamps) };
  let other: Row;
  if (step.kind === 'merge') {
    other = { ...here, body, stamps: step.stamps };
  } else {
    const base = (step.kind === 'patch' && step.base && soundStamps(step.base)) || here.stamps;
    other = editRow(here, body, base, at, rules);
    if (Object.keys(other.stamps).length === 0 && isSound(table, was)) return was;
  }
  const merged = fold(merge(here, other, rules), world.node);
  return { ...merged, columns: { ...keptColumns(was), ...world.version.columns(table, merged.body) } };
}

/** The columns that do not follow from the body alone. */
function keptColumns({ columns }: Row): Row['columns'] {
  const { skills, provenance } = columns;
  return { ...(skills === undefined ? {} : { skills }), ...(provenance === undefined ? {} : { provenance }) };
}

/** What proves each affected experience, once the steps are done. */
function proofsAfter(snapshot: Snapshot, now: ReadonlyMap<string, Row | undefined>): Map<string, Proofs> {
  const found = new Map<string, { claims: Body[]; evidence: Body[]; badges: Body[] }>();
  for (const table of PROOF_TABLES) {
    const rows = new Map((snapshot.proofs.get(table) ?? []).map((row) => [keyOf(table, row.id), row]));
    for (const [key, row] of now) {
      if (!key.startsWith(`${table}/`)) continue;
      if (row) rows.set(key, row);
      else rows.delete(key);
    }
    for (const { body } of rows.values()) {
      for (const id of experiencesOf(table, body)) {
        if (!snapshot.affected.has(id)) continue;
        const proofs = found.get(id) ?? { claims: [], evidence: [], badges: [] };
        found.set(id, proofs);
        proofs[table].push(body);
      }
    }
  }
  return found;
}

function countsAfter(
  snapshot: Snapshot,
  now: ReadonlyMap<string, Row | undefined>,
  version: StoreVersion,
): Plan['counts'] {
  if (!snapshot.counts) return undefined;
  let { value } = snapshot.counts;
  const contribution = (row: Row | undefined) => (row ? version.contribution(row.body, row.columns) : null);
  for (const [key, row] of now) {
    if (!key.startsWith('experiences/')) continue;
    const [before, after] = [contribution(snapshot.rows.get(key)?.row), contribution(row)];
    if (JSON.stringify(before) !== JSON.stringify(after)) value = countChange(value, before, after);
  }
  return value === snapshot.counts.value ? undefined : { rev: snapshot.counts.rev + 1, value };
}

/** What is about to be stored has to be a noun; if it is none because of what was there, the old row stays untouched. */
function checkSound(step: Step, row: Row, was: Row | undefined): void {
  const parsed = NOUNS[step.table].stored.safeParse(row.body);
  if (parsed.success) return;
  const details = { table: step.table, id: step.id, issues: parsed.error.issues.slice(0, 10) };
  throw new AppError(was && !isSound(step.table, was) ? 'record-damaged' : 'input-invalid', { details });
}

function isSound(table: TableName, row: Row): boolean {
  return NOUNS[table].stored.safeParse(row.body).success;
}

import { COUNTS_ID, Counts } from './counts.ts';
import type { StoredRow } from './seal.ts';
import type { Step } from './steps.ts';
import type { Hlc, Row } from './versions/contract.ts';

/** A row as it lies there, and as it was opened. */
export interface Known {
  readonly stored: StoredRow;
  readonly row: Row;
}

/** Tables from which the columns and counts of experiences follow. */
export const PROOF_TABLES = ['claims', 'evidence', 'badges'] as const;
export type ProofTable = (typeof PROOF_TABLES)[number];
/** The column by which a proof knows its experiences. */
export const PROOF_COLUMN = { claims: 'experienceId', evidence: 'experienceId', badges: 'experienceIds' } as const;

/** What reads rows, inside a transaction or out of it. */
export interface RowReader {
  /** True where nobody can write between two reads. */
  readonly inTransaction: boolean;
  rows(table: string, ids: readonly string[]): Promise<(Known | undefined)[]>;
  /** Rows with one of these values in a column. */
  related(table: string, column: string, values: readonly string[]): Promise<Known[]>;
  clock(): Promise<{ rev: number; at: Hlc | undefined }>;
}

/** Everything a write depends on. */
export interface Snapshot {
  readonly clock: { readonly rev: number; readonly at: Hlc | undefined };
  /** `table/id` → row. */
  readonly rows: ReadonlyMap<string, Known>;
  /** Undefined when they are missing or damaged: then they are counted anew by whoever asks for them. */
  readonly counts: { readonly rev: number; readonly value: Counts } | undefined;
  readonly proofs: ReadonlyMap<ProofTable, readonly Row[]>;
  /** Experiences whose proofs may change. */
  readonly affected: ReadonlySet<string>;
}

export function keyOf(table: string, id: string): string {
  return `${table}/${id}`;
}

/** True when a write may change the counts or what an experience is found by. */
export function touchesExperiences(steps: readonly Step[]): boolean {
  return steps.some(({ table }) => table === 'experiences' || isProofTable(table));
}

/**
 * Reads all that `steps` depend on, in as few turns as there can be: what a step names at once, then what the rows it
 * found lead to. The clock comes first: it tells whether anybody wrote meanwhile.
 */
export async function takeSnapshot(reader: RowReader, steps: readonly Step[]): Promise<Snapshot> {
  const reading = reader.clock();
  if (!reader.inTransaction) await reading;
  const rows = new Map<string, Known>();
  const proofs = new Map<ProofTable, Map<string, Row>>(PROOF_TABLES.map((table) => [table, new Map()]));
  const load = async (table: string, ids: readonly string[]) => {
    if (ids.length === 0) return;
    for (const known of await reader.rows(table, ids)) if (known) rows.set(keyOf(table, known.row.id), known);
  };
  const loadProofs = async (table: ProofTable, ids: readonly string[]) => {
    if (ids.length === 0) return;
    for (const { row } of await reader.related(table, PROOF_COLUMN[table], ids)) proofs.get(table)?.set(row.id, row);
  };

  const touches = touchesExperiences(steps);
  const wanted = idsByTable(steps);
  const foreseen = touches ? foreseenBy(steps) : [];
  const named = new Set([...(wanted.get('experiences') ?? []), ...foreseen]);
  if (touches) wanted.set('experiences', [...named]);
  const [clock, counts] = await Promise.all([
    reading,
    touches ? readCounts(reader) : undefined,
    ...[...wanted].map(([table, ids]) => load(table, ids)),
    ...PROOF_TABLES.map((table) => loadProofs(table, foreseen)),
  ]);
  if (!touches) return { clock, rows, counts, proofs: new Map(), affected: new Set() };

  const affected = affectedBy(steps, rows);
  const known = new Set(foreseen);
  const more = [...affected].filter((id) => !known.has(id));
  await Promise.all([
    load(
      'experiences',
      more.filter((id) => !named.has(id)),
    ),
    ...PROOF_TABLES.map((table) => loadProofs(table, more)),
  ]);
  const found = new Map([...proofs].map(([table, one]) => [table, [...one.values()]]));
  return { clock, rows, counts, proofs: found, affected };
}

function idsByTable(steps: readonly Step[]): Map<string, string[]> {
  const ids = new Map<string, Set<string>>();
  for (const { table, id } of steps) ids.set(table, (ids.get(table) ?? new Set()).add(id));
  return new Map([...ids].map(([table, set]) => [table, [...set]]));
}

/** Experiences whose proofs will very likely be asked for, before anything was read. */
function foreseenBy(steps: readonly Step[]): string[] {
  const ids = new Set<string>();
  for (const step of steps) {
    if (step.table === 'experiences' && step.kind !== 'patch') ids.add(step.id);
    if (isProofTable(step.table) && 'body' in step) for (const id of experiencesOf(step.table, step.body)) ids.add(id);
  }
  return [...ids];
}

async function readCounts(reader: RowReader): Promise<Snapshot['counts']> {
  const [known] = await reader.rows('counts', [COUNTS_ID]);
  const parsed = Counts.safeParse(known?.row.body);
  return known && parsed.success ? { rev: known.row.rev, value: parsed.data } : undefined;
}

/** New experiences (or new again), because their proofs may have come first; and those a written proof was or will be about. */
function affectedBy(steps: readonly Step[], rows: ReadonlyMap<string, Known>): Set<string> {
  const affected = new Set<string>();
  for (const step of steps) {
    const before = rows.get(keyOf(step.table, step.id))?.row.body;
    if (step.table === 'experiences' && (!before || step.kind === 'remove')) affected.add(step.id);
    if (!isProofTable(step.table)) continue;
    for (const body of [before, 'body' in step ? step.body : undefined]) {
      for (const id of experiencesOf(step.table, body ?? {})) affected.add(id);
    }
  }
  return affected;
}

/** The experiences a proof is about. */
export function experiencesOf(table: ProofTable, body: Row['body']): string[] {
  const value = body[PROOF_COLUMN[table]];
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

export function isProofTable(table: string): table is ProofTable {
  return (PROOF_TABLES as readonly string[]).includes(table);
}

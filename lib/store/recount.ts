import { COUNTS_ID, Counts, countChange, countsRow, noCounts } from './counts.ts';
import { eachRow, type ReadWorld } from './reads.ts';
import { rowReader } from './row-reader.ts';
import type { StoredRow } from './seal.ts';
import { experiencesOf, PROOF_TABLES } from './snapshot.ts';
import { guarded } from './storage-error.ts';
import type { Body, Columns, Row } from './versions/contract.ts';
import type { WriterWorld } from './writer.ts';

/** The counts as they are kept; counted anew where they are missing or damaged. */
export async function readCounts(world: WriterWorld & ReadWorld): Promise<Counts> {
  const kept = await guarded(async () => {
    const [known] = await rowReader(world.database, world.codec).rows('counts', [COUNTS_ID]);
    return Counts.safeParse(known?.row.body).data;
  });
  return kept ?? recount(world);
}

/** How often counting is tried again when somebody wrote meanwhile. */
const TRIES = 20;

/**
 * Counts everything anew and repairs what was kept: the counts, and the columns experiences are found by.
 * @returns the counts as they truly are
 */
export function recount(world: WriterWorld & ReadWorld): Promise<Counts> {
  return guarded(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const done = await countOnce(world, attempt >= TRIES);
      if (done) return done;
    }
  });
}

async function countOnce(world: WriterWorld & ReadWorld, whatever: boolean): Promise<Counts | undefined> {
  const { database, codec, version } = world;
  const clock = await database.table('meta').get('clock');
  const proofs = await allProofs(world);
  const changed: { table: string; stored: StoredRow }[] = [];
  let counts = noCounts();
  for await (const stored of eachRow(database, 'experiences')) {
    const row = await codec.open('experiences', stored);
    const proof = proofs.get(row.id) ?? { claims: [], evidence: [], badges: [] };
    const columns = { ...version.columns('experiences', row.body), ...version.proofColumns(proof) };
    counts = countChange(counts, null, version.contribution(row.body, columns));
    if (sameColumns(row.columns, columns)) continue;
    changed.push({ table: 'experiences', stored: await codec.seal('experiences', moved(row, columns)) });
  }
  const [known] = await rowReader(database, codec).rows('counts', [COUNTS_ID]);
  const row = await codec.seal('counts', countsRow(counts, (known?.row.rev ?? 0) + 1));
  return database.transaction('rw', ['meta', 'experiences', 'counts'], async () => {
    const now = await database.table('meta').get('clock');
    const rev: number = now?.rev ?? 0;
    if (rev !== (clock?.rev ?? 0)) return whatever ? counts : undefined;
    await database.table('experiences').bulkPut(changed.map(({ stored }) => stored));
    await database.table('counts').put(row);
    if (now) await database.table('meta').put({ ...now, rev: rev + 1 });
    return counts;
  });
}

type Gathered = { claims: Body[]; evidence: Body[]; badges: Body[] };

async function allProofs({ database, codec }: ReadWorld): Promise<Map<string, Gathered>> {
  const found = new Map<string, Gathered>();
  for (const table of PROOF_TABLES) {
    for await (const stored of eachRow(database, table)) {
      const { body } = await codec.open(table, stored);
      for (const id of experiencesOf(table, body)) {
        const proofs = found.get(id) ?? { claims: [], evidence: [], badges: [] };
        found.set(id, proofs);
        proofs[table].push(body);
      }
    }
  }
  return found;
}

function moved(row: Row, columns: Columns): Row {
  return { ...row, rev: row.rev + 1, columns };
}

function sameColumns(a: Columns, b: Columns): boolean {
  const text = (columns: Columns) =>
    JSON.stringify(Object.entries(columns).sort(([one], [other]) => (one < other ? -1 : 1)));
  return text(a) === text(b);
}

import { Dexie } from 'dexie';
import { AppError, codeOf } from '@/lib/errors.ts';
import { NOUNS, type Nouns, TABLES, type TableName } from './nouns.ts';
import { isAt, watched } from './row-reader.ts';
import type { Codec, StoredRow } from './seal.ts';
import { guarded } from './storage-error.ts';
import type { Row, Stamps } from './versions/contract.ts';

/** A noun with what the next write needs to know of it. */
export interface Stored<T> {
  readonly value: T;
  /** Hand these back as `base` with an edit of this value. */
  readonly stamps: Stamps;
  readonly rev: number;
}

/** A row that is there and is no noun. It stays where it is. */
export interface Damage {
  readonly table: TableName;
  readonly id: string;
  /** The row as it lies in the database. */
  readonly raw: unknown;
  readonly issues: readonly string[];
}

export interface ReadWorld {
  readonly database: Dexie;
  readonly codec: Codec;
  readonly onDamaged: (damage: Damage) => void;
}

/** How many rows are read at a time where all are looked at. */
const BATCH = 500;
/** Of rows that hold a megabyte each. */
const CHUNK_BATCH = 4;

/**
 * One noun.
 * @throws AppError `record-damaged` when it is there and does not parse; its row stays
 */
export async function readOne<N extends TableName>(
  world: ReadWorld,
  table: N,
  id: string,
): Promise<Stored<Nouns[N]> | undefined> {
  return guarded(async () => {
    const stored = (await world.database.table(table).get(id)) as StoredRow | undefined;
    if (!stored) return undefined;
    const found = await watched(openNoun(world.codec, table, stored));
    if ('row' in found) return storedOf<N>(found);
    if (found.error) throw found.error;
    world.onDamaged(found.damage);
    throw new AppError('record-damaged', { details: { table, id, issues: found.damage.issues } });
  });
}

/** Nouns with this value in an index. @throws AppError `input-invalid` for an index that is none */
export async function readByIndex<N extends TableName>(
  world: ReadWorld,
  table: N,
  index: string,
  value: string,
): Promise<Nouns[N][]> {
  return guarded(async () => {
    const { schema } = world.database.table(table);
    if (!schema.idxByName[index] || index === 'keyId') {
      throw new AppError('input-invalid', { details: { table, index } });
    }
    const plain = await world.database.table(table).where(index).equals(value).toArray();
    const sealed = await openSealed(world, table);
    return [
      ...(await sound<N>(world, table, plain)),
      ...sealed.filter(({ row }) => isAt(row.columns[index], [value])).map((one) => storedOf<N>(one).value),
    ];
  });
}

/** Every noun of a table that parses. */
export async function readAll<N extends TableName>(world: ReadWorld, table: N): Promise<Nouns[N][]> {
  return guarded(async () => sound<N>(world, table, await world.database.table(table).toArray()));
}

/** Where to go on after an experience, for `newestExperiences`. Sorts as time: day, then the moment it was written down. */
export function timelineKey(experience: Pick<Nouns['experiences'], 'id' | 'startedOn' | 'createdAt'>): string {
  return `${experience.startedOn ?? experience.createdAt.slice(0, 10)}/${experience.id}`;
}

/**
 * Experiences that are not in the bin, newest day first.
 * @param options.before a `timelineKey`, or a day: only what comes before it
 */
export async function readNewest(
  world: ReadWorld,
  options: { readonly limit: number; readonly before?: string; readonly type?: string },
): Promise<Nouns['experiences'][]> {
  return guarded(async () => {
    const { limit, type } = options;
    const sealed = (await openSealed(world, 'experiences'))
      .filter(({ row }) => row.columns.deleted === 0 && (type === undefined || row.columns.type === type))
      .filter(({ row }) => options.before === undefined || String(row.columns.timeline) < options.before);
    const found = sealed.map((one) => ({
      key: String(one.row.columns.timeline),
      value: storedOf<'experiences'>(one).value,
    }));
    let before: string | undefined = options.before;
    // A damaged row takes no place on the page: go on until the page is full or there is no more.
    for (let plain = 0; plain < limit; ) {
      const rows = await pageOf(world.database, type, before, limit - plain);
      if (rows.length === 0) break;
      for (const stored of rows) {
        before = String(stored.timeline);
        const [value] = await sound<'experiences'>(world, 'experiences', [stored]);
        if (!value) continue;
        plain += 1;
        found.push({ key: before, value });
      }
    }
    if (sealed.length > 0) found.sort((a, b) => (a.key > b.key ? -1 : 1));
    return found.slice(0, limit).map(({ value }) => value);
  });
}

function pageOf(database: Dexie, type: string | undefined, before: string | undefined, limit: number) {
  const [index, start] = type === undefined ? ['[deleted+timeline]', [0]] : ['[deleted+type+timeline]', [0, type]];
  return database
    .table('experiences')
    .where(index as string)
    .between([...(start as []), Dexie.minKey], [...(start as []), before ?? Dexie.maxKey], true, false)
    .reverse()
    .limit(limit)
    .toArray() as PromiseLike<StoredRow[]>;
}

/** Looks at every row there is, and lists those that are no nouns. Slow where there is much. */
export async function readDamaged(world: ReadWorld): Promise<Damage[]> {
  return guarded(async () => {
    const damages: Damage[] = [];
    for (const table of TABLES) {
      for await (const stored of eachRow(world.database, table)) {
        const found = await watched(openNoun(world.codec, table, stored));
        if ('damage' in found) damages.push(found.damage);
      }
    }
    return damages;
  });
}

/** Every row of a table, as it lies there, in the order of ids, without ever holding all of them. */
export async function* eachRow(database: Dexie, table: string): AsyncGenerator<StoredRow> {
  const { keyPath } = database.table(table).schema.primKey;
  const many = table === 'chunks' ? CHUNK_BATCH : BATCH;
  let after: unknown = Dexie.minKey;
  for (;;) {
    const rows: StoredRow[] = await guarded(() =>
      database.table(table).where(':id').above(after).limit(many).toArray(),
    );
    for (const row of rows) yield row;
    const last = rows.at(-1);
    if (!last || rows.length < many) return;
    after = Array.isArray(keyPath) ? keyPath.map((name) => last[name]) : last.id;
  }
}

interface Found {
  readonly row: Row;
  readonly value: unknown;
}

async function sound<N extends TableName>(
  world: ReadWorld,
  table: N,
  stored: readonly StoredRow[],
): Promise<Nouns[N][]> {
  const nouns: Nouns[N][] = [];
  for (const one of stored) {
    const found =
      world.codec.keyId === null
        ? openPlainNoun(world.codec, table, one)
        : await watched(openNoun(world.codec, table, one));
    if ('row' in found) nouns.push(storedOf<N>(found).value);
    else if (found.error) throw found.error;
    else world.onDamaged(found.damage);
  }
  return nouns;
}

async function openSealed(world: ReadWorld, table: TableName): Promise<Found[]> {
  if (world.codec.keyId === null) return [];
  const stored = (await world.database.table(table).where('keyId').above('').toArray()) as StoredRow[];
  const found = await watched(Promise.all(stored.map((one) => openNoun(world.codec, table, one))));
  return found.flatMap((one) => {
    if ('row' in one) return [one];
    if (one.error) throw one.error;
    world.onDamaged(one.damage);
    return [];
  });
}

type Opened = Found | { readonly damage: Damage; readonly error: AppError | undefined };

/** `error` is set where the row may be sound and only the key is missing: that is no damage. */
async function openNoun(codec: Codec, table: TableName, stored: StoredRow): Promise<Opened> {
  try {
    return parseNoun(table, stored, await codec.open(table, stored));
  } catch (error) {
    return unopened(table, stored, error);
  }
}

function openPlainNoun(codec: Codec, table: TableName, stored: StoredRow): Opened {
  try {
    return parseNoun(table, stored, codec.open(table, stored) as Row);
  } catch (error) {
    return unopened(table, stored, error);
  }
}

function parseNoun(table: TableName, stored: StoredRow, row: Row): Opened {
  const parsed = NOUNS[table].stored.safeParse(row.body);
  if (parsed.success) return { row, value: parsed.data };
  const issues = parsed.error.issues.slice(0, 20).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return { damage: { table, id: row.id, raw: stored, issues }, error: undefined };
}

function unopened(table: TableName, stored: StoredRow, error: unknown): Opened {
  const locked = error instanceof AppError && error.code === 'key-unavailable' ? error : undefined;
  return { damage: { table, id: stored.id, raw: stored, issues: [codeOf(error)] }, error: locked };
}

/** The schema of the table said that the value is its noun. */
function storedOf<N extends TableName>(found: Found): Stored<Nouns[N]> {
  return { value: found.value as Nouns[N], stamps: found.row.stamps, rev: found.row.rev };
}

import { Dexie } from 'dexie';
import type { Codec, StoredRow } from './seal.ts';
import type { Known, RowReader } from './snapshot.ts';

/** Reads and opens rows, inside whatever transaction is running; with a codec that seals, outside of any. */
export function rowReader(database: Dexie, codec: Codec): RowReader {
  const open = (table: string, stored: readonly StoredRow[]) => openAll(table, stored, codec);
  return {
    inTransaction: codec.keyId === null,
    async rows(table, ids) {
      const found: (StoredRow | undefined)[] =
        ids.length === 1
          ? [await database.table(table).get(ids[0] as string)]
          : await database.table(table).bulkGet([...ids]);
      return open(
        table,
        found.filter((one) => one !== undefined),
      );
    },
    async related(table, column, values) {
      const where = database.table(table).where(column);
      // One value is one request; several are a walk along the index.
      const found = values.length === 1 ? where.equals(values[0] as string) : where.anyOf([...values]).distinct();
      const plain: StoredRow[] = await found.toArray();
      return [
        ...(await open(table, plain)),
        ...(await sealedRows(database, table, codec)).filter(({ row }) => isAt(row.columns[column], values)),
      ];
    },
    async clock() {
      const clock = await database.table('meta').get('clock');
      return { rev: clock?.rev ?? 0, at: clock?.at };
    },
  };
}

/** Sealed rows have no columns outside: to find one, all are opened. Nothing is read where nothing is sealed. */
export async function sealedRows(database: Dexie, table: string, codec: Codec): Promise<Known[]> {
  if (codec.keyId === null) return [];
  return openAll(table, await database.table(table).where('keyId').above('').toArray(), codec);
}

/**
 * Waits for something that is not the database without a live query losing track of what is read afterwards: Dexie
 * follows its own promises only.
 */
export function watched<T>(other: PromiseLike<T>): PromiseLike<T> {
  return Dexie.Promise.resolve(other);
}

/** True when a column holds one of these values. */
export function isAt(column: unknown, values: readonly unknown[]): boolean {
  return Array.isArray(column) ? column.some((one) => values.includes(one)) : values.includes(column);
}

async function openAll(table: string, stored: readonly StoredRow[], codec: Codec): Promise<Known[]> {
  // Plain rows are opened without waiting: a wait for anything but the database would end the transaction.
  if (codec.keyId === null) return stored.map((one) => ({ stored: one, row: codec.open(table, one) as Known['row'] }));
  return watched(Promise.all(stored.map(async (one) => ({ stored: one, row: await codec.open(table, one) }))));
}

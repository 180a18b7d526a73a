import { AppError } from '@/lib/errors.ts';
import { NOUNS, type Nouns, type TableName } from './nouns.ts';
import type { Body, Row, Stamps } from './versions/contract.ts';

/**
 * One thing to write. `put` is a whole noun (of one that is there, all its fields are edited); `patch` changes the
 * fields it names, and in a field that is a map only the keys it names. `base` is what the writer had before their eyes
 * (the stamps of `getStored`): with it, what somebody else wrote meanwhile is merged instead of overwritten.
 */
export type Write =
  | { readonly table: TableName; readonly id: string; readonly remove: true }
  | {
      [N in TableName]:
        | { readonly table: N; readonly put: Nouns[N] }
        | { readonly table: N; readonly id: string; readonly patch: Partial<Nouns[N]>; readonly base?: Stamps };
    }[TableName];

/** A row of a backup or of another device. */
export interface Incoming {
  readonly table: TableName;
  readonly row: Pick<Row, 'id' | 'stamps' | 'body'>;
}

/** A write that passed the door. */
export type Step =
  | { readonly kind: 'put'; readonly table: TableName; readonly id: string; readonly body: Body }
  | {
      readonly kind: 'patch';
      readonly table: TableName;
      readonly id: string;
      readonly body: Body;
      readonly base: Stamps | undefined;
    }
  | { readonly kind: 'remove'; readonly table: TableName; readonly id: string }
  | {
      readonly kind: 'merge';
      readonly table: TableName;
      readonly id: string;
      readonly body: Body;
      readonly stamps: Stamps;
    };

/**
 * The door for everything that is written.
 * @throws AppError `input-invalid` with `details.issues`, before anything is touched
 */
export function stepOf(write: Write): Step {
  const rules = NOUNS[write.table];
  if (!rules) throw new AppError('input-invalid', { details: { table: write.table } });
  if ('remove' in write) return { kind: 'remove', table: write.table, id: write.id };
  if ('put' in write) {
    const parsed = rules.schema.safeParse(write.put);
    if (!parsed.success) throw invalid(write.table, parsed.error.issues);
    const body = parsed.data as Body;
    return { kind: 'put', table: write.table, id: String(body.id), body };
  }
  const body = new Map<string, unknown>();
  for (const [name, value] of Object.entries(write.patch)) {
    if (value === undefined) continue;
    const parsed = name === 'id' ? undefined : rules.field(name)?.safeParse(value);
    if (!parsed?.success)
      throw invalid(write.table, parsed?.error.issues ?? [{ path: [name], message: 'no such field' }]);
    body.set(name, parsed.data);
  }
  return { kind: 'patch', table: write.table, id: write.id, body: Object.fromEntries(body), base: write.base };
}

/** The door for rows from elsewhere: a row that is no noun is refused, whole. */
export function stepOfIncoming({ table, row }: Incoming): Step {
  const parsed = NOUNS[table].stored.safeParse(row.body);
  if (!parsed.success) throw invalid(table, parsed.error.issues);
  const { id } = parsed.data as { id: string };
  return { kind: 'merge', table, id, body: parsed.data as Body, stamps: soundStamps(row.stamps) };
}

/** Only what is a stamp; a field whose stamp is lost is older than everything, and stays. */
export function soundStamps(stamps: unknown): Stamps {
  if (typeof stamps !== 'object' || stamps === null) return {};
  return Object.fromEntries(Object.entries(stamps).filter(([, stamp]) => isStamp(stamp)));
}

function isStamp(stamp: unknown): boolean {
  if (typeof stamp !== 'object' || stamp === null) return false;
  const { at, seen, parts } = stamp as { at?: unknown; seen?: unknown; parts?: unknown };
  return (
    typeof at === 'string' &&
    typeof seen === 'object' &&
    seen !== null &&
    Object.values(seen).every((one) => typeof one === 'string') &&
    (parts === undefined || (Array.isArray(parts) && parts.every(isPart)))
  );
}

function isPart(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const { at, text } = part as { at?: unknown; text?: unknown };
  return typeof at === 'string' && (typeof text === 'string' || text === null);
}

function invalid(table: string, issues: readonly unknown[]): AppError {
  return new AppError('input-invalid', { details: { table, issues: issues.slice(0, 10) } });
}

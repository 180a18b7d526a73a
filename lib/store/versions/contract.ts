/**
 * What a version of the database is. A released version is frozen: it imports nothing but this file, so that no later
 * change of the nouns can change what an old database means.
 */

/** Hybrid logical clock: `<ms, base 36, 9 long>-<counter, base 36, 4 long>-<node>`. Sorts as text. */
export type Hlc = string;

/** One of several texts that were written at the same time and are kept together. */
export interface Part {
  readonly at: Hlc;
  readonly text: string | null;
}

/** When a field got its value, and which writes its writer had seen by then. */
export interface Stamp {
  readonly at: Hlc;
  /** Node → the latest write of that node that is known here. `~` stands for an edit that is being written. */
  readonly seen: Readonly<Record<string, Hlc>>;
  /** Only while the value is made of several texts that did not know of each other. */
  readonly parts?: readonly Part[];
}

/** Field (`title`), or field and key (`texts/what`), → its stamp. `*` stands for every field that is not named. */
export type Stamps = Readonly<Record<string, Stamp>>;

/** A noun as it lies in the database, not yet parsed. */
export type Body = Readonly<Record<string, unknown>>;

export type IndexKey = string | number;
/** What a row is found by. A column that is absent is in no index. */
export type Columns = Readonly<Record<string, IndexKey | readonly string[]>>;

/** A row that was opened: what the rest of the store works with. */
export interface Row {
  readonly id: string;
  /** Grows by one with every write. */
  readonly rev: number;
  readonly stamps: Stamps;
  readonly body: Body;
  readonly columns: Columns;
}

/** What else the columns of an experience are made of. */
export interface Proofs {
  readonly claims: readonly Body[];
  readonly evidence: readonly Body[];
  readonly badges: readonly Body[];
}

/** What one experience adds to the counts; null when it rests in the bin. */
export interface Contribution {
  readonly type: string;
  readonly month: string;
  readonly skills: readonly string[];
}

export interface StoreVersion {
  readonly number: number;
  /** Table → primary key and indexes, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>;
  /** Makes rows of the version before into rows of this one; used by the database and by restore alike. */
  readonly upgrade?: (table: string, row: Row) => Row;
  /** The columns that follow from a body alone. */
  readonly columns: (table: string, body: Body) => Columns;
  /** The columns of an experience that follow from what is kept with it. */
  readonly proofColumns: (proofs: Proofs) => Columns;
  readonly contribution: (body: Body, columns: Columns) => Contribution | null;
}

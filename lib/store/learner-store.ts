import type { Attachment, Experience } from '@/lib/model/index.ts';
import { type AttachmentInput, keepAttachment, readAttachment, readChunks, sweepChunks } from './attachments.ts';
import type { Counts } from './counts.ts';
import { newId } from './new-id.ts';
import type { Nouns, TableName } from './nouns.ts';
import {
  type Damage,
  eachRow,
  type ReadWorld,
  readAll,
  readByIndex,
  readDamaged,
  readNewest,
  readOne,
  type Stored,
} from './reads.ts';
import { readCounts, recount } from './recount.ts';
import { purgeDeleted, stepsToRemove } from './remove.ts';
import type { StoredRow } from './seal.ts';
import { type Incoming, stepOf, stepOfIncoming, type Write } from './steps.ts';
import { type WriterWorld, writeSteps } from './writer.ts';

/** One learner's life in learning. Every method throws AppError only: `storage-…`, `record-…` or `input-invalid`. */
export interface LearnerStore {
  readonly learnerId: string;
  /** One noun. @throws AppError `record-damaged` when it is there and does not parse */
  get<N extends TableName>(table: N, id: string): Promise<Nouns[N] | undefined>;
  /** One noun, with the stamps that an edit of it hands back as `base`. */
  getStored<N extends TableName>(table: N, id: string): Promise<Stored<Nouns[N]> | undefined>;
  /** Writes all of it in one transaction, or nothing. */
  write(writes: readonly Write[]): Promise<void>;
  /**
   * As `write`, and says what each write led to: when somebody else wrote the same field meanwhile, its value is the
   * merged one, and a surface should show it. Undefined for what was removed.
   */
  writeStored(writes: readonly Write[]): Promise<(Stored<unknown> | undefined)[]>;
  /** Rows of a backup or another device, merged by the same rules, in one transaction. */
  mergeIn(rows: readonly Incoming[]): Promise<void>;
  /** Nouns with this value in an index, those in the bin included. Damaged ones go to `onDamaged`. */
  byIndex<N extends TableName>(table: N, index: string, value: string): Promise<Nouns[N][]>;
  /** Newest day first, without the bin. `before` is a `timelineKey` or a day. */
  newestExperiences(options: { limit: number; before?: string; type?: string }): Promise<Experience[]>;
  all<N extends TableName>(table: N): Promise<Nouns[N][]>;
  counts(): Promise<Counts>;
  /** Counts anew and repairs. */
  recount(): Promise<Counts>;
  /** Looks at every row; those that are no nouns stay where they are. */
  damaged(): Promise<Damage[]>;
  /** Every row of a table as it lies in the database, damaged ones and all. */
  rawRows(table: TableName | 'chunks' | 'removed' | 'damaged'): AsyncGenerator<StoredRow>;
  putAttachment(input: AttachmentInput, made?: { id?: string; now?: string }): Promise<Attachment>;
  getAttachment(id: string): Promise<{ attachment: Attachment; blob: Blob } | undefined>;
  /** The bytes of an attachment a chunk at a time. */
  attachmentChunks(attachment: Attachment): AsyncGenerator<Uint8Array>;
  /** Removes an experience and everything kept with it, for good. Badges stay. */
  removeForever(experienceId: string): Promise<void>;
  /** Removes for good what was put into the bin before an instant. @returns how many things went */
  purgeDeleted(before: string): Promise<number>;
  close(): void;
}

export function makeLearnerStore(learnerId: string, world: WriterWorld & ReadWorld): LearnerStore {
  return {
    learnerId,
    get: async (table, id) => (await readOne(world, table, id))?.value,
    getStored: (table, id) => readOne(world, table, id),
    async write(writes) {
      await writeSteps(world, writes.map(stepOf));
    },
    async writeStored(writes) {
      const rows = await writeSteps(world, writes.map(stepOf));
      return rows.map((row) => row && { value: row.body, stamps: row.stamps, rev: row.rev });
    },
    async mergeIn(rows) {
      await writeSteps(world, rows.map(stepOfIncoming));
    },
    byIndex: (table, index, value) => readByIndex(world, table, index, value),
    newestExperiences: (options) => readNewest(world, options),
    all: (table) => readAll(world, table),
    counts: () => readCounts(world),
    recount: () => recount(world),
    damaged: () => readDamaged(world),
    rawRows: (table) => eachRow(world.database, table),
    putAttachment: (input, made = {}) =>
      keepAttachment(world, input, {
        id: made.id ?? newId(),
        now: made.now ?? new Date(world.now()).toISOString(),
      }),
    getAttachment: (id) => readAttachment(world, id),
    attachmentChunks: (attachment) => readChunks(world, attachment),
    async removeForever(experienceId) {
      await writeSteps(world, await stepsToRemove(world, experienceId));
    },
    async purgeDeleted(before) {
      const count = await purgeDeleted(world, before);
      await sweepChunks(world.database, world.now());
      return count;
    },
    close: () => world.database.close(),
  };
}

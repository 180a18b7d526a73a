import { sha256 } from '@noble/hashes/sha2.js';
import type { Dexie } from 'dexie';
import { AppError } from '@/lib/errors.ts';
import { ATTACHMENT_CHUNK_BYTES, type Attachment } from '@/lib/model/index.ts';
import { type ReadWorld, readOne } from './reads.ts';
import type { Codec } from './seal.ts';
import { stepOf } from './steps.ts';
import { guarded } from './storage-error.ts';
import { removeChunks, type WriterWorld, writeSteps } from './writer.ts';

/** Bytes to keep, and what is known of them. */
export interface AttachmentInput {
  readonly name: string;
  /** Sniffed from the bytes by who hands them in. */
  readonly mediaType: string;
  readonly bytes: Blob | Uint8Array;
  readonly thumbnailId?: string | null;
}

interface ChunkRow {
  readonly attachmentId: string;
  readonly index: number;
  readonly keyId: string | null;
  readonly body: Uint8Array;
}

/** So many chunks go in one transaction: what is read into memory at a time. */
const CHUNKS_AT_ONCE = 8;
/** Bytes whose attachment never came are swept after a day: before that, somebody may still be writing them. */
const SWEEP_AFTER = 86_400_000;

/**
 * Keeps bytes: chunk rows first, and in the transaction of the last of them the attachment itself. Until then nothing
 * points at them; killed half-way, they are swept later.
 * @param made the new attachment's id, and the moment
 */
export async function keepAttachment(
  world: WriterWorld & ReadWorld,
  input: AttachmentInput,
  made: { readonly id: string; readonly now: string },
): Promise<Attachment> {
  const size = input.bytes instanceof Blob ? input.bytes.size : input.bytes.byteLength;
  const chunks = Math.ceil(size / ATTACHMENT_CHUNK_BYTES);
  const hash = sha256.create();
  const attachment = (digest: string): Attachment => ({
    id: made.id,
    name: input.name,
    mediaType: input.mediaType,
    size,
    sha256: digest,
    chunks,
    thumbnailId: input.thumbnailId ?? null,
    createdAt: made.now,
  });
  // What will not pass the door is refused before a byte is written.
  stepOf({ table: 'attachments', put: attachment('0'.repeat(64)) });
  try {
    let rows: ChunkRow[] = [];
    for (let index = 0; index < chunks; index += 1) {
      const bytes = await slice(input.bytes, index * ATTACHMENT_CHUNK_BYTES);
      hash.update(bytes);
      rows.push(await sealChunk(world.codec, made.id, index, bytes));
      if (rows.length < CHUNKS_AT_ONCE || index === chunks - 1) continue;
      const full = rows;
      await guarded(() => world.database.table('chunks').bulkPut(full));
      rows = [];
    }
    const digest = [...hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const put = attachment(digest);
    await writeSteps(world, [stepOf({ table: 'attachments', put })], {
      tables: ['chunks'],
      run: (database) => database.table('chunks').bulkPut(rows),
    });
    return put;
  } catch (error) {
    // No room for all of it: give back the room that was taken. What cannot even be removed is swept later.
    await Promise.resolve(removeChunks(world.database, made.id)).catch(() => 0);
    throw error;
  }
}

/**
 * An attachment with its bytes.
 * @throws AppError `record-damaged` when bytes are missing or altered
 */
export async function readAttachment(
  world: ReadWorld,
  id: string,
): Promise<{ attachment: Attachment; blob: Blob } | undefined> {
  const stored = await readOne(world, 'attachments', id);
  if (!stored) return undefined;
  const attachment = stored.value;
  const parts: BlobPart[] = [];
  for await (const bytes of readChunks(world, attachment)) parts.push(bytes as BufferSource as BlobPart);
  return { attachment, blob: new Blob(parts, { type: attachment.mediaType }) };
}

/** The bytes of an attachment, a chunk at a time. @throws AppError `record-damaged` when a chunk is missing or altered */
export async function* readChunks(
  world: Pick<ReadWorld, 'database' | 'codec'>,
  attachment: Attachment,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for (let index = 0; index < attachment.chunks; index += 1) {
    const row = await guarded(() => world.database.table('chunks').get([attachment.id, index]) as PromiseLike<unknown>);
    if (!isChunk(row)) throw damaged(attachment.id, index);
    const bytes = await world.codec.openBytes(placeOf(attachment.id, index), row.body, row.keyId);
    size += bytes.byteLength;
    yield bytes;
  }
  if (size !== attachment.size) throw damaged(attachment.id, attachment.chunks);
}

/**
 * Removes bytes that no attachment points at, left by a browser that was killed while they were written.
 * @param now milliseconds since 1970
 * @returns how many attachments' bytes went
 */
export async function sweepChunks(database: Dexie, now: number): Promise<number> {
  return guarded(async () => {
    const keys = (await database.table('chunks').toCollection().primaryKeys()) as unknown as [string, number][];
    const ids = [...new Set(keys.map(([id]) => id))];
    const old = ids.filter((id) => madeAt(id) < now - SWEEP_AFTER);
    let swept = 0;
    for (const id of old) {
      await database.transaction('rw', ['chunks', 'attachments'], async () => {
        if (await database.table('attachments').get(id)) return;
        await removeChunks(database, id);
        swept += 1;
      });
    }
    return swept;
  });
}

async function sealChunk(codec: Codec, attachmentId: string, index: number, bytes: Uint8Array): Promise<ChunkRow> {
  const body = await codec.sealBytes(placeOf(attachmentId, index), bytes);
  return { attachmentId, index, keyId: codec.keyId, body };
}

function placeOf(attachmentId: string, index: number): string {
  return `chunks/${attachmentId}/${index}`;
}

/** A copy, so that a row never carries the whole file's buffer with it. */
async function slice(bytes: Blob | Uint8Array, start: number): Promise<Uint8Array> {
  const end = start + ATTACHMENT_CHUNK_BYTES;
  if (bytes instanceof Blob) return new Uint8Array(await bytes.slice(start, end).arrayBuffer());
  return bytes.slice(start, end);
}

function isChunk(row: unknown): row is ChunkRow {
  return typeof row === 'object' && row !== null && (row as ChunkRow).body instanceof Uint8Array;
}

/** The moment a UUIDv7 was made, ms since 1970 (RFC 9562, section 5.7). */
function madeAt(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}

function damaged(id: string, index: number): AppError {
  return new AppError('record-damaged', { details: { table: 'chunks', id, index } });
}

import { AppError } from '@/lib/errors.ts';
import type { Body, Columns, Row, Stamps } from './versions/contract.ts';

/** A row as it lies in the database. Its columns stand beside its body when it is plain, and inside it when it is sealed. */
export interface StoredRow {
  readonly id: string;
  readonly rev: number;
  readonly stamps: Stamps | null;
  readonly keyId: string | null;
  readonly body: unknown;
  readonly [column: string]: unknown;
}

/** How rows and chunks are closed for the database and opened again. */
export interface Codec {
  /** The key that seals; null where nothing is sealed. */
  readonly keyId: string | null;
  /** @throws AppError `key-unavailable` for what may not be sealed */
  seal(table: string, row: Row): StoredRow | Promise<StoredRow>;
  /** @throws AppError `key-unavailable` for a row sealed with another key, `record-damaged` for altered bytes */
  open(table: string, stored: StoredRow): Row | Promise<Row>;
  sealBytes(place: string, bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
  openBytes(place: string, bytes: Uint8Array, keyId: string | null): Uint8Array | Promise<Uint8Array>;
}

const IV_BYTES = 12;
/** Written into what is sealed, because a sealed row cannot be upgraded inside the database's own upgrade. */
const VERSION = 1;

export const plainCodec: Codec = {
  keyId: null,
  seal: (_table, row) => closePlain(row),
  open: (_table, stored) => openPlain(stored),
  sealBytes: (_place, bytes) => bytes,
  openBytes(_place, bytes, keyId) {
    if (keyId !== null) throw new AppError('key-unavailable', { details: { keyId } });
    return bytes;
  },
};

/**
 * AES-256-GCM: without the key only a row's id, rev and key id can be read. The table and id are authenticated with the
 * bytes, so that one row cannot be passed off as another.
 * @param key AES-GCM, 256 bits, usable to encrypt and decrypt
 */
export function aesCodec(keyId: string, key: CryptoKey): Codec {
  const sealBytes = async (place: string, bytes: Uint8Array) => {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const sealed = await crypto.subtle.encrypt(algorithm(iv, keyId, place), key, bytes as BufferSource);
    const all = new Uint8Array(IV_BYTES + sealed.byteLength);
    all.set(iv);
    all.set(new Uint8Array(sealed), IV_BYTES);
    return all;
  };
  const openBytes = async (place: string, bytes: Uint8Array, sealedWith: string | null) => {
    // What was written before the lock was turned on is plain until it is converted.
    if (sealedWith === null) return bytes;
    if (sealedWith !== keyId) throw new AppError('key-unavailable', { details: { keyId: sealedWith } });
    try {
      const iv = bytes.subarray(0, IV_BYTES);
      const rest = bytes.subarray(IV_BYTES);
      return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, keyId, place), key, rest as BufferSource));
    } catch (cause) {
      throw new AppError('record-damaged', { cause, details: { place } });
    }
  };
  return {
    keyId,
    sealBytes,
    openBytes,
    async seal(table, row) {
      const text = JSON.stringify({ version: VERSION, ...row, id: undefined, rev: undefined }, packBytes);
      const body = await sealBytes(`${table}/${row.id}`, new TextEncoder().encode(text));
      return { id: row.id, rev: row.rev, stamps: null, keyId, body };
    },
    async open(table, stored) {
      if (stored.keyId === null) return openPlain(stored);
      if (!(stored.body instanceof Uint8Array)) throw new AppError('record-damaged', { details: { id: stored.id } });
      const bytes = await openBytes(`${table}/${stored.id}`, stored.body, stored.keyId);
      const content = JSON.parse(new TextDecoder().decode(bytes), unpackBytes) as SealedContent;
      return {
        id: stored.id,
        rev: stored.rev,
        stamps: content.stamps,
        body: content.body,
        columns: content.columns,
      };
    },
  };
}

interface SealedContent {
  readonly version: number;
  readonly stamps: Stamps;
  readonly body: Body;
  readonly columns: Columns;
}

function closePlain(row: Row): StoredRow {
  return { ...row.columns, id: row.id, rev: row.rev, stamps: row.stamps, keyId: null, body: row.body };
}

/** Takes a plain row apart. What is no row at all is opened as an empty one, and found damaged by who parses it. */
function openPlain(stored: StoredRow): Row {
  const { id, rev, stamps, keyId, body, ...columns } = stored;
  if (keyId !== null && keyId !== undefined) throw new AppError('key-unavailable', { details: { id, keyId } });
  return {
    id,
    rev: typeof rev === 'number' ? rev : 0,
    stamps: isObject(stamps) ? (stamps as Stamps) : {},
    body: isObject(body) ? (body as Body) : {},
    columns: columns as Columns,
  };
}

function algorithm(iv: Uint8Array, keyId: string, place: string): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv: iv as BufferSource,
    additionalData: new TextEncoder().encode(`${keyId}/${place}`),
  };
}

const BYTES = '$bytes';

function packBytes(_name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) {
    let text = '';
    for (const byte of value) text += String.fromCharCode(byte);
    return { [BYTES]: btoa(text) };
  }
  // A live key is not data: it has to be wrapped before a lock can be turned on.
  if (value instanceof CryptoKey) throw new AppError('key-unavailable', { details: { reason: 'live key' } });
  return value;
}

function unpackBytes(_name: string, value: unknown): unknown {
  if (!isObject(value) || typeof (value as Body)[BYTES] !== 'string') return value;
  return Uint8Array.from(atob((value as Record<string, string>)[BYTES] ?? ''), (one) => one.charCodeAt(0));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { AppError } from '../errors.ts';

/** PNG (W3C Recommendation, third edition): a signature, then chunks of length · type · data · CRC-32. */
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10] as const;
/** Keywords under which a badge stands; the newest standard first. */
export const BADGE_KEYWORDS = ['openbadgecredential', 'clrcredential', 'openbadges'] as const;
const MOST_CHUNKS = 10_000;

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** The whole chunk, with length and CRC. */
  readonly whole: Uint8Array;
}

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

/**
 * Cuts a PNG into its chunks.
 * @throws AppError `credential-invalid` when a length leads outside, a CRC does not fit, or it does not end in IEND
 */
export function readPng(bytes: Uint8Array): PngChunk[] {
  const refuse = (why: string) => new AppError('credential-invalid', { details: { png: why } });
  if (!isPng(bytes)) throw refuse('signature');
  const chunks: PngChunk[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at: number = SIGNATURE.length; at < bytes.length; ) {
    if (at + 12 > bytes.length || chunks.length >= MOST_CHUNKS) throw refuse('cut off');
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw refuse('cut off');
    const type = latin1(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (/^(iTXt|tEXt|zTXt)$/.test(type) && view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4)))
      throw refuse('checksum');
    chunks.push({ type, data, whole: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  throw refuse('no end');
}

/** Keyword and text of a text chunk. `text` is null when it is packed, which the standard forbids and which could unpack to anything. */
export function readTextChunk(chunk: PngChunk): { keyword: string; text: string | null } | null {
  const { type, data } = chunk;
  if (type !== 'iTXt' && type !== 'tEXt' && type !== 'zTXt') return null;
  const gap = data.indexOf(0);
  if (gap < 1 || gap > 79) return null;
  const keyword = latin1(data.subarray(0, gap));
  if (type === 'zTXt') return { keyword, text: null };
  if (type === 'tEXt') return { keyword, text: latin1(data.subarray(gap + 1)) };
  if (data[gap + 1] !== 0) return { keyword, text: null };
  const language = data.indexOf(0, gap + 3);
  const translated = language === -1 ? -1 : data.indexOf(0, language + 1);
  if (translated === -1) return { keyword, text: null };
  return { keyword, text: new TextDecoder('utf-8').decode(data.subarray(translated + 1)) };
}

/** An uncompressed iTXt chunk, ready to be put into a file. */
export const makeTextChunk = (keyword: string, text: string): Uint8Array =>
  makeChunk('iTXt', `${keyword}\0\0\0\0\0${text}`);

/** A chunk with its length and checksum; `text` is written as UTF-8. */
export function makeChunk(type: string, text: string): Uint8Array {
  const body = new TextEncoder().encode(type + text);
  const whole = new Uint8Array(body.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, body.length - 4);
  whole.set(body, 4);
  view.setUint32(whole.length - 4, crc32(body));
  return whole;
}

export function writePng(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(SIGNATURE.length + chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  file.set(SIGNATURE, 0);
  let at: number = SIGNATURE.length;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

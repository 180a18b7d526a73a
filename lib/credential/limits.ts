import { AppError } from '../errors.ts';

/** What a badge may weigh before anything is done with it. The largest honest badges carry pictures as `data:` text. */
export const BADGE_LIMITS = {
  /** Bytes of a picture with a badge inside. */
  image: 20_000_000,
  /** UTF-16 units of the badge itself. */
  text: 8_000_000,
  /** Objects and lists inside each other. */
  depth: 40,
  /** Values in all. */
  values: 20_000,
} as const;

const POLLUTING = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON from a stranger: length, depth and number of values are looked at before the parser runs.
 * @returns the value, or undefined when the text is not JSON
 * @throws AppError `input-too-large` beyond `BADGE_LIMITS`; `credential-invalid` for keys that could change built-in objects
 */
export function parseUntrustedJson(text: string): unknown {
  weigh(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  refusePollution(value);
  return value;
}

/** One pass over the characters; strings are skipped, so braces in prose do not count. */
function weigh(text: string): void {
  if (text.length > BADGE_LIMITS.text) throw new AppError('input-too-large', { details: { length: text.length } });
  let depth = 0;
  let values = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at++;
      else if (code === 34) quoted = false;
      continue;
    }
    if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      depth++;
      values++;
      if (depth > BADGE_LIMITS.depth) throw new AppError('input-too-large', { details: { depth } });
    } else if (code === 125 || code === 93) depth--;
    else if (code === 44) values++;
  }
  if (values > BADGE_LIMITS.values) throw new AppError('input-too-large', { details: { values } });
}

function refusePollution(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (POLLUTING.has(key)) throw new AppError('credential-invalid', { details: { key } });
    refusePollution(inner);
  }
}

import type { BadgeText } from './contract.ts';
import { parseUntrustedJson } from './limits.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Looks at the text of a badge once: JSON, a token (three base64url parts), or a web address.
 * @throws AppError `input-too-large` or `credential-invalid` from `parseUntrustedJson`
 */
export function lookAt(raw: string): BadgeText {
  const text = raw.replace(/^\uFEFF/, '').trim();
  const json = text.startsWith('{') ? parseUntrustedJson(text) : null;
  return {
    text,
    json: isObject(json) ? json : null,
    token: tokenOf(text),
    address: /^https?:\/\/\S{1,4000}$/i.test(text) && URL.canParse(text) ? text : null,
  };
}

function tokenOf(text: string): BadgeText['token'] {
  const [first, second] = /^([\w-]+)\.([\w-]+)\.([\w-]*)$/.exec(text)?.slice(1, 3) ?? [];
  if (!first || !second) return null;
  const header = decodePart(first);
  const payload = decodePart(second);
  return isObject(header) && isObject(payload) ? { header, payload } : null;
}

/** base64url → JSON; null when it is either not. */
export function decodePart(part: string): unknown {
  try {
    const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return parseUntrustedJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === 'AppError') throw error;
    return null;
  }
}

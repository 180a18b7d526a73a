import { decodeBase58, encodeBase58 } from './base58.ts';

/** Multicodec prefix of an Ed25519 public key (multicodec table, `ed25519-pub`, 0xed as varint). */
const ED25519_PREFIX = [0xed, 0x01] as const;

/** 32 raw bytes → `z6Mk…`, as Multikey and did:key write an Ed25519 public key. */
export function encodeEd25519Multikey(raw: Uint8Array): string {
  return `z${encodeBase58(Uint8Array.from([...ED25519_PREFIX, ...raw]))}`;
}

/** `z6Mk…` → 32 raw bytes; null when it is not a whole Ed25519 public key. */
export function decodeEd25519Multikey(text: string): Uint8Array | null {
  if (!text.startsWith('z')) return null;
  const bytes = decodeBase58(text.slice(1));
  if (bytes?.length !== 34 || bytes[0] !== ED25519_PREFIX[0] || bytes[1] !== ED25519_PREFIX[1]) return null;
  return bytes.slice(2);
}

/** Who a verification method says it belongs to, and the key it carries in its own address, if it does. */
export interface MethodAddress {
  readonly controller: string;
  /** `z6Mk…`, not yet decoded; null when the key lies elsewhere. */
  readonly multikey: string | null;
}

/**
 * Reads a verification method's address. In `did:key` the key is the identifier; other issuers often write their key
 * as the fragment, which allows the signature to be checked and says nothing about whose key it is.
 * @returns null when it is no address
 */
export function readMethodAddress(address: string): MethodAddress | null {
  if (!URL.canParse(address)) return null;
  const [controller = '', fragment = ''] = address.split('#', 2);
  if (controller.startsWith('did:key:')) {
    const key = controller.slice('did:key:'.length);
    // did:key has one signing key, and names it twice
    return fragment === '' || fragment === key ? { controller, multikey: key } : { controller, multikey: null };
  }
  return { controller, multikey: fragment.startsWith('z6Mk') ? fragment : null };
}

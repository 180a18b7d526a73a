import { AppError } from '../errors.ts';
import { encodeEd25519Multikey } from './multikey.ts';

/** The part of WebCrypto's `SubtleCrypto` that is needed; `Key` is the browser's own handle, a CryptoKey. */
export interface SubtleLike<Key extends object = object> {
  generateKey(
    algorithm: { name: 'Ed25519' },
    extractable: boolean,
    usages: ('sign' | 'verify')[],
  ): Promise<{ publicKey: Key; privateKey: Key } | Key>;
  exportKey(format: 'raw', key: Key): Promise<ArrayBuffer>;
  sign(algorithm: { name: 'Ed25519' }, key: Key, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

/** A fresh key. `privateKey` cannot be exported: it can be kept in IndexedDB and used, never read. */
export interface NewSigningKey<Key extends object = object> {
  readonly algorithm: 'Ed25519';
  readonly did: string;
  /** Multikey, `z6Mk…`. */
  readonly publicKeyMultibase: string;
  readonly privateKey: Key;
}

/** Whoever signs: `did` is the issuer, `verificationMethod` the address of the key, `sign` the key at work. */
export interface CredentialSigner {
  readonly did: string;
  readonly verificationMethod: string;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/**
 * Makes an Ed25519 key pair whose private half cannot leave the browser.
 * @throws AppError `key-unavailable` when this browser has no Ed25519
 */
export async function createSigningKey<Key extends object>(subtle: SubtleLike<Key>): Promise<NewSigningKey<Key>> {
  try {
    const pair = await subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new TypeError('no key pair');
    const publicKeyMultibase = encodeEd25519Multikey(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
    return {
      algorithm: 'Ed25519',
      did: `did:key:${publicKeyMultibase}`,
      publicKeyMultibase,
      privateKey: pair.privateKey,
    };
  } catch (cause) {
    throw new AppError('key-unavailable', { cause });
  }
}

/** The signer of a kept key. @throws AppError `key-unavailable` (when it signs) if the browser refuses the key. */
export function signerFor<Key extends object>(
  subtle: SubtleLike<Key>,
  key: { readonly did: string; readonly privateKey: Key },
): CredentialSigner {
  return {
    did: key.did,
    verificationMethod: `${key.did}#${key.did.slice('did:key:'.length)}`,
    async sign(bytes) {
      try {
        return new Uint8Array(await subtle.sign({ name: 'Ed25519' }, key.privateKey, Uint8Array.from(bytes)));
      } catch (cause) {
        throw new AppError('key-unavailable', { cause });
      }
    },
  };
}

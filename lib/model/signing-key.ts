import { z } from 'zod';
import { Id } from './id.ts';
import { Instant } from './time.ts';

export const KEY_ALGORITHMS = ['Ed25519', 'P-256'] as const;

/** A key made in this browser. The private half is a non-extractable CryptoKey, or its wrapped bytes while a lock is on. */
export const SigningKey = z.object({
  id: Id,
  algorithm: z.enum(KEY_ALGORITHMS),
  /** `did:key:…` or `did:jwk:…`: who signs with it. */
  did: z.string().regex(/^did:(key|jwk):/),
  /** Public key, Multikey `z…` for Ed25519, JWK as JSON for P-256. */
  publicKey: z.string().max(2_000),
  privateKey: z.custom<object>((value) => typeof value === 'object' && value !== null),
  /** The DID of the key this one follows, if one was lost or retired. */
  follows: z.string().nullable(),
  createdAt: Instant,
  retiredAt: Instant.nullable(),
});
export type SigningKey = z.infer<typeof SigningKey>;

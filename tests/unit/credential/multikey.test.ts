import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase58, encodeBase58 } from '@/lib/credential/base58.ts';
import { decodeEd25519Multikey, encodeEd25519Multikey, readMethodAddress } from '@/lib/credential/multikey.ts';

const KEY = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';

describe('base58', () => {
  it('knows the examples of the draft (base58, section 5)', () => {
    expect(encodeBase58(new TextEncoder().encode('Hello World!'))).toBe('2NEpo7TZRRrLZSi2U');
    expect(encodeBase58(Uint8Array.from([0, 0, 0x28, 0x7f, 0xb4, 0xcd]))).toBe('11233QC4');
  });

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(decodeBase58(encodeBase58(bytes))).toEqual(bytes);
      }),
    );
  });

  it('refuses letters it does not have, and more than a key needs', () => {
    expect(decodeBase58('0OIl')).toBeNull();
    expect(decodeBase58('2'.repeat(201))).toBeNull();
  });
});

describe('keys as text', () => {
  it('round-trip', () => {
    const raw = decodeEd25519Multikey(KEY);
    expect(raw).toHaveLength(32);
    expect(encodeEd25519Multikey(raw ?? new Uint8Array())).toBe(KEY);
  });

  it.each([
    ['cut short', KEY.slice(0, -3)],
    ['of another curve', 'zDnaegE6RR3atJtHKwTRTWHsJ3kNHqFwv7n9YjTgmU7TyfU76'],
    ['in another base', `u${KEY.slice(1)}`],
  ])('are refused when %s', (_name, key) => expect(decodeEd25519Multikey(key)).toBeNull());

  it('are found in addresses, with whom the address names', () => {
    expect(readMethodAddress(`did:key:${KEY}#${KEY}`)).toEqual({ controller: `did:key:${KEY}`, multikey: KEY });
    expect(readMethodAddress(`did:key:${KEY}#other`)).toEqual({ controller: `did:key:${KEY}`, multikey: null });
    expect(readMethodAddress(`https://university.example/#${KEY}`)).toEqual({
      controller: 'https://university.example/',
      multikey: KEY,
    });
    expect(readMethodAddress('https://university.example/#key-1')?.multikey).toBeNull();
    expect(readMethodAddress(KEY)).toBeNull();
  });
});

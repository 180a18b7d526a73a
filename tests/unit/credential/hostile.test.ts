import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { BADGE_LIMITS, bakePng, verifyBadge } from '@/lib/credential/index.ts';
import { makeChunk, makeTextChunk, readPng, writePng } from '@/lib/credential/png.ts';
import type { AchievementCredential } from '@/lib/model/index.ts';
import { PIXEL } from './pixel.ts';
import { issuedBadge, now } from './story.ts';

let badge: AchievementCredential;
beforeAll(async () => {
  badge = await issuedBadge();
});

const look = (source: Uint8Array | string | object) =>
  verifyBadge(typeof source === 'string' || source instanceof Uint8Array ? source : JSON.stringify(source), { now });
const reasons = async (source: string | object) => (await look(source)).checks.map((check) => check.reason);

describe('what is too much', () => {
  it.each([
    ['a long text', () => `{"a":"${'x'.repeat(BADGE_LIMITS.text)}"}`],
    ['a deep one', () => `{"a":${'['.repeat(100_000)}`],
    ['many values', () => `{"a":[${'1,'.repeat(BADGE_LIMITS.values)}1]}`],
    [
      'ten thousand badges in one',
      () =>
        JSON.stringify({
          ...badge,
          nested: Array.from({ length: 10_000 }, () => ({ type: ['AchievementCredential'] })),
        }),
    ],
    ['a huge picture', () => new Uint8Array(BADGE_LIMITS.image + 1)],
  ])('%s is refused before it is read', async (_name, source) => {
    await expect(look(source())).rejects.toThrow('input-too-large');
  });

  it('braces in prose do not count', async () => {
    const prose = await issuedBadge({ summary: `${'[{'.repeat(500)} and "quotes" \\` });
    expect((await look(prose)).valid).toBe(true);
  });

  it('a tangle of nameless things is given up on, not worked through', async () => {
    const knots = Array.from({ length: 12 }, (_, at) => at);
    const tangled = {
      ...badge,
      '@context': [...badge['@context'], { linked: 'https://example.org/linked' }],
      linked: knots.map((at) => ({
        id: `_:k${at}`,
        linked: knots.filter((other) => other !== at).map((other) => ({ id: `_:k${other}` })),
      })),
    };
    const report = await look(tangled);
    expect(report.valid).not.toBe(true);
    expect(report.checks[1]).toMatchObject({ ok: null, reason: 'too-tangled' });
  });
});

describe('what means harm', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('a key called %s is refused', async (key) => {
    await expect(look(JSON.stringify(badge).replace('{', `{"${key}":{"valid":true},`))).rejects.toThrow(
      'credential-invalid',
    );
    expect(({} as { valid?: boolean }).valid).toBeUndefined();
  });

  it.each(['', 'null', '[]', '{}', 'hello', '{"a":', '<svg', '\u0000', 'a.b.c', '<html></html>'])(
    '%j is no badge, and says so',
    async (text) => {
      await expect(look(text)).rejects.toThrow('credential-invalid');
    },
  );

  it('a context from elsewhere is never fetched: could not check, not “no”', async () => {
    const elsewhere = { ...badge, '@context': [...badge['@context'], 'https://example.org/context'] };
    const report = await look(elsewhere);
    expect(report.checks[1]).toMatchObject({ ok: null, reason: 'context-unknown' });
    expect(report.valid).toBeNull();
  });

  it('a context of its own may add names, but not change what a name means', async () => {
    for (const own of [
      { name: 'https://example.org/x' },
      { '@vocab': 'https://example.org/' },
      { id: null },
      { mine: { '@id': 'https://example.org/m', '@context': {} } },
    ]) {
      expect((await reasons({ ...badge, '@context': [...badge['@context'], own] }))[1]).toBe('context-unknown');
    }
    expect(
      (await reasons({ ...badge, '@context': [...badge['@context'], { mine: 'https://example.org/m' }] }))[1],
    ).toBe('unaltered');
  });

  it('a date without a zone, a look-alike issuer, a proof for another purpose', async () => {
    expect((await reasons({ ...badge, validFrom: '2026-05-04T09:30:00' }))[0]).toBe('malformed');
    expect((await look({ ...badge, issuer: { ...badge.issuer, id: `${badge.issuer.id}\u200b` } })).valid).toBe(false);
    const proof = { ...badge.proof?.[0], proofPurpose: 'authentication' };
    expect((await look({ ...badge, proof: [proof] })).valid).toBe(false);
  });
});

describe('tokens', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const didOf = (jwk: object) => `did:jwk:${part(jwk)}`;
  const payloadFor = (issuer: string) => {
    const { proof: _, ...unsigned } = badge;
    return {
      ...unsigned,
      issuer: { ...unsigned.issuer, id: issuer },
      credentialSubject: { ...unsigned.credentialSubject, id: issuer },
      iss: issuer,
      sub: issuer,
    };
  };
  const pair = async () => {
    const keys = await globalThis.crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ]);
    const { x = '', y = '' } = await globalThis.crypto.subtle.exportKey('jwk', keys.publicKey);
    return { privateKey: keys.privateKey, jwk: { kty: 'EC', crv: 'P-256', x, y } };
  };

  it('signed by the issuer’s own P-256 key is good', async () => {
    const { privateKey, jwk } = await pair();
    const did = didOf(jwk);
    const token = await new SignJWT(payloadFor(did))
      .setProtectedHeader({ alg: 'ES256', kid: `${did}#0`, typ: 'JWT' })
      .sign(privateKey);
    expect(await look(token)).toMatchObject({ valid: true, selfIssued: true });
    expect((await look(`${token.slice(0, -4)}AAAA`)).valid).toBe(false);
  });

  it('signed by another key, or one that travels in the token, is not the issuer’s', async () => {
    const [issuer, thief] = [await pair(), await pair()];
    const did = didOf(issuer.jwk);
    const headers: { kid?: string; jwk?: object }[] = [{ kid: `${didOf(thief.jwk)}#0` }, { jwk: thief.jwk }];
    for (const header of headers) {
      const token = await new SignJWT(payloadFor(did))
        .setProtectedHeader({ alg: 'ES256', ...header })
        .sign(thief.privateKey);
      expect((await look(token)).checks[2]).toMatchObject({ ok: false, reason: 'anothers-key' });
    }
    const token = await new SignJWT(payloadFor('https://university.example'))
      .setProtectedHeader({ alg: 'ES256', jwk: thief.jwk })
      .sign(thief.privateKey);
    expect((await look(token)).checks[2]).toMatchObject({ ok: null, reason: 'key-not-established' });
  });

  it('with no signature, or one made with a shared secret, is refused', async () => {
    const { jwk } = await pair();
    const did = didOf(jwk);
    const unsigned = `${part({ alg: 'none', kid: did })}.${part(payloadFor(did))}.`;
    expect((await look(unsigned)).checks[1]).toMatchObject({ ok: false, reason: 'signature-empty' });
    const confused = await new SignJWT(payloadFor(did))
      .setProtectedHeader({ alg: 'HS256', kid: did })
      .sign(Buffer.from(JSON.stringify(jwk)));
    expect((await look(confused)).checks[1]).toMatchObject({ ok: false, reason: 'signature-empty' });
  });

  it('whose claims say something else than the credential is refused', async () => {
    const { privateKey, jwk } = await pair();
    const did = didOf(jwk);
    const token = await new SignJWT({ ...payloadFor(did), iss: 'https://university.example' })
      .setProtectedHeader({ alg: 'ES256', kid: did })
      .sign(privateKey);
    expect((await look(token)).checks[0]).toMatchObject({ ok: false, reason: 'malformed' });
  });
});

describe('pictures', () => {
  const withChunks = (...chunks: Uint8Array[]) => {
    const kept = readPng(PIXEL).map((chunk) => chunk.whole);
    return writePng([...kept.slice(0, -1), ...chunks, ...kept.slice(-1)]);
  };
  it.each([
    ['cut off in the middle', () => bakePng(PIXEL, badge).subarray(0, 200)],
    [
      'with a wrong checksum',
      () => {
        const png = bakePng(PIXEL, badge);
        png[png.length - 20] = (png[png.length - 20] ?? 0) ^ 1;
        return png;
      },
    ],
    [
      'with two badges',
      () => withChunks(makeTextChunk('openbadgecredential', '{}'), makeTextChunk('openbadgecredential', '{}')),
    ],
    ['with a packed one', () => withChunks(makeChunk('iTXt', 'openbadgecredential\0\u0001\0\0\0bomb'))],
    ['with none', () => PIXEL],
  ])('a PNG %s is refused', async (_name, png) => {
    await expect(look(png())).rejects.toThrow('credential-invalid');
  });

  it.each([
    ['with two badges', (element: string) => `<svg xmlns="http://www.w3.org/2000/svg">${element}${element}</svg>`],
    ['with one in a comment', (element: string) => `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${element} --></svg>`],
    [
      'with one in another namespace',
      (element: string) => `<svg>${element.replace('https://purl.imsglobal.org/ob/v3p0', 'https://example.org')}</svg>`,
    ],
  ])('an SVG %s is refused', async (_name, svg) => {
    const element = `<ob:credential xmlns:ob="https://purl.imsglobal.org/ob/v3p0"><![CDATA[${JSON.stringify(badge)}]]></ob:credential>`;
    await expect(look(svg(element))).rejects.toThrow('credential-invalid');
  });
});

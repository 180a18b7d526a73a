import { beforeAll, describe, expect, it } from 'vitest';
import { verifyBadge } from '@/lib/credential/index.ts';
import type { AchievementCredential } from '@/lib/model/index.ts';
import { issuedBadge, newSigner, now } from './story.ts';

type Path = readonly (string | number)[];

/** Every place of a value that holds text, a number or nothing else inside. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A copy with one place changed. */
function changed(document: object, path: Path, to: (before: unknown) => unknown): unknown {
  const copy = structuredClone(document) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const value = to(at[last]);
  if (value !== undefined) at[last] = value;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return copy;
}

const look = async (document: unknown) => verifyBadge(JSON.stringify(document), { now });
const answerTo = (report: Awaited<ReturnType<typeof look>>, id: string) =>
  report.checks.find((check) => check.id === id)?.ok;

describe('a badge in which something was changed', () => {
  let badge: AchievementCredential;
  beforeAll(async () => {
    badge = await issuedBadge();
  });

  it('is good before', async () => {
    expect((await look(badge)).valid).toBe(true);
  });

  it('is never good after, whichever place was changed', async () => {
    const places = leaves(badge);
    expect(places.length).toBeGreaterThan(30);
    const good: string[] = [];
    for (const path of places) {
      for (const to of [(before: unknown) => `${before}x`, () => undefined]) {
        if ((await look(changed(badge, path, to))).valid === true) good.push(path.join('.'));
      }
    }
    expect(good).toEqual([]);
  });

  it('says “altered” for every word of what was signed', async () => {
    const { proof: _, '@context': __, ...content } = badge;
    const unnoticed: string[] = [];
    for (const path of leaves(content).filter((one) => !one.includes('type'))) {
      const report = await look(changed(badge, path, (before) => `${before}x`));
      if (answerTo(report, 'unaltered') !== false) unnoticed.push(path.join('.'));
    }
    expect(unnoticed).toEqual([]);
  });

  it('is refused when something was added, known or unknown to the contexts', async () => {
    expect(answerTo(await look({ ...badge, validUntil: '2099-01-01T00:00:00Z' }), 'unaltered')).toBe(false);
    expect((await look({ ...badge, grade: 'ten out of ten' })).checks[1]).toMatchObject({
      ok: false,
      reason: 'meaning-unclear',
    });
  });

  it('is refused when another key signed for the same issuer, however the key is written', async () => {
    const thief = await newSigner();
    const key = thief.did.slice('did:key:'.length);
    for (const method of [
      thief.verificationMethod,
      thief.did,
      `${badge.issuer.id}#${key}`,
      `https://university.example/#${key}`,
    ]) {
      const stolen = { ...badge, proof: [{ ...badge.proof?.[0], verificationMethod: method }] };
      expect((await look(stolen)).valid, method).not.toBe(true);
    }
  });

  it('is refused when the proofs are gone, or one of two does not fit', async () => {
    const [proof] = badge.proof ?? [];
    expect((await look({ ...badge, proof: [] })).checks[1]).toMatchObject({ ok: false, reason: 'unsigned' });
    const second = { ...proof, created: '2026-05-04T09:30:01Z' };
    expect(answerTo(await look({ ...badge, proof: [proof, second] }), 'unaltered')).toBe(false);
  });

  it('is refused when a keyword of JSON-LD hangs something unseen on it', async () => {
    expect((await look({ ...badge, '@included': [{ id: 'urn:x', type: ['Profile'] }] })).valid).toBe(false);
  });
});

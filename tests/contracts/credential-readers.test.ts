import { describe, expect, it } from 'vitest';
import { lookAt } from '@/lib/credential/badge-text.ts';
import { ANSWERS, CHECK_IDS } from '@/lib/credential/checks.ts';
import { badgeReaders, bakePng, bakeSvg, sentenceFor, verifyBadge } from '@/lib/credential/index.ts';
import { Words } from '@/lib/model/index.ts';
import { PIXEL } from '../unit/credential/pixel.ts';
import { issuedBadge, now } from '../unit/credential/story.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const ASSERTION = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://issuer.example/assertions/1',
  recipient: { type: 'email', hashed: false, identity: 'noor@example.org' },
  badge: 'https://issuer.example/badges/1',
  issuedOn: '2026-05-03T12:00:00Z',
  verification: { type: 'hosted' },
};

/** For each reader, by its id: something only it should recognise. A new reader adds its line here. */
const SPECIMENS: Record<string, () => Promise<Uint8Array | string>> = {
  'json-ld': async () => JSON.stringify(await issuedBadge()),
  'vc-jwt': async () =>
    `${part({ alg: 'ES256', kid: 'https://issuer.example/keys/1' })}.${part(await issuedBadge())}.c2ln`,
  'open-badges-2': async () => JSON.stringify(ASSERTION),
  'baked-png': async () => bakePng(PIXEL, await issuedBadge()),
  'baked-svg': async () => bakeSvg('<svg xmlns="http://www.w3.org/2000/svg"></svg>', await issuedBadge()),
};

describe.each(badgeReaders.all.map((reader) => [reader.id, reader] as const))('badge reader %s', (id, reader) => {
  it('has words in every language', () => {
    expect(Words.safeParse(reader.label).success).toBe(true);
  });

  it('has a specimen, which it recognises and no other reader of its kind does', async () => {
    const specimen = await SPECIMENS[id]?.();
    if (specimen === undefined) throw new Error('add a specimen');
    const takers = badgeReaders.all.filter((one) =>
      one.kind === 'container'
        ? reader.kind === 'container' &&
          one.recognises(typeof specimen === 'string' ? new TextEncoder().encode(specimen) : specimen)
        : reader.kind === 'credential' && typeof specimen === 'string' && one.recognises(lookAt(specimen)),
    );
    expect(takers.map((one) => one.id)).toEqual([id]);
  });

  it('answers every question once, in order, with a sentence', async () => {
    const report = await verifyBadge((await SPECIMENS[id]?.()) ?? '', { now, language: 'nl' });
    expect(report.checks.map((check) => check.id)).toEqual([...CHECK_IDS]);
    for (const check of report.checks) expect(check.message).toBe(ANSWERS[check.reason].words.nl);
    expect(reader.kind === 'container' ? report.container : report.format).toBe(id);
  });

  it('never claims what could not be checked', async () => {
    const report = await verifyBadge((await SPECIMENS[id]?.()) ?? '', { now });
    if (report.checks.some((check) => check.ok === null)) expect(report.valid).not.toBe(true);
  });
});

describe('the answers', () => {
  it.each(Object.entries(ANSWERS))('%s is a plain sentence in both languages', (reason, { words }) => {
    for (const sentence of Object.values(words)) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence.length).toBeLessThanOrEqual(150);
      expect(sentence).not.toMatch(/invalid|verif|crypt|oops/i);
    }
    expect(sentenceFor(reason as keyof typeof ANSWERS, 'nl-BE')).toBe(words.nl);
    expect(sentenceFor(reason as keyof typeof ANSWERS, 'fr')).toBe(words.en);
  });
});

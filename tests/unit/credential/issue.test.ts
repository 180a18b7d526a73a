import { describe, expect, it } from 'vitest';
import { buildCredential, loadIssuing, signerFor, verifyBadge } from '@/lib/credential/index.ts';
import { AchievementCredential } from '@/lib/model/index.ts';
import { countingIds, issuedBadge, NOW, newSigner, now, story, subtle } from './story.ts';

const DID = 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
const build = (changes = {}) => buildCredential(story(DID, changes), { id: countingIds(), now });

describe('building', () => {
  it('makes issuer and subject the same, with fresh ids, a zoned date and the standard’s type', () => {
    const credential = build();
    expect(credential.credentialSubject.id).toBe(credential.issuer.id);
    expect(credential.id).not.toBe(credential.credentialSubject.achievement.id);
    expect(credential.validFrom).toBe(NOW);
    expect(credential.credentialSubject.achievement.achievementType).toBe('CommunityService');
    expect(credential.credentialSubject.achievement.alignment).toHaveLength(1);
  });

  it('says in the learner’s language that nobody else confirmed it, beside the learner’s own words', () => {
    expect(build().description).toContain('Self-issued');
    const dutch = build({ language: 'nl-NL', summary: 'Ik heb zes fietsen gemaakt.' }).credentialSubject.achievement;
    expect(dutch.description).toContain('Zelf uitgegeven');
    expect(dutch.criteria.narrative).toContain('Ik heb zes fietsen gemaakt.');
    expect(dutch.inLanguage).toBe('nl');
  });

  it('leaves out evidence that is just for me or in the bin, and refuses a private experience', () => {
    const [shown] = story(DID).evidence;
    if (!shown) throw new Error('the story has evidence');
    const evidence = [
      shown,
      { ...shown, narrative: 'secret', privacy: 'just-for-me' as const },
      { ...shown, narrative: 'gone', deletedAt: NOW },
    ];
    const credential = build({ evidence });
    expect(credential.evidence).toHaveLength(1);
    expect(JSON.stringify(credential)).not.toMatch(/secret|gone/);
    const mine = { type: 'volunteering', title: 'Mine', privacy: 'just-for-me' } as const;
    expect(() => build({ experience: mine })).toThrow('credential-invalid');
  });
});

describe('signing', () => {
  it('gives a credential of the model, its proof in a list, that our own verifier finds good', async () => {
    const badge = await issuedBadge();
    expect(AchievementCredential.parse(badge)).toEqual(badge);
    expect(badge.proof).toHaveLength(1);
    const report = await verifyBadge(JSON.stringify(badge), { now });
    expect(report).toMatchObject({ valid: true, selfIssued: true, container: null, issuedAt: NOW });
    expect(report.achievement.name).toBe('Repair day at the community centre');
    expect(report.checks.map((check) => check.reason)).toEqual([
      'well-formed',
      'unaltered',
      'own-key',
      'in-date',
      'not-withdrawable',
    ]);
  });

  it('makes a key that cannot be taken out', async () => {
    const pair = await subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('no pair');
    await expect(globalThis.crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
  });

  it('refuses to sign for another issuer, or twice', async () => {
    const { issueCredential } = await loadIssuing();
    const signer = await newSigner();
    await expect(issueCredential(build(), signer, { now })).rejects.toThrow('credential-invalid');
    const badge = await issuedBadge();
    await expect(issueCredential(badge, { ...signer, did: badge.issuer.id }, { now })).rejects.toThrow(
      'credential-invalid',
    );
  });

  it('refuses what the contexts give no meaning, because the signature would not cover it', async () => {
    const { issueCredential } = await loadIssuing();
    const signer = await newSigner();
    const unsigned = { ...buildCredential(story(signer.did), { id: countingIds(), now }), madeUp: 'word' };
    await expect(issueCredential(unsigned, signer, { now })).rejects.toThrow('credential-invalid');
  });

  it('says so when the browser refuses the key', async () => {
    const { issueCredential } = await loadIssuing();
    const broken = { ...subtle, sign: () => Promise.reject(new Error('gone')) };
    const key = { did: DID, privateKey: {} as CryptoKey };
    await expect(issueCredential(build(), signerFor(broken, key), { now })).rejects.toThrow('key-unavailable');
  });
});

import { buildCredential, createSigningKey, loadIssuing, signerFor, verifyBadge } from '@/lib/credential/index.ts';
import { AppError } from '@/lib/errors.ts';
import type { ExportExperience } from '@/lib/export/index.ts';
import { loadAlignments, zone } from '@/lib/frameworks/index.ts';
import type { AchievementCredential, Alignment, Badge, SigningKey } from '@/lib/model/index.ts';
import type { Card } from '@/lib/portfolio/index.ts';
import { newId, openStore } from '@/lib/store/index.ts';
import { now } from './clock.ts';
import { readLearner } from './read-portfolio.ts';
import { shareCard } from './share-card.ts';

/**
 * What a badge for this experience would say, before it is signed: nothing is kept. It says no more than any other file.
 * @param exact the learner chose to share places, organisations and days as they are
 * @throws AppError `export-empty` for an experience that is just for the learner
 */
export async function draftCredential(card: Card, language: string, exact = false): Promise<AchievementCredential> {
  const shared = shareCard(card, language, exact);
  if (!shared) throw new AppError('export-empty');
  const [key, me] = await Promise.all([signingKey(), readLearner()]);
  return buildCredential(
    {
      experience: { type: card.experience.type, title: shared.title, privacy: card.experience.privacy },
      learner: { did: key.did, name: me?.name ?? '' },
      summary: shared.summary,
      alignments: await alignmentsOf(card, shared, language),
      evidence: shared.evidence.map((one) => ({ ...one, privacy: 'ask', deletedAt: null })),
      language,
    },
    { id: () => crypto.randomUUID(), now },
  );
}

/**
 * States an experience as a signed Open Badges 3.0 credential of the learner's own, checks it the way others will, and
 * keeps it among their badges. The same words are not signed twice: an unchanged experience gives the badge it has.
 * @throws AppError `key-unavailable` where the browser cannot make the key, `credential-invalid` when our own check says no
 */
export async function issueCredential(
  card: Card,
  language: string,
  exact = false,
): Promise<{ badge: Badge; credential: AchievementCredential }> {
  const { learner } = await openStore();
  const unsigned = await draftCredential(card, language, exact);
  const existing = await findSame(card, unsigned);
  if (existing) return existing;
  const { issueCredential: sign } = await loadIssuing();
  const { did, privateKey } = await signingKey();
  const signer = signerFor(crypto.subtle, { did, privateKey: privateKey as CryptoKey });
  const credential = await sign(unsigned, signer, { now });
  const text = JSON.stringify(credential, null, 2);
  const report = await verifyBadge(text, { now, language });
  if (report.valid === false) throw new AppError('credential-invalid', { details: { checks: report.checks } });

  const at = now();
  const original = await learner.putAttachment({
    name: 'badge.json',
    mediaType: 'application/vc+ld+json',
    bytes: new TextEncoder().encode(text),
  });
  const badge: Badge = {
    id: newId(),
    origin: 'self-issued',
    format: report.format,
    originalId: original.id,
    name: report.achievement.name,
    description: report.achievement.description,
    criteria: report.achievement.criteria,
    criteriaAddress: null,
    issuerName: report.issuer.name,
    issuerId: report.issuer.id,
    imageId: null,
    issuedAt: report.issuedAt,
    expiresAt: report.expiresAt,
    experienceIds: [card.experience.id],
    claimIds: card.claims.map(({ claim }) => claim.id),
    verification: { checkedAt: at, checks: report.checks.map(({ id, ok, message }) => ({ id, ok, message })) },
    createdAt: at,
    deletedAt: null,
  };
  await learner.write([{ table: 'badges', put: badge }]);
  return { badge, credential };
}

/** The learner's signing key, made at the first badge. Its secret half cannot be read, by anybody. */
async function signingKey(): Promise<SigningKey> {
  return navigator.locks.request('signing-key', async () => {
    const { learner } = await openStore();
    const kept = (await learner.all('keys')).find((key) => key.algorithm === 'Ed25519' && key.retiredAt === null);
    if (kept) return kept;
    const made = await createSigningKey(crypto.subtle);
    const key: SigningKey = {
      id: newId(),
      algorithm: made.algorithm,
      did: made.did,
      publicKey: made.publicKeyMultibase,
      privateKey: made.privateKey,
      follows: null,
      createdAt: now(),
      retiredAt: null,
    };
    await learner.write([{ table: 'keys', put: key }]);
    return key;
  });
}

/** Addresses of the skills that go along: the confirmed ones that passed the gate. */
async function alignmentsOf(card: Card, shared: ExportExperience, language: string): Promise<Alignment[]> {
  const links = await loadAlignments();
  const labels = new Set(shared.claims.map((claim) => claim.label));
  const passed = card.zones.filter((id) => {
    const words = zone(id)?.label;
    return words && (labels.has(words[language] ?? '') || labels.has(words.en));
  });
  const all = passed.flatMap((id) => links.alignmentsFor(id));
  return [...new Map(all.map((alignment) => [alignment.targetUrl + (alignment.targetCode ?? ''), alignment])).values()];
}

/** What a credential says, without what is new at every signing. */
function contentOf(credential: AchievementCredential): string {
  const { issuer, name, description, credentialSubject, evidence } = credential;
  const { id: _id, ...achievement } = credentialSubject.achievement;
  return JSON.stringify([issuer, name, description, achievement, evidence ?? []]);
}

async function findSame(card: Card, unsigned: AchievementCredential) {
  const { learner } = await openStore();
  const issued = (await learner.all('badges')).filter(
    (badge) =>
      badge.origin === 'self-issued' && badge.deletedAt === null && badge.experienceIds.includes(card.experience.id),
  );
  for (const badge of issued) {
    const kept = await learner.getAttachment(badge.originalId);
    if (!kept) continue;
    const credential = JSON.parse(await kept.blob.text()) as AchievementCredential;
    if (contentOf(credential) === contentOf(unsigned)) return { badge, credential };
  }
  return null;
}

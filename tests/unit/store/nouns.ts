import type { Attachment, Detection, ExperienceDraft, Goal, ShareRecord, SigningKey } from '@/lib/model/index.ts';
import type { Nouns } from '@/lib/store/index.ts';
import { badge, claim, evidence, experience, id, learner, reflection } from '../../fixtures/cast.ts';

const AT = '2026-05-03T10:00:00.000Z';
const ODD = 'مرحبا 🌱 "é" \u0000 \ud83d end';

const detection: Detection = {
  kind: 'learning',
  type: 'course',
  detector: 'schema-org',
  score: 0.9,
  why: [{ code: 'structured', detail: 'Course' }],
  address: 'https://learn.example/bread',
  site: 'learn.example',
  fields: { title: { value: ODD, from: 'json-ld' } },
  failures: [],
};

export const draft = (n: number, given: Partial<ExperienceDraft> = {}): ExperienceDraft => ({
  id: id(n),
  tabKey: 'session:1',
  detection,
  type: null,
  verb: null,
  title: ODD,
  startedOn: null,
  duration: null,
  organisation: '',
  note: '',
  createdAt: AT,
  updatedAt: AT,
  ...given,
});

export const attachment = (n: number): Attachment => ({
  id: id(n),
  name: 'bread.jpg',
  mediaType: 'image/jpeg',
  size: 0,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  chunks: 0,
  thumbnailId: null,
  createdAt: AT,
});

const goal: Goal = {
  id: id(901),
  name: 'Baker',
  description: '',
  issuerName: 'Bakery',
  address: null,
  lines: [{ id: 'one', text: 'Bake a loaf', experienceIds: [id(1)] }],
  createdAt: AT,
  deletedAt: null,
};

const share: ShareRecord = {
  id: id(902),
  at: AT,
  kind: 'export',
  via: 'json-resume',
  to: 'cv.json',
  experienceIds: [id(1)],
  size: 12,
  sha256: attachment(1).sha256,
  note: '',
};

export async function signingKey(n: number): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    id: id(n),
    algorithm: 'Ed25519',
    did: `did:key:z6Mk${n}`,
    publicKey: 'z6Mk',
    privateKey: pair.privateKey,
    follows: null,
    createdAt: AT,
    retiredAt: null,
  };
}

/** One of every noun a learner's database holds. */
export async function oneOfEach(): Promise<{ [N in keyof Nouns]: Nouns[N] }> {
  return {
    experiences: experience(1, {
      title: ODD.slice(0, 20),
      page: {
        address: 'https://learn.example/bread',
        site: 'learn.example',
        provider: null,
        author: null,
        language: 'nl',
      },
      detected: { kind: 'learning', type: 'course', detector: 'schema-org', why: [], fields: detection.fields },
      sessions: [{ id: id(50), on: '2026-05', duration: 'PT3H', note: '' }],
      startedOn: '2026-05-02',
    }),
    drafts: draft(2),
    reflections: reflection(3, id(1), { texts: { what: ODD }, chips: { what: ['baked'] }, skipped: { next: true } }),
    evidence: evidence(4, id(1), { narrative: ODD }),
    attachments: attachment(5),
    claims: claim(6, id(1)),
    badges: badge(7, { experienceIds: [id(1)] }),
    goals: goal,
    keys: await signingKey(8),
    learners: learner({ id: id(9) }),
    shares: share,
  };
}

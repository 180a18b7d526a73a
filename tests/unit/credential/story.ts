import {
  buildCredential,
  type CredentialInput,
  type CredentialSigner,
  createSigningKey,
  loadIssuing,
  signerFor,
} from '@/lib/credential/index.ts';
import type { AchievementCredential } from '@/lib/model/index.ts';

/** What the stage is handed in a browser, in a test: Node's WebCrypto, a clock that stands still, ids that count. */
export const subtle = globalThis.crypto.subtle;
export const NOW = '2026-05-04T09:30:00.000Z';
export const now = () => NOW;

export function countingIds(): () => string {
  let count = 0;
  return () => `0196a0c0-0000-7000-8000-${String(++count).padStart(12, '0')}`;
}

/** Noor fixed bicycles at the community repair day, and wrote about it. */
export function story(did: string, changes: Partial<CredentialInput> = {}): CredentialInput {
  return {
    experience: { type: 'volunteering', title: 'Repair day at the community centre', privacy: 'ask' },
    learner: { did, name: 'Noor' },
    summary: 'I fixed six bicycles and showed a boy how to patch a tyre.',
    alignments: [
      {
        type: ['Alignment'],
        targetName: 'teach others',
        targetUrl: 'http://data.europa.eu/esco/skill/0ae4e8c3-2c2b-4f8d-8a3e-1b2c3d4e5f60',
        targetFramework: 'ESCO',
      },
    ],
    evidence: [
      {
        kind: 'text',
        name: 'What the boy said',
        description: '',
        narrative: '“Now I can do it myself.”',
        privacy: 'ask',
        deletedAt: null,
      },
    ],
    language: 'en',
    ...changes,
  };
}

export async function newSigner(): Promise<CredentialSigner> {
  return signerFor(subtle, await createSigningKey(subtle));
}

/** A badge, signed with a key made for it. */
export async function issuedBadge(changes: Partial<CredentialInput> = {}): Promise<AchievementCredential> {
  const signer = await newSigner();
  const { issueCredential } = await loadIssuing();
  return issueCredential(buildCredential(story(signer.did, changes), { id: countingIds(), now }), signer, { now });
}

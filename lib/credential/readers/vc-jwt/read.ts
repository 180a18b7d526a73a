import { calculateJwkThumbprint, compactVerify, importJWK, type JWK } from 'jose';
import { decodePart } from '../../badge-text.ts';
import type { Finding } from '../../checks.ts';
import type { BadgeFacts, BadgeText, Reading } from '../../contract.ts';
import { decodeEd25519Multikey } from '../../multikey.ts';
import { readW3cCredential } from '../../w3c-credential.ts';

/** Signatures with a public and a private half only: a shared secret or `none` proves nothing. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Reads a token: the credential in it, whether its claims agree with it, its signature, and whose key that was. */
export async function read({ token, text }: BadgeText): Promise<Reading> {
  const payload = token?.payload ?? {};
  const credential = (typeof payload.vc === 'object' ? payload.vc : payload) as Record<string, unknown>;
  const reading = readW3cCredential(credential);
  const disagreement = disagreementOf(payload, reading.facts);
  const structure: readonly Finding[] = disagreement
    ? [{ id: 'structure', reason: 'malformed', detail: disagreement }]
    : reading.findings;
  return {
    facts: reading.facts,
    findings: [...structure, ...(await checkSignature(text, token?.header ?? {}, reading.facts))],
  };
}

async function checkSignature(
  token: string,
  header: Readonly<Record<string, unknown>>,
  facts: BadgeFacts,
): Promise<Finding[]> {
  const alg = String(header.alg);
  if (!ALGORITHMS.includes(alg)) return answer(/^(none|HS)/i.test(alg) ? 'signature-empty' : 'signature-unknown', alg);
  const kid = typeof header.kid === 'string' ? (header.kid.split('#')[0] ?? '') : '';
  const own = keyOfDid(facts.issuerId);
  const named = keyOfDid(kid);
  const carried = typeof header.jwk === 'object' && header.jwk !== null ? (header.jwk as JWK) : null;
  const key = named ?? carried ?? own;
  if (!key) return answer('key-elsewhere', kid);
  // a private or shared key in the open signs for anybody
  if ('d' in key || key.kty === 'oct') return answer('signature-empty', 'the key is not a public one');
  try {
    await compactVerify(token, await importJWK(key, alg), { algorithms: [alg] });
  } catch (error) {
    return answer('altered', error instanceof Error ? error.message : String(error));
  }
  return [{ id: 'unaltered', reason: 'unaltered' }, await ownerOf(key, own, facts)];
}

/** Only a DID that is made of its key says whose key it is; a key that travels in the token says nothing. */
async function ownerOf(key: JWK, own: JWK | null, facts: BadgeFacts): Promise<Finding> {
  const id = 'issuer-key';
  if (!own) return { id, reason: /^did:(key|jwk):/.test(facts.issuerId) ? 'anothers-key' : 'key-not-established' };
  if ((await calculateJwkThumbprint(key)) !== (await calculateJwkThumbprint(own)))
    return { id, reason: 'anothers-key' };
  return { id, reason: facts.issuerId === facts.subjectId ? 'own-key' : 'issuers-key' };
}

const answer = (reason: Finding['reason'], detail: string): Finding[] => [
  { id: 'unaltered', reason, detail },
  { id: 'issuer-key', reason: 'nothing-to-compare' },
];

/** `did:jwk:` and Ed25519 `did:key:` → the public key. */
function keyOfDid(did: string): JWK | null {
  if (did.startsWith('did:jwk:')) {
    const key = decodePart(did.slice('did:jwk:'.length));
    return typeof key === 'object' && key !== null ? (key as JWK) : null;
  }
  if (!did.startsWith('did:key:')) return null;
  const raw = decodeEd25519Multikey(did.slice('did:key:'.length));
  if (!raw) return null;
  const x = btoa(String.fromCharCode(...raw))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return { kty: 'OKP', crv: 'Ed25519', x };
}

/** The registered claims must say what the credential says (Open Badges 3.0, section 8.2.4). */
function disagreementOf(payload: Readonly<Record<string, unknown>>, facts: BadgeFacts): string | undefined {
  const seconds = (instant: string | null) =>
    instant === null ? null : Math.floor(new Date(instant).getTime() / 1000);
  const pairs: [string, unknown][] = [
    ['iss', facts.issuerId],
    ['sub', facts.subjectId],
    ['nbf', seconds(facts.issuedAt)],
    ['exp', seconds(facts.expiresAt)],
  ];
  for (const [claim, said] of pairs) {
    const claimed = payload[claim];
    if (claimed === undefined || said === null || said === '') continue;
    if (typeof claimed === 'number' ? Math.floor(claimed) !== said : claimed !== said)
      return `${claim}: differs from the credential`;
  }
  return;
}

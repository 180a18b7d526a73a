import { AppError } from '../../../errors.ts';
import type { Finding } from '../../checks.ts';
import { bundledContext, refuseForeignContexts } from '../../contexts/index.ts';
import type { BadgeText, Reading } from '../../contract.ts';
import { decodeEd25519Multikey, readMethodAddress } from '../../multikey.ts';
import { checkProof, isCheckable, type JsonObject, type ProofOutcome, restsOnContexts } from '../../proofs.ts';
import { listOf, readW3cCredential } from '../../w3c-credential.ts';

/** Keywords that honest badges use; the others can hang other things on the credential than are shown. */
const KEYWORDS = new Set(['@context', '@value', '@language', '@direction', '@type', '@id']);

/** Reads a credential with its proofs: what it says, whether a proof fits, and whose key that was. */
export async function read({ json }: BadgeText): Promise<Reading> {
  const { proof, ...document } = json ?? {};
  const proofs = listOf(proof).filter((one): one is JsonObject => typeof one === 'object' && one !== null);
  const reading = readW3cCredential(json);
  const complaint = odd(document) ?? proofs.map(oddProof).find((one) => one !== undefined);
  const structure: readonly Finding[] = complaint
    ? [{ id: 'structure', reason: 'malformed', detail: complaint }]
    : reading.findings;
  const answer = await checkProofs(document, proofs, reading.facts.issuerId, reading.facts.subjectId);
  return { facts: reading.facts, findings: [...structure, ...answer] };
}

async function checkProofs(
  document: JsonObject,
  proofs: readonly JsonObject[],
  issuer: string,
  subject: string | null,
): Promise<Finding[]> {
  if (proofs.length === 0) return answer('unsigned');
  const usable = proofs.filter((proof) => isCheckable(proof) && proof.previousProof === undefined);
  if (usable.length === 0) return answer('signature-unknown', String(proofs[0]?.cryptosuite ?? proofs[0]?.type));
  try {
    if (usable.some(restsOnContexts)) refuseForeignContexts([document, usable]);
  } catch (error) {
    if (error instanceof AppError && error.code === 'credential-context-unknown')
      return answer('context-unknown', JSON.stringify(error.details));
    throw error;
  }
  const owners: Finding[] = [];
  for (const proof of usable) {
    const method = methodOf(proof);
    if (!method?.multikey) return answer('key-elsewhere', String(proof.verificationMethod));
    if (!decodeEd25519Multikey(method.multikey)) return answer('altered', 'the key is not whole');
    const outcome = await checkProof(signedPart(document, proof), proof, method.multikey, bundledContext);
    if (outcome !== true) return answer(reasonOf(outcome), String(proof.verificationMethod));
    owners.push(ownerOf(method.controller, issuer, subject));
  }
  const mine = owners.find((owner) => owner.reason === 'own-key' || owner.reason === 'issuers-key') ?? owners[0];
  return [{ id: 'unaltered', reason: 'unaltered' }, mine ?? { id: 'issuer-key', reason: 'nothing-to-compare' }];
}

/** did:key names exactly one key, so there it is certain; anybody can write any other issuer's address before a key. */
function ownerOf(controller: string, issuer: string, subject: string | null): Finding {
  const id = 'issuer-key';
  if (controller === issuer && issuer.startsWith('did:key:'))
    return { id, reason: issuer === subject ? 'own-key' : 'issuers-key' };
  return { id, reason: issuer.startsWith('did:key:') ? 'anothers-key' : 'key-not-established', detail: controller };
}

const answer = (reason: Finding['reason'], detail?: string): Finding[] => [
  { id: 'unaltered', reason, ...(detail === undefined ? {} : { detail }) },
  { id: 'issuer-key', reason: 'nothing-to-compare' },
];

const reasonOf = (outcome: Exclude<ProofOutcome, true>): Finding['reason'] => (outcome === false ? 'altered' : outcome);

function methodOf(proof: JsonObject) {
  return typeof proof.verificationMethod === 'string' ? readMethodAddress(proof.verificationMethod) : null;
}

/** A proof over plain JSON names the contexts it was made with; those of the document must begin with them (eddsa-jcs-2022, 3.3.2). */
function signedPart(document: JsonObject, proof: JsonObject): JsonObject {
  const named = listOf(proof['@context']);
  const begins = listOf(document['@context']).slice(0, named.length);
  if (named.length === 0 || restsOnContexts(proof) || JSON.stringify(named) !== JSON.stringify(begins)) return document;
  return { ...document, '@context': proof['@context'] };
}

/** What is wrong with a proof before any key is looked at. */
function oddProof(proof: JsonObject): string | undefined {
  if (!isCheckable(proof)) return;
  if (methodOf(proof) === null) return 'proof.verificationMethod: no address';
  if (proof.proofPurpose !== 'assertionMethod') return 'proof.proofPurpose: not for issuing';
  if (typeof proof.proofValue !== 'string') return 'proof.proofValue: missing';
  return;
}

/** JSON-LD keywords that could give a badge a second, unseen reading. */
function odd(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(odd).find((one) => one !== undefined);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '@context') continue;
    if (key.startsWith('@') && !KEYWORDS.has(key)) return `keyword ${key}`;
    const found = odd(inner);
    if (found) return found;
  }
  return;
}

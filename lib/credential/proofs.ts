import { type Cryptosuite, DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { AppError } from '../errors.ts';
import type { CredentialSigner } from './keys.ts';

/** Gives the context that stands behind an address; throws AppError `credential-context-unknown`. */
export type ContextSource = (address: string) => object;
export type JsonObject = Record<string, unknown>;

/** A kind of proof: how the bytes that were signed are made. All of them are Ed25519 over two SHA-256 hashes. */
interface ProofKind {
  readonly type: string;
  readonly cryptosuite?: string;
  /** Is it the meaning that is signed, which rests on contexts, or the text itself? */
  readonly signs: 'meaning' | 'text';
  suite(document: JsonObject): DataIntegrityProof;
}

const DATA_INTEGRITY_V1 = 'https://w3id.org/security/data-integrity/v1';

/** RFC 8785, as far as JSON.parse can give values: keys by UTF-16 units, numbers as ECMAScript writes them. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}

const eddsaJcs2022: Cryptosuite = {
  ...eddsaRdfc2022,
  name: 'eddsa-jcs-2022',
  canonize: async (input) => canonicalJson(input),
};

const KINDS: readonly ProofKind[] = [
  {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    signs: 'meaning',
    suite: (document) =>
      new DataIntegrityProof({
        cryptosuite: eddsaRdfc2022,
        legacyContext: [document['@context']].flat().includes(DATA_INTEGRITY_V1),
      }),
  },
  {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    signs: 'text',
    suite() {
      const suite = new DataIntegrityProof({ cryptosuite: eddsaJcs2022 });
      suite.ensureSuiteContext = () => {}; // plain JSON is signed: nothing may be added to it
      return suite;
    },
  },
  {
    // the proof of Open Badges 3.0 before 2024; the same two hashes under an older context
    type: 'Ed25519Signature2020',
    signs: 'meaning',
    suite() {
      const suite = new DataIntegrityProof({ cryptosuite: eddsaRdfc2022 });
      suite.contextUrl = 'https://w3id.org/security/suites/ed25519-2020/v1';
      return suite;
    },
  },
];

const kindOf = (proof: JsonObject): ProofKind | undefined =>
  KINDS.find((kind) => kind.type === proof.type && kind.cryptosuite === proof.cryptosuite);

/** Can a proof of this kind be checked here? */
export const isCheckable = (proof: JsonObject): boolean => kindOf(proof) !== undefined;

/** Does the answer rest on what contexts give the words as meaning? */
export const restsOnContexts = (proof: JsonObject): boolean => kindOf(proof)?.signs === 'meaning';

/** What came of one proof: true or false, or why there is no answer. */
export type ProofOutcome = boolean | 'context-unknown' | 'too-tangled' | 'meaning-unclear';

/**
 * Checks one proof against one key. Says nothing about whose key it is.
 * @param document the credential without its proofs
 * @param proof one proof, of a kind that `isCheckable`
 * @param publicKeyMultibase `z6Mk…`, whole
 */
export async function checkProof(
  document: JsonObject,
  proof: JsonObject,
  publicKeyMultibase: string,
  contexts: ContextSource,
): Promise<ProofOutcome> {
  const kind = kindOf(proof);
  if (!kind) throw new AppError('credential-invalid', { details: { type: proof.type } });
  const suite = kind.suite(document);
  try {
    const verifyData = await suite.createVerifyData({ document, proof, documentLoader: loaderOf(contexts) });
    const verificationMethod = { type: 'Multikey', id: proof.verificationMethod, publicKeyMultibase };
    return await suite.verifySignature({ verifyData, verificationMethod, proof });
  } catch (error) {
    return whyNot(error);
  }
}

/**
 * Signs a document with an `eddsa-rdfc-2022` proof.
 * @param created an instant; the proof keeps whole seconds
 * @throws AppError `credential-invalid` when a word of the document has no meaning in its contexts
 */
export async function makeProof(
  document: JsonObject,
  signer: CredentialSigner,
  created: string,
  contexts: ContextSource,
): Promise<JsonObject> {
  const suite = new DataIntegrityProof({
    cryptosuite: eddsaRdfc2022,
    date: created,
    signer: {
      id: signer.verificationMethod,
      algorithm: 'Ed25519',
      sign: ({ data }) => signer.sign(data),
    },
  });
  const purpose = { update: async (proof: JsonObject) => ({ ...proof, proofPurpose: 'assertionMethod' }) };
  try {
    return await suite.createProof({ document, purpose, documentLoader: loaderOf(contexts) });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('credential-invalid', { cause: error });
  }
}

function loaderOf(contexts: ContextSource) {
  return async (address: string) => ({ contextUrl: null, documentUrl: address, document: contexts(address) });
}

/** The libraries wrap what a loader throws; the reason is somewhere down the chain of causes. */
function whyNot(error: unknown): ProofOutcome {
  const chain: Error[] = [];
  for (let at = error; at instanceof Error && chain.length < 10; at = at.cause ?? causeInDetails(at)) chain.push(at);
  if (chain.some((one) => one instanceof AppError && one.code === 'credential-context-unknown'))
    return 'context-unknown';
  if (chain.some((one) => /Maximum deep iterations exceeded/.test(one.message))) return 'too-tangled';
  // words without a meaning are not protected by the signature: somebody may have added them
  return chain.some((one) => one.name.startsWith('jsonld.')) ? 'meaning-unclear' : false;
}

function causeInDetails(error: Error): unknown {
  return (error as { details?: { cause?: unknown } }).details?.cause;
}

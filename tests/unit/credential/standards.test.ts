import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { decodeBase58 } from '@/lib/credential/base58.ts';
import { bundledContext } from '@/lib/credential/contexts/index.ts';
import { signerFor, verifyBadge } from '@/lib/credential/index.ts';
import { checkProof, type JsonObject, makeProof } from '@/lib/credential/proofs.ts';
import { hasSamples, NO_SAMPLES, sampleBytes, sampleJson } from './samples.ts';
import { issuedBadge, subtle } from './story.ts';

if (!hasSamples) console.info(NO_SAMPLES);

describe.skipIf(!hasSamples)('the official schema, strict variant', () => {
  const check = () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const schema = sampleJson('schemas/ob3/alt-educredentials/ob_v3p0_achievementcredential_schema.json');
    return ajv.compile({ ...schema, $schema: 'https://json-schema.org/draft/2019-09/schema' });
  };

  it.each([
    ['with everything', {}],
    ['with as little as can be', { alignments: [], evidence: [], summary: '', learner: undefined }],
    ['in Dutch', { language: 'nl' }],
  ])('accepts what is issued, %s', async (_name, changes) => {
    const { learner: _, ...rest } = changes as { learner?: undefined };
    const valid = check();
    expect(valid(await issuedBadge(rest)), JSON.stringify(valid.errors)).toBe(true);
  });

  it('can refuse: a proof outside a list', async () => {
    const badge = await issuedBadge();
    expect(check()({ ...badge, proof: badge.proof?.[0] })).toBe(false);
  });
});

describe.skipIf(!hasSamples)('the W3C vectors of Ed25519 proofs', () => {
  const vectors = 'w3c-vc-di-eddsa/TestVectors';
  /** The vectors use the W3C's context for examples, which is none that real badges have. */
  const contexts = (address: string): object =>
    address === 'https://www.w3.org/ns/credentials/examples/v2'
      ? sampleJson('contexts/w3c/credentials-examples-v2.jsonld')
      : bundledContext(address);
  const key = sampleJson(`${vectors}/keyPair.json`) as { publicKeyMultibase: string; privateKeyMultibase: string };

  it.each([
    'eddsa-rdfc-2022/signedDataInt.json',
    'eddsa-jcs-2022/signedJCS.json',
    'Ed25519Signature2020/signedEdSig.json',
  ])('%s fits, and not when a word is changed', async (file) => {
    const { proof, ...document } = sampleJson(`${vectors}/${file}`) as { proof: JsonObject };
    const publicKey = String(proof.verificationMethod).split('#')[1] ?? '';
    expect(await checkProof(document, proof, publicKey, contexts)).toBe(true);
    expect(await checkProof({ ...document, name: 'Another name' }, proof, publicKey, contexts)).toBe(false);
    expect(await checkProof(document, { ...proof, created: '2023-02-24T23:36:39Z' }, publicKey, contexts)).toBe(false);
  });

  it('cannot be checked with a context that does not come along', async () => {
    const { proof, ...document } = sampleJson(`${vectors}/eddsa-rdfc-2022/employ/signedDataInt.json`) as {
      proof: JsonObject;
    };
    expect(await checkProof(document, proof, key.publicKeyMultibase, contexts)).toBe('context-unknown');
  });

  it('are made byte for byte by the same key', async () => {
    const { proof, ...unsigned } = sampleJson(`${vectors}/eddsa-rdfc-2022/signedDataInt.json`) as { proof: JsonObject };
    const seed = decodeBase58(key.privateKeyMultibase.slice(1))?.slice(2) ?? new Uint8Array();
    const pkcs8 = Uint8Array.from([...Buffer.from('302e020100300506032b657004220420', 'hex'), ...seed]);
    const privateKey = await globalThis.crypto.subtle.importKey('pkcs8', pkcs8, { name: 'Ed25519' }, false, ['sign']);
    const signer = signerFor(subtle, { did: `did:key:${key.publicKeyMultibase}`, privateKey });
    expect(await makeProof(unsigned, signer, '2023-02-24T23:36:38Z', contexts)).toEqual(proof);
  });
});

describe.skipIf(!hasSamples)('the samples of 1EdTech’s validator', () => {
  const look = (file: string) =>
    verifyBadge(sampleBytes(`examples/1edtech-public-validator/${file}`), { now: () => '2026-11-24T00:00:00Z' });
  const reasonsOf = async (file: string) => (await look(file)).checks.map((check) => check.reason).join(' ');
  /** Their issuers are web addresses: a key written behind one proves nothing offline, so the second answer stays open. */
  const SOUND = 'well-formed unaltered key-not-established in-date';

  it.each([
    ['ob30/simple.json', 'json-ld', null],
    ['ob30/simple_v1.json', 'json-ld', null],
    ['ob30/complete.json', 'json-ld', null],
    ['ob30/simple.1ob', 'json-ld', null],
    ['ob30/simple-context-alias.json', 'json-ld', null],
    ['ob30/simple-context-version.json', 'json-ld', null],
    ['ob30/simple-did-key-method.json', 'json-ld', null],
    ['ob30/simple-did-web-method.json', 'json-ld', null],
    ['ob30/simple-multiple-proofs.json', 'json-ld', null],
    ['ob30/endorsement-valid.json', 'json-ld', null],
    ['ob30/simple-json.png', 'json-ld', 'baked-png'],
    ['ob30/simple-json.svg', 'json-ld', 'baked-svg'],
    ['ob30/simple-jwt.png', 'vc-jwt', 'baked-png'],
    ['ob30/simple-jwt.svg', 'vc-jwt', 'baked-svg'],
    ['ob30/simple-jwt_v1.png', 'vc-jwt', 'baked-png'],
    ['ob30/simple-jwt_v1.svg', 'vc-jwt', 'baked-svg'],
    ['clr20/simple.json', 'json-ld', null],
    ['clr20/simple_v1.json', 'json-ld', null],
    ['clr20/complex.json', 'json-ld', null],
    ['clr20/simple.jwt', 'vc-jwt', null],
  ])('%s is sound', async (file, format, container) => {
    const report = await look(file);
    expect(report).toMatchObject({ format, container, valid: null });
    expect(report.checks.map((check) => check.reason).join(' ')).toMatch(SOUND);
  });

  it.each([
    ['ob30/simple-err-context.json', /^malformed/],
    ['ob30/simple-err-credential-subject-achievement-result-description-type.json', /^malformed/],
    ['ob30/simple-err-credential-subject-identifier-type.json', /^malformed/],
    ['ob30/simple-err-credential-subject-profile-type.json', /^malformed/],
    ['ob30/simple-err-credential-subject-result-type.json', /^malformed/],
    ['ob30/simple-err-credential-subject-type.json', /^malformed/],
    ['ob30/simple-err-evidence-type.json', /^malformed/],
    ['ob30/simple-err-expired.json', /unaltered key-not-established expired/],
    ['ob30/simple-err-issued.json', /not-yet/],
    ['ob30/simple-err-issuer.json', /^malformed/],
    ['ob30/simple-err-issuer-otheridentifier-type.json', /^malformed/],
    ['ob30/simple-err-issuer-parentorg-type.json', /^malformed/],
    ['ob30/simple-err-issuer-type.json', /^malformed/],
    ['ob30/simple-err-proof-method.json', /altered/],
    ['ob30/simple-err-proof-method-no-scheme.json', /^malformed/],
    ['ob30/simple-err-proof-value.json', /^well-formed altered/],
    ['ob30/simple-err-type.json', /^not-a-badge/],
    ['ob30/simple-noproof.json', /unsigned/],
    ['ob30/endorsement-err-schema-status-refresh.json', /altered/],
    ['ob20/basic-assertion-expired.json', /expired/],
    ['ob20/basic-assertion-in-future.json', /not-yet/],
  ])('%s is refused for what its name says', async (file, reason) => {
    expect((await look(file)).valid).toBe(false);
    expect(await reasonsOf(file)).toMatch(reason);
  });

  it.each([
    ['ob30/simple-err-proof-method-unknown-did-method.json', 'key-elsewhere'],
    ['ob30/simple-err-proof-method-unknown-scheme.json', 'key-elsewhere'],
    ['ob30/simple-eddsa-2022.json', 'signature-unknown'],
    ['ob30/sd/derivedcredential.json', 'signature-unknown'],
    ['ob30/credential-status-revoked.json', 'status-elsewhere'],
    ['ob30/bit-string-list/credential-status-revoked.json', 'status-elsewhere'],
    ['clr20/simple_old_safesigned.json', 'context-unknown'],
    ['ob20/basic-assertion.json', 'hosted-elsewhere'],
    ['ob20/simple-badge.png', 'hosted-elsewhere'],
    ['ob20/simple.jwt', 'key-elsewhere'],
  ])('%s cannot be settled without the network, and says why: %s', async (file, reason) => {
    expect((await look(file)).valid).toBeNull();
    expect(await reasonsOf(file)).toContain(reason);
  });
});

/** What the page of `credential-browser.test.ts` runs: the stage with the browser's own WebCrypto and IndexedDB. */
import { z } from 'zod';
import { buildCredential, createSigningKey, loadIssuing, signerFor, verifyBadge } from '@/lib/credential/index.ts';

z.config({ jitless: true });

const now = () => new Date().toISOString();
const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

async function database(): Promise<IDBDatabase> {
  const opening = indexedDB.open('credential-page', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
  return asked(opening);
}

/** First visit: make a key and keep it. */
async function make(): Promise<string> {
  const key = await createSigningKey(crypto.subtle);
  const keys = (await database()).transaction('keys', 'readwrite').objectStore('keys');
  await asked(keys.put(key, 'mine'));
  return key.did;
}

/** Another visit: take the key out of the database, try to read it, sign, and look at what was signed. */
async function sign() {
  const key = await asked((await database()).transaction('keys').objectStore('keys').get('mine'));
  const readable = await crypto.subtle.exportKey('pkcs8', key.privateKey).then(
    () => true,
    () => false,
  );
  const started = performance.now();
  const { issueCredential } = await loadIssuing();
  const signer = signerFor(crypto.subtle, key);
  const unsigned = buildCredential(
    {
      experience: { type: 'making', title: 'A birdhouse', privacy: 'ask' },
      learner: { did: key.did, name: 'Noor' },
      summary: 'I made a birdhouse from old crates.',
      alignments: [],
      evidence: [],
      language: 'en',
    },
    { id: () => crypto.randomUUID(), now },
  );
  const badge = await issueCredential(unsigned, signer, { now });
  const signed = performance.now();
  const report = await verifyBadge(JSON.stringify(badge), { now });
  const looked = performance.now();
  const again = await verifyBadge(JSON.stringify({ ...badge, name: 'A castle' }), { now });
  return {
    did: key.did as string,
    readable,
    valid: report.valid,
    tampered: again.valid,
    badge,
    ms: {
      signFirst: Math.round(signed - started),
      verifyFirst: Math.round(looked - signed),
      verifyNext: Math.round(performance.now() - looked),
    },
  };
}

Object.assign(globalThis, { make, sign });
export type SignedInPage = Awaited<ReturnType<typeof sign>>;

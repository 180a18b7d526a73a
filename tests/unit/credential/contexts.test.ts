import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import addresses from '@/lib/credential/contexts/addresses.json';
import { bundledContext } from '@/lib/credential/contexts/index.ts';
import { hasSamples, sampleJson } from './samples.ts';

describe('the contexts that come along', () => {
  it('each have a file, and each file an address', () => {
    const files = readdirSync(resolve(import.meta.dirname, '../../../lib/credential/contexts/data')).sort();
    expect([...new Set(Object.values(addresses))].sort()).toEqual(files);
    for (const address of Object.keys(addresses)) expect(bundledContext(address)).toHaveProperty(['@context']);
  });

  it('are all there is', () => {
    expect(() => bundledContext('https://example.org/context')).toThrow('credential-context-unknown');
    expect(() => bundledContext('constructor')).toThrow('credential-context-unknown');
  });

  it.skipIf(!hasSamples).each([
    ['https://www.w3.org/ns/credentials/v2', 'contexts/w3c/credentials-v2.jsonld'],
    ['https://www.w3.org/2018/credentials/v1', 'contexts/w3c/credentials-v1.jsonld'],
    ['https://purl.imsglobal.org/spec/ob/v3p0/context.json', 'contexts/1edtech-spec-repo/ob_v3p0/context.json'],
    [
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
      'contexts/1edtech-spec-repo/ob_v3p0/context-3.0.1.json',
    ],
    [
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
      'contexts/1edtech-spec-repo/ob_v3p0/context-3.0.2.json',
    ],
    [
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      'contexts/1edtech-public-validator/ob-v3p0-3.0.3.json',
    ],
    [
      'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
      'contexts/1edtech-public-validator/ob-v3p0-extensions.json',
    ],
    ['https://w3id.org/security/data-integrity/v1', 'contexts/1edtech-public-validator/data-integrity-v1.jsonld'],
    [
      'https://w3id.org/security/suites/ed25519-2020/v1',
      'contexts/1edtech-public-validator/suites-ed25519-2020.jsonld',
    ],
  ])('%s is what its publisher gives', (address, file) => {
    expect(bundledContext(address)).toEqual(sampleJson(file));
  });
});

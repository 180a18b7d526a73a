import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBadge } from '@/lib/credential/index.ts';
import { proofLibraryAliases } from '@/lib/credential/shims/aliases.ts';
import { Chromium, requestsOf } from '../support/chromium.ts';
import type { SignedInPage } from '../support/credential-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CSP = "default-src 'none'; script-src 'self'; connect-src 'none'; object-src 'none'";

/** Keys, signing and checking in a page of an extension, under the strictest policy there is, in a real Chromium. */
describe('a key of the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skilltrail-credential-'));
  let chromium: Chromium;
  beforeAll(async () => {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: [...proofLibraryAliases(ROOT), { find: /^@\//, replacement: `${ROOT}/` }] },
      build: {
        outDir: folder,
        target: 'es2024',
        modulePreload: false,
        rolldownOptions: {
          input: join(ROOT, 'tests/support/credential-page.ts'),
          output: { entryFileNames: 'page.js' },
        },
      },
    });
    mkdirSync(folder, { recursive: true });
    const manifest = {
      manifest_version: 3,
      name: 'Credential page',
      version: '1',
      content_security_policy: { extension_pages: CSP },
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(
      join(folder, 'page.html'),
      '<!doctype html><title>Page</title><script type="module" src="page.js"></script>',
    );
    chromium = await Chromium.start({ extension: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is kept, cannot be read, signs after a new start of the page, and what it signed is good elsewhere', async () => {
    const page = await chromium.open(chromium.address('page.html'));
    const did = await page.evaluate('make()');
    await page.reload({ waitUntil: 'load' });
    const signed = (await page.evaluate('sign()')) as SignedInPage;
    console.info(`signed and checked in Chromium: ${JSON.stringify(signed.ms)} ms`);
    expect(signed).toMatchObject({ did, readable: false, valid: true, tampered: false });
    const report = await verifyBadge(JSON.stringify(signed.badge), { now: () => '2099-01-01T00:00:00Z' });
    expect(report).toMatchObject({ valid: true, selfIssued: true });
    expect(chromium.troubles).toEqual([]);
    const { extensionId } = chromium;
    expect(requestsOf(extensionId, await chromium.close())).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyBadge } from '@/lib/credential/index.ts';
import { issuedBadge, now } from './story.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PYTHON = '/usr/bin/python3';
const able = spawnSync(PYTHON, ['-c', 'import pyld, cryptography']).status === 0;
if (!able)
  console.info(
    'skipped: no outside verifier, because /usr/bin/python3 has no pyld and cryptography (Debian: python3-pyld python3-cryptography)',
  );

describe.skipIf(!able)('a verifier that shares no code with ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skilltrail-badge-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = (badge: object) => {
    const file = join(folder, 'badge.json');
    writeFileSync(file, JSON.stringify(badge));
    const { status, stdout } = spawnSync(
      PYTHON,
      [resolve(ROOT, 'tests/support/verify-badge.py'), file, resolve(ROOT, 'lib/credential/contexts')],
      { encoding: 'utf8' },
    );
    return { status, said: stdout.trim() };
  };

  it('verifies what is issued', async () => {
    expect(ask(await issuedBadge())).toEqual({ status: 0, said: 'verified' });
  });

  it('verifies what is issued with odd letters and the same evidence forty times over', async () => {
    const summary = 'tab\there, bell\u0007, half \ud83d, \u2028 line, "quotes" \\ back\r\nשלום e\u0301 👩‍🔧';
    const evidence = Array.from({ length: 40 }, () => ({
      kind: 'photo' as const,
      name: 'Photo',
      description: '',
      narrative: '',
      privacy: 'ask' as const,
      deletedAt: null,
    }));
    const badge = await issuedBadge({ summary, evidence });
    expect(badge.evidence).toHaveLength(40);
    expect((await verifyBadge(JSON.stringify(badge), { now })).valid).toBe(true);
    expect(ask(badge)).toEqual({ status: 0, said: 'verified' });
  });

  it('refuses it with one word changed', async () => {
    const badge = await issuedBadge();
    expect(ask({ ...badge, name: 'Another name' })).toEqual({ status: 1, said: 'the signature does not fit' });
  });

  it('refuses another issuer’s name on it', async () => {
    const [badge, other] = [await issuedBadge(), await issuedBadge()];
    expect(ask({ ...badge, issuer: other.issuer })).toEqual({ status: 1, said: "ValueError: not the issuer's key" });
  });

  it('refuses a context that does not come with Skilltrail', async () => {
    const badge = await issuedBadge();
    expect(ask({ ...badge, '@context': [...badge['@context'], 'https://example.org/context'] }).said).toContain(
      'not bundled',
    );
  });
});

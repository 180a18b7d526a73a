import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { typeUntilKilled } from '../support/killed.ts';
import { DEMO_SITE, filesOf, type LocalServer, serve } from '../support/servers.ts';

let server: LocalServer;
const profile = mkdtempSync(join(tmpdir(), 'skilltrail-killed-'));
beforeAll(async () => {
  server = await serve(filesOf(DEMO_SITE));
});
afterAll(async () => {
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

it('loses no word when the browser is killed after somebody typed', async () => {
  const text = 'I changed the inner tube twice, because the first one was pinched.';
  const killed = await typeUntilKilled(profile, `${server.origin}/course.html`, text, 60_000);
  expect(killed.promised).toBe(text);
  expect(killed.found).toBe(text);
});

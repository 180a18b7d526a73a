import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { typeUntilKilled } from '../support/killed.ts';
import { DEMO_SITE, filesOf, type LocalServer, serve } from '../support/servers.ts';

const TEXT =
  'First I took the wheel out and looked for the hole under water. Then I patched it, and it still leaked, so I asked ' +
  'the teacher, who showed me that there was a second one. After that I did the other wheel without any help at all.';

let server: LocalServer;
beforeAll(async () => {
  server = await serve(filesOf(DEMO_SITE));
});
afterAll(() => server.close());

/** Moments spread over the whole text, none of them a round one. */
const MOMENTS = Array.from({ length: 12 }, (_, index) => 37 + index * 331);

it.each(MOMENTS)('keeps all but the last moment of what was typed, killed after %i ms', async (moment) => {
  const profile = mkdtempSync(join(tmpdir(), 'skilltrail-killed-'));
  try {
    const { typed, promised, found } = await typeUntilKilled(profile, `${server.origin}/course.html`, TEXT, moment);
    // An answer of which nothing was kept yet shows the beginning it came with.
    if (promised !== '') expect(found.startsWith(promised), `“${found}” holds “${promised}”`).toBe(true);
    if (found.length > 0 && promised !== '')
      expect(typed.startsWith(found), `“${typed}” began with “${found}”`).toBe(true);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

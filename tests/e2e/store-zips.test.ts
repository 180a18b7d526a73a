import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder, ROOT, runTool } from '../../scripts/tools.ts';
import { filesUnder } from '../support/packages.ts';
import { unzip } from '../support/unzip.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const digests = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, digest(bytes)]).sort());
const folderDigests = (folder: string) =>
  digests(new Map(filesUnder(folder).map((path) => [path, readFileSync(join(folder, path))])));

/** What the stores are given: a zip for each, and for Firefox the sources from which a reviewer makes the same zip. */
describe('the zips for the stores', () => {
  const output = join(ROOT, '.output');
  let sources = '';
  beforeAll(async () => {
    for (const target of ['chrome', 'firefox']) {
      const ran = await runTool('wxt', ['zip', '-b', target, '--mv3']);
      expect(ran.code, ran.output).toBe(0);
    }
  });
  afterAll(() => {
    if (sources) rmSync(sources, { recursive: true, force: true });
  });

  const zip = (pattern: RegExp) => {
    const name = readdirSync(output).find((one) => pattern.test(one));
    expect(name, `a zip like ${pattern}`).toBeDefined();
    return unzip(readFileSync(join(output, name ?? '')));
  };

  it.each(['chrome', 'firefox'] as const)('hold the built %s package, file by file', async (target) => {
    expect(digests(await zip(new RegExp(`-${target}\\.zip$`)))).toEqual(folderDigests(buildFolder(target)));
  });

  it('let a reviewer rebuild the Firefox package from its sources', async () => {
    const built = folderDigests(buildFolder('firefox'));
    sources = mkdtempSync(join(tmpdir(), 'skilltrail-sources-'));
    const files = await zip(/-sources\.zip$/);
    expect(
      [...files.keys()].filter((path) => /^(node_modules|\.output|demo-output|bench-output)\//.test(path)),
    ).toEqual([]);
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(sources, path)), { recursive: true });
      writeFileSync(join(sources, path), bytes);
    }
    // The reviewer runs `npm ci`; the packages here came from the same lockfile.
    symlinkSync(join(ROOT, 'node_modules'), join(sources, 'node_modules'));
    const ran = await runTool('wxt', ['build', '-b', 'firefox', '--mv3'], { cwd: sources });
    expect(ran.code, ran.output).toBe(0);
    expect(folderDigests(join(sources, '.output', 'firefox-mv3'))).toEqual(built);
  });
});

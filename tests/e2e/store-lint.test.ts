import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, runTool } from '../../scripts/tools.ts';
import { packageFolder } from '../support/packages.ts';

/** Told about Firefox for Android, where Skilltrail is not offered: it has no sidebar there. */
const ELSEWHERE = /^KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION /;

it("passes the Firefox store's own linter without an error or a warning", async ({ skip }) => {
  if (!existsSync(join(ROOT, 'node_modules', 'addons-linter'))) skip('addons-linter is not installed');
  const ran = await runTool('addons-linter', ['--output', 'json', packageFolder('firefox')]);
  const report = JSON.parse(ran.output.slice(ran.output.indexOf('{')));
  const told = [...report.errors, ...report.warnings].map((one) => `${one.code} ${one.file ?? ''}: ${one.description}`);
  expect(told.filter((line) => !ELSEWHERE.test(line))).toEqual([]);
});

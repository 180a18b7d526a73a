/** `npm run zip`: what the stores take: a zip each, and for Firefox the sources that rebuild it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './tools.ts';

for (const target of ['chrome', 'firefox'] as const) {
  const ran = await runTool('wxt', ['zip', '-b', target, '--mv3']);
  if (ran.code !== 0) {
    process.stdout.write(`The ${target} zip was not made.\n${ran.output}`);
    process.exit(1);
  }
}
const zips = readdirSync(join(ROOT, '.output')).filter((name) => name.endsWith('.zip'));
process.stdout.write(zips.map((name) => `.output/${name}\n`).join(''));

/** `npm run build`: the packages for both stores, unpacked, in .output/. */
import { build, buildFolder, ROOT } from './tools.ts';

for (const target of ['chrome', 'firefox'] as const) {
  const ran = await build(target);
  if (ran.code !== 0) {
    process.stdout.write(`The ${target} package did not build.\n${ran.output}`);
    process.exit(1);
  }
  process.stdout.write(`The ${target} package is in ${buildFolder(target).slice(ROOT.length + 1)}.\n`);
}

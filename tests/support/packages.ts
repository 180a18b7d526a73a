/** The built packages, as `npm test` leaves them in .output/. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuildTarget, buildFolder } from '../../scripts/tools.ts';

export type { BuildTarget } from '../../scripts/tools.ts';

/** What Firefox knows the extension by. */
export const FIREFOX_ID = 'skilltrail@skilltrail.eu';

/** The folder of a built package. Throws a sentence when it has not been built. */
export function packageFolder(target: BuildTarget, mode: 'production' | 'testing' = 'production'): string {
  const folder = buildFolder(target, mode);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  const flags = `-b ${target} --mv3${mode === 'testing' ? ' --mode testing' : ''}`;
  throw new Error(`This test needs the ${mode} package for ${target}: run \`npx wxt build ${flags}\` first.`);
}

/** A built package's manifest. */
export function manifestOf(
  target: BuildTarget,
  mode: 'production' | 'testing' = 'production',
): Record<string, unknown> {
  return JSON.parse(readFileSync(join(packageFolder(target, mode), 'manifest.json'), 'utf8'));
}

/** Every file under a folder, as paths relative to it. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path))
    .sort();
}

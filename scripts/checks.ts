/** The steps that `npm test` is made of, each counted and told in one sentence. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestReport } from '../tests/support/reporter.ts';
import { type BuildTarget, build, type Ran, runTool } from './tools.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
const took = (ran: Ran) => `${ran.seconds.toFixed(0)} s`;

/** A check that passes when its tool exits with 0. */
async function check(well: string, badly: string, run: () => Promise<Ran>): Promise<Tally> {
  const ran = await run();
  say(ran.code === 0 ? `${well} (${took(ran)}).` : `${badly} (${took(ran)}):\n${ran.output.trimEnd()}`);
  return { passed: ran.code === 0 ? 1 : 0, failed: ran.code === 0 ? 0 : 1, skipped: 0 };
}

export const lint = () =>
  check('Lint and format are clean', 'Lint or format found something', () =>
    runTool('biome', ['ci', '--colors=off', '--error-on-warnings']),
  );

export const types = () =>
  check('The types are sound', 'The types are not sound', () => runTool('tsc', ['-p', 'tsconfig.json']));

export const pureTypes = () =>
  check('The pure stages compile without the DOM', 'The pure stages do not compile without the DOM', () =>
    runTool('tsc', ['-p', 'tsconfig.pure.json']),
  );

export const packageBuilds = (target: BuildTarget, mode: 'production' | 'testing') =>
  check(`The ${mode} package for ${target} builds`, `The ${mode} package for ${target} does not build`, () =>
    build(target, mode),
  );

/** Run one Vitest project to its end and count its tests. */
export async function project(name: string, what: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'skilltrail-report-'));
  const file = join(folder, 'report.json');
  try {
    const ran = await runTool(
      'vitest',
      ['run', '--project', name, '--reporter=default', '--reporter=./tests/support/reporter.ts', '--passWithNoTests'],
      { env: { SKILLTRAIL_REPORT: file, CI: '1' } },
    );
    const report: TestReport = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : { passed: 0, failed: ran.code === 0 ? 0 : 1, skipped: 0, reasons: [] };
    // Vitest's own verdict holds even where no test could be blamed.
    const failed = ran.code !== 0 && report.failed === 0 ? 1 : report.failed;
    if (failed > 0) say(`${what}: ${failed} failed, ${report.passed} passed (${took(ran)}):\n${ran.output.trimEnd()}`);
    else say(`${what}: ${report.passed} passed (${took(ran)}).`);
    for (const reason of report.reasons) say(`  skipped: ${reason}`);
    return { passed: report.passed, failed, skipped: report.skipped };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Print the one closing line and set the exit code. */
export function conclude(tallies: readonly Tally[]): void {
  const sum = (pick: (tally: Tally) => number) => tallies.map(pick).reduce((a, b) => a + b, 0);
  const failed = sum((tally) => tally.failed);
  const skipped = sum((tally) => tally.skipped);
  say(`${sum((tally) => tally.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

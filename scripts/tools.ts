/** Running the project's own tools from its scripts. */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

export interface Ran {
  readonly code: number;
  /** Standard output and standard error in the order they came. */
  readonly output: string;
  readonly seconds: number;
}

/**
 * Run a tool of node_modules/.bin (or any program on the path) to its end.
 * @param options.show true: its output goes straight to the terminal and is not collected
 * @param options.env further environment variables
 * @param options.cwd where it runs; the project's root unless told
 */
export function runTool(
  tool: string,
  args: readonly string[],
  options: { readonly show?: boolean; readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<Ran> {
  const { show = false, env = {}, cwd = ROOT } = options;
  const started = performance.now();
  const path = [dirname(process.execPath), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return new Promise((done, refused) => {
    const child = spawn(tool, args, {
      cwd,
      env: { ...ownEnvironment(), PATH: path, ...(show ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }), ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', refused);
    child.on('close', (code) => done({ code: code ?? 1, output, seconds: (performance.now() - started) / 1000 }));
  });
}

/** The environment without what a test runner puts there: a package built by a test is the package the stores get. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITEST.*|DEV|PROD|MODE|SSR|BASE_URL)$/.test(name)),
  );
}

export type BuildTarget = 'chrome' | 'firefox';

/** The folder of a build, as `outDirTemplate` in wxt.config.ts names it. */
export function buildFolder(target: BuildTarget, mode: 'production' | 'testing' = 'production'): string {
  return join(ROOT, '.output', `${target}-mv3${mode === 'testing' ? '-testing' : ''}`);
}

/** Build the extension with WXT. */
export function build(target: BuildTarget, mode: 'production' | 'testing' = 'production'): Promise<Ran> {
  return runTool('wxt', ['build', '-b', target, '--mv3', '--mode', mode]);
}

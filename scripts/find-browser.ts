/**
 * Find the real browsers. Tests and the demonstration need a Chromium that loads a folder from the command line and a
 * Firefox; neither is ever downloaded by a test tool. On Debian, with the right to install, apt may fetch one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface FoundBrowser {
  /** Absolute path of the program; absent when none was found. */
  readonly path?: string;
  /** One sentence about what was found or what to do. */
  readonly sentence: string;
  /** True for Google's own Chrome, which refuses to load a folder from the command line (since 137). */
  readonly branded?: boolean;
}

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];
const CHROME_NAMES = ['google-chrome', 'google-chrome-stable'];
const CHROME_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The first of these programs on the path or in a known place. */
function locate(names: readonly string[], places: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(runnable);
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Google's own Chrome says "Google Chrome" where Chromium says "Chromium". */
function isBranded(path: string): boolean {
  if (/msedge|microsoft/i.test(path)) return false;
  if (process.platform === 'win32') return /Google\\Chrome/i.test(path);
  try {
    return /google chrome(?! for testing)/i.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }),
    );
  } catch {
    return false;
  }
}

/** Install a Debian package where that is possible; says whether it worked. */
function installPackage(...names: string[]): boolean {
  const apt = '/usr/bin/apt-get';
  if (!existsSync(apt) || process.getuid?.() !== 0) return false;
  process.stderr.write(`Installing ${names.join(' and ')} with apt.\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = () => spawnSync(apt, ['install', '-y', '--no-install-recommends', ...names], { env }).status === 0;
  return run() || (spawnSync(apt, ['update'], { env }).status === 0 && run());
}

/** A Chromium that loads an unpacked extension. Looks at CHROME_PATH first. */
export function findChromium(): FoundBrowser {
  const named = process.env.CHROME_PATH;
  if (named && !runnable(named)) return { sentence: `CHROME_PATH names ${named}, which cannot be run.` };
  if (named) return { path: named, branded: isBranded(named), sentence: `The browser is ${named}.` };
  const open =
    locate(CHROMIUM_NAMES, CHROMIUM_PLACES) ?? (installPackage('chromium') ? '/usr/bin/chromium' : undefined);
  if (open && runnable(open)) return { path: open, branded: false, sentence: `The browser is ${open}.` };
  const chrome = locate(CHROME_NAMES, CHROME_PLACES);
  if (chrome) return { path: chrome, branded: true, sentence: `Only Google Chrome was found, at ${chrome}.` };
  return {
    sentence:
      'No Chromium was found: install Chromium or Microsoft Edge (on Debian "apt install chromium"), or set CHROME_PATH to one.',
  };
}

/** A Firefox. Looks at FIREFOX_PATH first. */
export function findFirefox(): FoundBrowser {
  const named = process.env.FIREFOX_PATH;
  if (named && !runnable(named)) return { sentence: `FIREFOX_PATH names ${named}, which cannot be run.` };
  const path =
    named ??
    locate(FIREFOX_NAMES, FIREFOX_PLACES) ??
    (installPackage('firefox-esr') ? '/usr/bin/firefox-esr' : undefined);
  if (path && runnable(path)) return { path, sentence: `Firefox is ${path}.` };
  return {
    sentence: 'No Firefox was found: install it (on Debian "apt install firefox-esr"), or set FIREFOX_PATH to one.',
  };
}

/** The outside badge verifier needs two Python packages; a sentence when they are not to be had. */
export function findOutsideVerifier(): { readonly python?: string; readonly sentence: string } {
  // Debian's packages belong to Debian's Python; another one may stand before it on the path.
  const able = () =>
    ['/usr/bin/python3', locate(['python3'], [])].find(
      (one) => one && spawnSync(one, ['-c', 'import pyld, cryptography']).status === 0,
    );
  const python = able() ?? (installPackage('python3', 'python3-pyld', 'python3-cryptography') ? able() : undefined);
  if (python) return { python, sentence: 'The outside verifier is Python with pyld and cryptography.' };
  return {
    sentence:
      'The outside verifier needs python3-pyld and python3-cryptography, which are not here; that check is skipped.',
  };
}

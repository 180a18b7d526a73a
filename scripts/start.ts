/**
 * `npm start`: build Skilltrail, serve the demo site, open a browser with the extension loaded. Without a display, or
 * with `-- --headless`, the whole main job is done headless with the real popup and panel: a picture of every step and
 * every exported file in demo-output/, one sentence each, exit code 0 only if each step truly happened.
 * `-- --page FILE --url URL` does the same on a saved page.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Chromium } from '../tests/support/chromium.ts';
import { demoStory, type JourneyPage, runJourney, type Step } from '../tests/support/journey.ts';
import { DEMO_SITE, filesOf, type LocalServer, savedPages, serve } from '../tests/support/servers.ts';
import { chromiumWorld } from '../tests/support/world.ts';
import { findChromium } from './find-browser.ts';
import { build, buildFolder, ROOT } from './tools.ts';

const DEMO_PORT = 4173;
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

const { values: asked } = parseArgs({
  options: { headless: { type: 'boolean' }, page: { type: 'string' }, url: { type: 'string' } },
});
if ((asked.page === undefined) !== (asked.url === undefined)) {
  say('A saved page needs both: npm start -- --page FILE --url URL');
  process.exit(2);
}
const display =
  process.platform === 'darwin' || process.platform === 'win32' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const headless = asked.headless || !display;

const ran = await build('chrome');
if (ran.code !== 0) {
  say(`Skilltrail does not build:\n${ran.output}`);
  process.exit(1);
}
const extension = buildFolder('chrome');
say(`Skilltrail is built in ${extension} (${ran.seconds.toFixed(0)} s).`);

/** The demo site at its usual port, or at a free one. */
const demo = await serve(filesOf(DEMO_SITE), 'http', DEMO_PORT).catch(() => serve(filesOf(DEMO_SITE)));
say(`The demo site is at ${demo.origin}.`);

const found = findChromium();
if (!found.path) {
  say(found.sentence);
  process.exit(1);
}
if (found.branded) await explainChrome();
else if (headless) await showHeadless();
else await showOpenly();
await demo.close();

/** Google's own Chrome loads a folder by hand only. */
async function explainChrome(): Promise<void> {
  say(`${found.sentence} It does not load a folder from the command line; three clicks do:`);
  say('  1. Open chrome://extensions and switch on "Developer mode".');
  say('  2. Click "Load unpacked".');
  say(`  3. Choose ${extension}`);
  if (headless) {
    say('Without a display that cannot be shown: install Chromium, or set CHROME_PATH to one.');
    process.exitCode = 1;
    return;
  }
  say(`Then open ${demo.origin} in it. Stop with Ctrl+C.`);
  await new Promise((done) => process.once('SIGINT', done));
}

async function showOpenly(): Promise<void> {
  const address = asked.url ?? `${demo.origin}/`;
  const server = asked.page && asked.url ? await serveSaved(asked.page, new URL(asked.url)) : undefined;
  const chromium = await Chromium.start({ extension, headless: false, hosts: server?.hosts ?? {} });
  await chromium.open(address);
  say(`${found.sentence} Press the Skilltrail button in its toolbar. Close the browser to stop.`);
  await new Promise((done) => chromium.browser.once('disconnected', done));
  await server?.close();
}

async function showHeadless(): Promise<void> {
  const out = join(ROOT, 'demo-output');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const story = demoStory(demo.origin);
  const server = asked.page && asked.url ? await serveSaved(asked.page, new URL(asked.url)) : undefined;
  const saved: JourneyPage | undefined = asked.url ? { address: asked.url } : undefined;
  const world = await chromiumWorld({ extension, hosts: server?.hosts ?? {} });
  let number = 0;
  const show = async (step: Step) => {
    number += 1;
    const base = `${String(number).padStart(2, '0')}-${step.id}`;
    if (step.picture) writeFileSync(join(out, `${base}.png`), step.picture);
    for (const file of step.files ?? []) writeFileSync(join(out, file.name), file.bytes);
    const made = [...(step.picture ? [`${base}.png`] : []), ...(step.files ?? []).map((file) => file.name)];
    say(`${String(number).padStart(2)}. ${step.sentence} → ${made.join(', ')}`);
  };
  try {
    await runJourney(world, saved ? { ...story, learning: saved } : story, show);
    const { own, troubles } = await world.leave();
    if (own.length > 0) throw new Error(`The extension reached for the network: ${own.join(', ')}`);
    if (troubles.length > 0) throw new Error(`The extension complained: ${troubles.join('; ')}`);
    say(`Every step happened, the extension asked the network for nothing, and all of it is in ${out}.`);
  } catch (error) {
    say(`It stopped after step ${number}: ${error instanceof Error ? error.message : String(error)}`);
    await world.leave().catch(() => undefined);
    process.exitCode = 1;
  } finally {
    await server?.close();
  }
}

/** A saved page under its own address, with the host's own scheme. */
async function serveSaved(
  file: string,
  address: URL,
): Promise<LocalServer & { readonly hosts: Readonly<Record<string, number>> }> {
  const scheme = address.protocol === 'https:' ? 'https' : 'http';
  const server = await serve(savedPages(new Map([[address.href, readFileSync(file)]])), scheme);
  return { ...server, hosts: { [address.hostname]: server.port } };
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from '../support/chromium.ts';
import { packageFolder } from '../support/packages.ts';
import { type LocalServer, serve } from '../support/servers.ts';
import { siteOfCourses } from '../support/site-of-courses.ts';
import { ChromiumSurface, pressWhenShown, shown, until } from '../support/surface.ts';
import { saysOn } from '../support/toolbars.ts';
import { wordsOf } from '../support/words.ts';

const FAMILY = 'https://*.coursera.org/*';
const SITE = 'http://knots.test/*';

/**
 * The store's own package in Chromium with real grants of its optional hosts. No prompt can be answered headless, so the
 * grant is made the one other way there is: the package is first loaded with those hosts as required ones, then with its
 * own manifest, and Chromium carries them over as granted. What is asked, refused by silence, and given back is real.
 */
describe('grants in Chromium', () => {
  const words = wordsOf('en');
  const keepCourse = words.t('toolbar.keep', { type: words.t('type.course.this') });
  const folder = mkdtempSync(join(tmpdir(), 'skilltrail-grant-'));
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  let server: LocalServer;
  let chromium: Chromium;
  const start = async () => {
    chromium = await Chromium.start({ extension, profile, hosts: { 'knots.test': server.port } });
  };
  const withHosts = (hosts: readonly string[]) => {
    const own = JSON.parse(readFileSync(join(packageFolder('chrome'), 'manifest.json'), 'utf8'));
    writeFileSync(
      join(extension, 'manifest.json'),
      JSON.stringify({ ...own, ...(hosts.length ? { host_permissions: hosts } : {}) }),
    );
  };
  const origins = () =>
    chromium.inBackground<string[]>('chrome.permissions.getAll().then(({ origins }) => origins.sort())');
  const registered = () =>
    chromium.inBackground<string[][]>(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ matches }) => matches))',
    );
  const wished = () =>
    chromium.inBackground<boolean>(
      "chrome.storage.local.get('settings').then(({ settings }) => settings.automaticRecognition)",
    );
  const titleOf = (tabId: number) => chromium.inBackground<string>(`chrome.action.getTitle({ tabId: ${tabId} })`);
  const surface = async (file: string) => new ChromiumSurface(await chromium.open(chromium.address(file)));
  beforeAll(async () => {
    cpSync(packageFolder('chrome'), extension, { recursive: true });
    server = await serve(siteOfCourses);
    withHosts([]);
    await start();
    await chromium.surface('welcome.html');
  });
  afterAll(async () => {
    await chromium?.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('that get no answer are remembered as a no, said in one sentence, and not asked for again by themselves', async () => {
    const welcome = await surface('welcome.html');
    await pressWhenShown(welcome, 'button', words.t('welcome.auto.on'));
    await until('the sentence', async () => (await welcome.text()).includes(words.t('welcome.auto.refused')));
    expect(await origins()).toEqual([]);
    expect(await registered()).toEqual([]);
    // The window with the question goes; the answer was never yes.
    await welcome.page.close();
    const options = await surface('options.html');
    await until('the sentence', async () => (await options.text()).includes(words.t('auto.refused')));
    const page = await chromium.open(`http://127.0.0.1:${server.port}/course`);
    const popup = new ChromiumSurface(await chromium.openRealPopup(page));
    await shown(popup, 'button', words.like('popup.keep'));
    await pause(500);
    expect(await popup.names('button')).not.toContain(words.t('popup.auto'));
  });

  it('reach exactly what they are for, in a browser that was started anew', async () => {
    await chromium.close();
    withHosts([FAMILY, SITE]);
    await start();
    withHosts([]);
    const manage = await chromium.open('chrome://extensions');
    await manage.evaluate(
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() => chrome.developerPrivate.reload('${chromium.extensionId}', {}))`,
    );
    await pause(1_500);
    await chromium.close();
    await start();
    await chromium.open('http://knots.test/course');
    expect(await chromium.inBackground('chrome.runtime.getManifest().host_permissions ?? null')).toBeNull();
    expect(await origins()).toEqual([SITE, FAMILY].sort());
    await saysOn(chromium, 'http://knots.test/course', keepCourse);
    expect((await registered()).flat().sort()).toEqual([SITE, FAMILY].sort());
    const options = await surface('options.html');
    await shown(options, 'button', words.t('options.auto.remove', { site: 'knots.test' }));
    expect(await options.text()).not.toContain(words.t('auto.refused'));
  });

  it('stop at once when one is given back, and are off when the last is gone', async () => {
    const tabId = await chromium.inBackground<number>(
      "chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('http://knots.test/')).id)",
    );
    const options = await surface('options.html');
    await pressWhenShown(options, 'button', words.t('options.auto.remove', { site: 'knots.test' }));
    await until('the toolbar to be neutral', async () => (await titleOf(tabId)) === words.t('toolbar.neutral'));
    expect(await origins()).toEqual([FAMILY]);
    await until('the registration to follow', async () => (await registered()).flat().join() === FAMILY);
    await pressWhenShown(options, 'button', words.t('options.auto.remove', { site: 'coursera.org' }));
    await until('all of it to be gone', async () => (await registered()).length === 0);
    expect(await origins()).toEqual([]);
    // The browser tells of the grant before the page that gave it back has written down that it is off.
    await until('the wish to be taken back too', async () => !(await wished()));
    expect(chromium.troubles).toEqual([]);
  });
});

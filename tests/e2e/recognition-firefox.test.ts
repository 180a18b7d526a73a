import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_ID, packageFolder } from '../support/packages.ts';
import { sightOf } from '../support/popup.ts';
import { type LocalServer, serve } from '../support/servers.ts';
import { siteOfCourses } from '../support/site-of-courses.ts';
import { pressWhenShown, until } from '../support/surface.ts';
import { wordsOf } from '../support/words.ts';
import { type Aftermath, firefoxWorld } from '../support/world.ts';

/**
 * Recognition by itself in Firefox, with the store's own package: the browser's question really comes, and is answered with
 * its own buttons; the grant is taken back as the add-ons page does it.
 */
describe('recognition by itself in Firefox', () => {
  const words = wordsOf('en');
  const keepCourse = words.t('toolbar.keep', { type: words.t('type.course.this') });
  const neutral = words.t('toolbar.neutral');
  let server: LocalServer;
  let world: Awaited<ReturnType<typeof firefoxWorld>>;
  let aftermath: Aftermath | undefined;
  beforeAll(async () => {
    server = await serve(siteOfCourses);
    world = await firefoxWorld({ extension: packageFolder('firefox'), id: FIREFOX_ID, port: server.port });
  });
  afterAll(async () => {
    if (!aftermath) await world?.leave();
    await server.close();
  });

  /** What the toolbar says of the tab in front. */
  const title = () =>
    world.firefox.chrome<string>(
      `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       return extension.apiManager.global.browserActionFor(extension).action.getProperty(gBrowser.selectedTab, 'title');`,
      [FIREFOX_ID],
    );
  const says = (wanted: string) => until(`the toolbar to say "${wanted}"`, async () => (await title()) === wanted);
  const answer = (button: 'button' | 'secondaryButton') =>
    until("the browser's question", () =>
      world.firefox.chrome<boolean>(
        `const question = document.getElementById('addon-webext-permissions-notification');
         if (!question || PopupNotifications.panel.state !== 'open') return false;
         question[arguments[0]].click();
         return true;`,
        [button],
      ),
    );
  let asked = 0;
  const ask = async () => {
    asked += 1;
    // One panel at a time: a popup that is still open would be in the way of the question.
    await world.firefox.chrome(
      "document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup()",
    );
    await world.visit(world.firefox.address(`options.html?${asked}`));
    const options = await world.tab(`options.html?${asked}`);
    await pressWhenShown(options, 'switch', words.t('auto.all'));
    return options;
  };

  it('takes no for an answer, says so in one sentence, and does not ask again by itself', async () => {
    const options = await ask();
    await answer('secondaryButton');
    await until('the sentence', async () => (await options.text()).includes(words.t('auto.refused')));
    await world.visit('http://knots.test/course');
    await pause(1_500);
    expect(await title()).toBe(neutral);
    const popup = await world.popup();
    expect(await sightOf(popup, words)).toBe('found');
    expect(await popup.names('button')).not.toContain(words.t('popup.auto'));
  });

  it('follows a yes, in tabs that were open and in new ones', async () => {
    await world.visit('http://ropes.test/splices');
    await ask();
    await answer('button');
    await world.firefox.switchToTab('http://ropes.test/splices');
    await says(keepCourse);
    await world.visit('http://knots.test/hello');
    await pause(1_500);
    expect(await title()).toBe(neutral);
  });

  it('follows a page that changes its address without a load', async () => {
    await world.visit('http://knots.test/app');
    await says(keepCourse);
    await world.firefox.inside(
      'tab',
      "window.wrappedJSObject ? window.wrappedJSObject.go('/app/account') : go('/app/account')",
    );
    await says(neutral);
    await pause(1_500);
    expect(await title()).toBe(neutral);
    await world.firefox.inside(
      'tab',
      "window.wrappedJSObject ? window.wrappedJSObject.go('/app/splices') : go('/app/splices')",
    );
    await says(keepCourse);
  });

  it('stops at once when the grant is taken back in the browser', async () => {
    await world.firefox.chrome(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       return ExtensionPermissions.remove(arguments[0], { permissions: [], origins: ['https://*/*', 'http://*/*'] }, extension);`,
      [FIREFOX_ID],
    );
    await says(neutral);
    await world.visit('http://knots.test/splices?after');
    await pause(1_500);
    expect(await title()).toBe(neutral);
    const options = await world.tab('options.html');
    await until('the sentence', async () => (await options.text()).includes(words.t('auto.refused')));
  });

  it('asked the network for nothing and broke no rule in all of this', async () => {
    aftermath = await world.leave();
    expect(aftermath.own).toEqual([]);
    expect(aftermath.troubles).toEqual([]);
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../support/axe.ts';
import { packageFolder } from '../support/packages.ts';
import { keep, sightOf } from '../support/popup.ts';
import { type LocalServer, serve } from '../support/servers.ts';
import { siteOfCourses } from '../support/site-of-courses.ts';
import { pressWhenShown, shown, until } from '../support/surface.ts';
import { chipOf, heard, listenIn, saysOn, toolbarOf } from '../support/toolbars.ts';
import { wordsOf } from '../support/words.ts';
import { type Aftermath, chromiumWorld } from '../support/world.ts';

const KNOTS = 'http://knots.test/course';
/** Longer than a page that is something takes to say so, ms. */
const QUIET = 1_500;

/**
 * Recognition by itself in Chromium, with the testing package: no permission prompt can be answered headless, so its hosts
 * are granted at install and `permissions.request` says yes at once. All else is the real path: the button, the gesture,
 * the registration, the messages, and the browser's own switch for access on click.
 */
describe('recognition by itself in Chromium', () => {
  const words = wordsOf('en');
  const keepCourse = words.t('toolbar.keep', { type: words.t('type.course.this') });
  const neutral = words.t('toolbar.neutral');
  let server: LocalServer;
  let world: Awaited<ReturnType<typeof chromiumWorld>>;
  let aftermath: Aftermath | undefined;
  beforeAll(async () => {
    server = await serve(siteOfCourses);
    const hosts = Object.fromEntries(
      ['knots.test', 'ropes.test', 'hush.test', 'chip.test'].map((host) => [host, server.port]),
    );
    world = await chromiumWorld({ extension: packageFolder('chrome', 'testing'), hosts });
  });
  afterAll(async () => {
    if (!aftermath) await world?.leave();
    await server.close();
  });
  const says = (start: string, title: string, badge = '') => saysOn(world.chromium, start, title, badge);
  const settings = (patch: object) =>
    world.chromium.inBackground(
      `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(patch)} } }))`,
    );
  const inPage = <T>(body: string) => world.inFront().evaluate(`(async () => { ${body} })()`) as Promise<T>;

  it('is not there before anybody asked for it', async () => {
    await world.visit('http://ropes.test/splices');
    await pause(QUIET);
    expect(await toolbarOf(world.chromium, 'http://ropes.test/')).toMatchObject({ title: neutral });
  });

  it('is offered in the popup, and reaches the tabs that were open', async () => {
    await world.visit(KNOTS);
    const popup = await world.popup();
    expect(await sightOf(popup, words)).toBe('found');
    await pressWhenShown(popup, 'button', words.t('popup.auto'));
    await shown(popup, 'button', words.t('auto.all'));
    expect(await axe(popup)).toEqual([]);
    await popup.press('button', words.t('auto.site', { site: 'knots.test' }));
    await says('http://ropes.test/', keepCourse);
    await until('the offer to be gone', async () => !(await popup.names('button')).includes(words.t('popup.auto')));
  });

  it('sends nothing at all from a page that is none', async () => {
    await listenIn(world.chromium);
    await world.visit('http://knots.test/hello');
    await pause(QUIET);
    expect(await heard(world.chromium)).toEqual([]);
    await world.visit('http://knots.test/course?2');
    await says('http://knots.test/course?2', keepCourse);
    expect(await heard(world.chromium)).toEqual(['page-detected']);
  });

  it('follows a page that changes its address without a load, and shows nothing of what was there before', async () => {
    await world.visit('http://knots.test/app');
    await says('http://knots.test/app', keepCourse);
    await listenIn(world.chromium);
    await inPage("go('/app/account')");
    await says('http://knots.test/app/account', neutral);
    // The structured data of the course is still in the page: it is not this page's.
    await pause(QUIET);
    expect(await toolbarOf(world.chromium, 'http://knots.test/app/account')).toMatchObject({ title: neutral });
    await inPage("go('/app/splices')");
    await says('http://knots.test/app/splices', keepCourse);
    await inPage('history.back()');
    await says('http://knots.test/app/account', neutral);
    await inPage("location.hash = 'top'");
    await pause(QUIET);
    expect(await heard(world.chromium)).toEqual(['page-left', 'page-detected', 'page-left']);
    await inPage('history.go(-2)');
    await says('http://knots.test/app', keepCourse);
  });

  it('shows a tick in every tab of what is kept, and takes it away with the entry', async () => {
    await world.visit('http://knots.test/course?utm_source=mail');
    await says('http://knots.test/course?utm', keepCourse);
    const popup = await world.popup();
    await keep(popup, words);
    const kept = await until('the other tab to know', async () => {
      const bar = await toolbarOf(world.chromium, KNOTS);
      return bar?.badge === '✓' && bar;
    });
    expect(kept.title).toMatch(words.like('toolbar.kept'));
    const portfolio = await world.tab('portfolio.html');
    await pressWhenShown(portfolio, 'link', 'Knots for beginners');
    await pressWhenShown(portfolio, 'button', words.t('entry.throwAway'));
    await says(KNOTS, keepCourse);
    await pressWhenShown(portfolio, 'button', words.t('action.undo'));
    await says(KNOTS, kept.title, '✓');
  });

  it('speaks the language that is chosen, in the tooltip too', async () => {
    await settings({ language: 'nl' });
    const dutch = wordsOf('nl');
    await says('http://ropes.test/', dutch.t('toolbar.keep', { type: dutch.t('type.course.this') }));
    await settings({ language: 'en' });
    await says('http://ropes.test/', keepCourse);
  });

  it('keeps a page from the context menu', async () => {
    await world.visit('http://ropes.test/course');
    await says('http://ropes.test/course', keepCourse);
    // No native menu can be pressed headless: the browser's own event is raised with what a press would give.
    await world.chromium.inBackground(`chrome.tabs.query({}).then((tabs) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'keep-page' }, tabs.find(({ url }) => url === 'http://ropes.test/course')))`);
    await until('the tick', async () => (await toolbarOf(world.chromium, 'http://ropes.test/course'))?.badge === '✓');
  });

  it('asks on the page itself once that is switched on, in a room of its own, and goes away for good when told', async () => {
    const options = await world.tab('options.html');
    await pressWhenShown(options, 'switch', words.t('options.chip'));
    await world.visit('http://chip.test/course');
    const chip = () => chipOf(world.inFront());
    await until('the question', async () =>
      (await chip())?.text.includes(words.t('chip.question', { type: words.t('type.course.this') })),
    );
    // The page hides every button, paragraph and box, and sees nothing of ours: neither words nor styles.
    expect(
      await inPage<unknown>(
        "return [document.body.innerText.includes('Keep'), document.querySelectorAll('button').length, document.body.lastElementChild.shadowRoot, document.styleSheets.length]",
      ),
    ).toEqual([false, 0, null, 1]);
    const before = await chip();
    expect(before?.shown).toBe(true);
    // A page that presses it itself is not a person.
    await inPage('document.body.lastElementChild.click()');
    expect((await chip())?.text).toBe(before?.text);

    // By keyboard alone: it comes after the page's own things.
    const page = world.inFront();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the words of thanks', async () => (await chip())?.text.includes(words.t('chip.kept')));
    await until('the tick', async () => (await toolbarOf(world.chromium, 'http://chip.test/course'))?.badge === '✓');

    await world.visit('http://chip.test/app');
    await until('the question', async () => (await chip())?.text.includes(words.t('chip.keep')));
    await inPage("go('/app/account')");
    await until('the question to go with its page', async () => (await chip()) === null);
    await inPage("go('/app/splices')");
    await until('the next question', async () => (await chip())?.text.includes(words.t('chip.keep')));
    await world.inFront().keyboard.press('Tab');
    await world.inFront().keyboard.press('Tab');
    await world.inFront().keyboard.press('Enter');
    await until('the choice', async () => (await chip())?.text.includes(words.t('chip.ask')));
    await world.inFront().keyboard.press('Tab');
    await world.inFront().keyboard.press('Enter');
    await until('the question to be gone', async () => (await chip()) === null);
    await world.visit('http://chip.test/splices');
    await says('http://chip.test/splices', keepCourse);
    await pause(QUIET);
    expect(await chip()).toBeNull();
    await world.visit('http://knots.test/splices');
    await until('the question elsewhere', async () => (await chip())?.text.includes(words.t('chip.keep')));
    expect(await (await world.tab('options.html')).evaluate('location.reload()')).toBeUndefined();
    const again = await world.tab('options.html');
    await until('the sentence', async () => (await again.text()).includes(words.t('options.chip.free', { count: 1 })));
    await pressWhenShown(again, 'switch', words.t('options.chip'));
    await until('every question to go', async () => (await chip()) === null);
  });

  it('gives way to what the learner says of a site, at once and in open tabs, and takes it back', async () => {
    await world.visit('http://hush.test/course');
    await says('http://hush.test/', keepCourse);
    let popup = await world.popup();
    await sightOf(popup, words);
    await pressWhenShown(popup, 'button', words.t('popup.why'));
    await pressWhenShown(popup, 'button', words.t('rule.not.learning'));
    await until('the popup to follow', async () => (await popup.text()).includes(words.t('popup.nothing.title')));
    expect(await popup.text()).toContain(words.t('rule.told.not-learning', { site: 'hush.test' }));
    await says('http://hush.test/', words.t('toolbar.none'));
    await popup.press('button', words.t('rule.undo'));
    await says('http://hush.test/', keepCourse);

    await pressWhenShown(popup, 'button', words.t('popup.why'));
    await pressWhenShown(popup, 'button', words.t('rule.is'));
    await shown(popup, 'combobox', words.t('rule.is.label'));
    await popup.evaluate(
      "const list = document.querySelector('select'); list.value = 'workshop'; list.dispatchEvent(new Event('change', { bubbles: true }))",
    );
    const workshop = words.t('toolbar.keep', { type: words.t('type.workshop.this') });
    await says('http://hush.test/', workshop);
    // A page that is none by itself is what the learner said, too.
    await world.visit('http://hush.test/hello');
    await says('http://hush.test/hello', workshop);

    popup = await world.popup();
    await sightOf(popup, words);
    await pressWhenShown(popup, 'button', words.t('popup.why'));
    await pressWhenShown(popup, 'button', words.t('rule.undo'));
    await until('the popup to follow', async () => (await popup.text()).includes(words.t('popup.nothing.title')));
    await pressWhenShown(popup, 'button', words.t('rule.wrong'));
    await pressWhenShown(popup, 'button', words.t('rule.never'));
    await shown(popup, 'heading', words.t('popup.never.title'));
    expect(await axe(popup)).toEqual([]);
    await says('http://hush.test/course', neutral);
    await listenIn(world.chromium);
    await world.visit('http://hush.test/splices');
    await pause(QUIET);
    expect(await heard(world.chromium)).toEqual([]);

    const options = await world.tab('options.html');
    await pressWhenShown(options, 'button', words.t('options.rule.remove', { site: 'hush.test' }));
    await says('http://hush.test/splices', keepCourse);
  });

  it('stops at once when the browser lets it look on click only, says so, and goes on when it may again', async () => {
    const access = async (hostAccess: string) => {
      const page = await world.chromium.open('chrome://extensions');
      await page.evaluate(
        `new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${world.chromium.extensionId}', hostAccess: '${hostAccess}' }, done))`,
      );
      await page.close();
    };
    await world.visit('http://ropes.test/splices?3');
    await says('http://ropes.test/splices?3', keepCourse);
    const tabId = await world.chromium.inBackground<number>(
      "chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith('splices?3')).id)",
    );
    await access('ON_CLICK');
    await until('the toolbar to be neutral', async () =>
      world.chromium.inBackground(
        `chrome.action.getTitle({ tabId: ${tabId} }).then((title) => title === ${JSON.stringify(neutral)})`,
      ),
    );
    expect(await world.chromium.inBackground('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
    const options = await world.tab('options.html');
    await until('the sentence', async () => (await options.text()).includes(words.t('auto.refused')));
    await access('ON_ALL_SITES');
    await says('http://ropes.test/splices?3', keepCourse);
    await until('the sentence to go', async () => !(await options.text()).includes(words.t('auto.refused')));
  });

  it('is turned off in the settings: what runs stops, what was shown goes', async () => {
    const options = await world.tab('options.html');
    await settings({ automaticRecognition: false });
    await says('http://ropes.test/splices?3', neutral);
    await listenIn(world.chromium);
    await world.visit('http://knots.test/splices?4');
    await pause(QUIET);
    expect(await heard(world.chromium)).toEqual([]);
    expect(await options.text()).not.toContain(words.t('auto.refused'));
  });

  it('asked the network for nothing and broke no rule in all of this', async () => {
    aftermath = await world.leave();
    expect(aftermath.own).toEqual([]);
    expect(aftermath.troubles).toEqual([]);
  });
});

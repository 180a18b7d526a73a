import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../support/axe.ts';
import { packageFolder } from '../support/packages.ts';
import { keep, sightOf, tapVerb } from '../support/popup.ts';
import { DEMO_SITE, filesOf, type LocalServer, serve } from '../support/servers.ts';
import { pressWhenShown, type Surface, shown } from '../support/surface.ts';
import { wordsOf } from '../support/words.ts';
import { chromiumWorld } from '../support/world.ts';

/** Every surface, as it first shows itself and with something in it, in both languages, by day and by night. */
describe.each([
  ['en', 'light'],
  ['nl', 'dark'],
] as const)('the surfaces in %s, %s', (language, theme) => {
  const words = wordsOf(language);
  let server: LocalServer;
  let world: Awaited<ReturnType<typeof chromiumWorld>>;
  beforeAll(async () => {
    server = await serve(filesOf(DEMO_SITE));
    world = await chromiumWorld({ extension: packageFolder('chrome') });
    const welcome = await world.tab('welcome.html');
    await welcome.evaluate(`return chrome.storage.local.set({ settings: ${JSON.stringify({ language, theme })} })`);
  });
  afterAll(async () => {
    await server.close();
    const { own, troubles } = await world.leave();
    expect(own).toEqual([]);
    expect(troubles).toEqual([]);
  });

  /** What axe finds, and whether the page speaks the language it says it speaks. */
  const faults = async (surface: Surface) => {
    const tag = await surface.evaluate<string>('return document.documentElement.lang');
    return [...(await axe(surface)), ...(tag === language ? [] : [`the page says it speaks ${tag}`])];
  };

  it('welcome', async () => {
    const page = await world.tab('welcome.html');
    await shown(page, 'heading', words.t('welcome.title'));
    expect(await faults(page)).toEqual([]);
  });

  it('options', async () => {
    const page = await world.tab('options.html');
    await shown(page, 'heading', words.t('options.title'));
    expect(await faults(page)).toEqual([]);
  });

  it('the panel with nothing kept', async () => {
    const page = await world.tab('sidepanel.html');
    await shown(page, 'heading', words.t('panel.none.title'));
    expect(await faults(page)).toEqual([]);
    await world.chromium.closeSurface('sidepanel.html');
  });

  it('the popup before and after keeping, adding by hand, and the panel with a question and its result', async () => {
    await world.visit(`${server.origin}/course.html`);
    const popup = await world.popup();
    await sightOf(popup, words);
    await pressWhenShown(popup, 'button', words.t('popup.addByHand'));
    await shown(popup, 'heading', words.t('hand.title'));
    expect(await faults(popup)).toEqual([]);
    await popup.press('button', words.t('action.back'));
    await keep(popup, words);
    await tapVerb(popup);
    expect(await faults(popup)).toEqual([]);
    await popup.press('button', words.t('popup.sayMore'));

    const panel = await world.panel();
    await shown(panel, 'button', words.t('action.next'));
    expect(await faults(panel)).toEqual([]);
    await panel.press('button', words.t('reflect.enough'));
    await shown(panel, 'button', words.t('skills.add'));
    expect(await faults(panel)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../support/axe.ts';
import { FIREFOX_ID, packageFolder } from '../support/packages.ts';
import { keep, sightOf, tapVerb } from '../support/popup.ts';
import { DEMO_SITE, filesOf, type LocalServer, serve } from '../support/servers.ts';
import { wordsOf } from '../support/words.ts';
import { type Aftermath, firefoxWorld, type World } from '../support/world.ts';

/** The real popup in Firefox, with the grant a click on the toolbar button gives and no other. */
describe('the popup in Firefox', () => {
  const words = wordsOf('en');
  let server: LocalServer;
  let world: World;
  let aftermath: Aftermath | undefined;
  beforeAll(async () => {
    server = await serve(filesOf(DEMO_SITE));
    world = await firefoxWorld({ extension: packageFolder('firefox'), id: FIREFOX_ID, port: server.port });
  });
  afterAll(async () => {
    if (!aftermath) await world?.leave();
    await server.close();
  });

  const look = async (path: string) => {
    await world.visit(`http://demo.test/${path}`);
    return world.popup();
  };

  it('sees a Dutch vacancy, and stays quiet at a shop', async () => {
    const popup = await look('vrijwilliger.html?utm_source=mail');
    expect(await sightOf(popup, words)).toBe('found');
    expect(await popup.names('button')).toContain(words.t('popup.keep', { type: words.t('type.volunteering.this') }));
    expect(await axe(popup)).toEqual([]);
    expect(await sightOf(await look('shop.html'), words)).toBe('nothing');
  });

  it('keeps a page in two taps, and knows it the next time', async () => {
    const popup = await look('course.html');
    await keep(popup, words);
    expect(await tapVerb(popup)).toBe(words.t('verb.followed'));
    expect(await sightOf(await look('course.html?utm_source=mail#lessons'), words)).toBe('already');
  });

  it('asked the network for nothing and broke no rule in all of this', async () => {
    aftermath = await world.leave();
    expect(aftermath.own).toEqual([]);
    expect(aftermath.troubles).toEqual([]);
    expect(aftermath.all.map((one) => one.url)).toContain('http://demo.test/course.html');
  });
});

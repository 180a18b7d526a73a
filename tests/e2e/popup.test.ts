import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostilePage } from '../fixtures/hostile-page.ts';
import { axe } from '../support/axe.ts';
import { packageFolder } from '../support/packages.ts';
import { keep, sightOf, tapVerb } from '../support/popup.ts';
import { DEMO_SITE, filesOf, type LocalServer, serve } from '../support/servers.ts';
import { bears } from '../support/surface.ts';
import { wordsOf } from '../support/words.ts';
import { type Aftermath, chromiumWorld } from '../support/world.ts';

/** The real popup over real pages, with `activeTab` alone: the store's own package, nothing granted. */
describe('the popup in Chromium', () => {
  const words = wordsOf('en');
  let server: LocalServer;
  let world: Awaited<ReturnType<typeof chromiumWorld>>;
  let aftermath: Aftermath | undefined;
  beforeAll(async () => {
    const files = filesOf(DEMO_SITE);
    server = await serve((address) => (address.pathname === '/hostile' ? { body: hostilePage() } : files(address)));
    world = await chromiumWorld({ extension: packageFolder('chrome') });
  });
  afterAll(async () => {
    if (!aftermath) await world.leave();
    await server.close();
  });

  const look = async (path: string) => {
    await world.visit(`${server.origin}/${path}`);
    return world.popup();
  };

  it.each([
    ['course.html', 'course', 'Mend your own bike', 'Spoke & Spanner evening school'],
    ['tutorial.html', 'tutorial', 'How to sew on a button that stays', 'Thread by Thread'],
    ['volunteering.html', 'volunteering', 'Saturday host at the repair café', 'Harbour Neighbours'],
    ['vrijwilliger.html', 'volunteering', 'taalmaatje in de bibliotheek', 'Stichting Woordwijs'],
  ])('sees what %s is', async (path, type, title, provider) => {
    const popup = await look(path);
    expect(await sightOf(popup, words)).toBe('found');
    expect(await popup.names('button')).toContain(words.t('popup.keep', { type: words.t(`type.${type}.this`) }));
    expect(await popup.text()).toContain(title);
    expect(await popup.text()).toContain(provider);
  });

  it('stays quiet at a shop', async () => {
    const popup = await look('shop.html');
    expect(await sightOf(popup, words)).toBe('nothing');
    expect(await popup.names('button')).toContain(words.t('popup.keepAnyway'));
  });

  it('says so where no extension may look', async () => {
    await world.visit(world.chromium.address('options.html'));
    expect(await sightOf(await world.popup(), words)).toBe('forbidden');
  });

  it('keeps a page in two taps, and knows it the next time', async () => {
    const popup = await look('course.html');
    await keep(popup, words);
    const verb = await tapVerb(popup);
    expect(verb).toBe(words.t('verb.followed'));
    const again = await look('course.html#enrol');
    expect(await sightOf(again, words)).toBe('already');
    expect((await again.text()).split('\n').some((line) => bears(words.like('popup.already.title'), line))).toBe(true);
  });

  it('takes a hostile page for text', async () => {
    const popup = await look('hostile');
    expect(await sightOf(popup, words)).toMatch(/found|nothing/);
    const seen = await popup.evaluate<object>(
      'return { ran: typeof window.hostile, polluted: typeof ({}).polluted, images: document.images.length, scripts: document.scripts.length }',
    );
    expect(seen).toEqual({ ran: 'undefined', polluted: 'undefined', images: 0, scripts: expect.any(Number) });
    expect((await popup.text()).length).toBeLessThan(2_000);
    await keep(popup, words);
    expect(await popup.evaluate('return typeof window.hostile')).toBe('undefined');
  });

  it('has nothing for axe to find', async () => {
    const popup = await look('course.html');
    await sightOf(popup, words);
    expect(await axe(popup)).toEqual([]);
    const quiet = await look('shop.html');
    await sightOf(quiet, words);
    expect(await axe(quiet)).toEqual([]);
  });

  it('asked the network for nothing and broke no rule in all of this', async () => {
    aftermath = await world.leave();
    expect(aftermath.own).toEqual([]);
    expect(aftermath.troubles).toEqual([]);
    // The recorder did see the pages themselves.
    expect(aftermath.all.map((one) => one.url)).toContain(`${server.origin}/course.html`);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../support/axe.ts';
import { FIREFOX_ID, packageFolder } from '../support/packages.ts';
import { seedBundle } from '../support/seed-bundle.ts';
import { DEMO_SITE, filesOf, type LocalServer, serve } from '../support/servers.ts';
import { pressWhenShown, type Surface, shown, until } from '../support/surface.ts';
import { wordsOf } from '../support/words.ts';
import { type Aftermath, chromiumWorld, firefoxWorld, type World } from '../support/world.ts';

const TITLE = 'Handed out parcels for sixty people';

const WORLDS: Readonly<Record<string, (server: LocalServer) => Promise<World>>> = {
  Chromium: () => chromiumWorld({ extension: packageFolder('chrome') }),
  Firefox: ({ port }) => firefoxWorld({ extension: packageFolder('firefox'), id: FIREFOX_ID, port }),
};

describe.each(Object.keys(WORLDS))('the portfolio tab in %s', (name) => {
  const words = wordsOf('en');
  let server: LocalServer;
  let world: World;
  let page: Surface;
  let aftermath: Aftermath | undefined;
  beforeAll(async () => {
    server = await serve(filesOf(DEMO_SITE));
    const start = WORLDS[name];
    if (!start) throw new Error(`There is no world called ${name}.`);
    world = await start(server);
    page = await world.tab('portfolio.html');
  });
  afterAll(async () => {
    if (!aftermath) await world?.leave();
    await server.close();
  });

  const says = (text: string) => until(`“${text}”`, async () => (await page.text()).includes(text));
  const go = (hash: string) => page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  const downloads = () => readdirSync(world.downloads);

  it('opens on an empty trail with one example', async () => {
    await says(words.t('portfolio.empty.title'));
    expect(await axe(page)).toEqual([]);
  });

  it('keeps something that has no page, and opens it', async () => {
    await page.press('button', words.t('portfolio.add'));
    await shown(page, 'heading', words.t('hand.title'));
    await page.write(words.t('hand.titleLabel'), 'Handed out parcels');
    await page.press('radio', words.t('type.volunteering'));
    await page.press('button', words.t('hand.keep'));
    await shown(page, 'heading', 'Handed out parcels');
    await shown(page, 'heading', words.t('entry.details'));
    expect(await axe(page)).toEqual([]);
  });

  it('keeps a title while it is typed', async () => {
    await page.write(words.t('entry.title'), ' for sixty people', true);
    await shown(page, 'heading', TITLE);
    await page.evaluate('location.reload()');
    await shown(page, 'heading', TITLE);
    expect(await page.evaluate('return document.title')).toBe(`${TITLE} · Skilltrail`);
  });

  it('makes a badge of it: says what it is worth, shows what it says, signs, and checks it', async () => {
    await pressWhenShown(page, 'button', words.t('badge.make'));
    await says(words.t('badge.make.says'));
    expect(await page.text()).toContain(words.t('badge.make.sign'));
    await page.press('button', words.t('badge.make.do'));
    await says('Nothing has changed since it was signed.');
    await says('Signed by the person it is about: they issued it themselves.');
    expect(await axe(page)).toEqual([]);
    await page.press('button', words.t('badge.download'));
    const file = await until('the badge to be saved', async () =>
      downloads().find((one) => /parcels.*\.json$/i.test(one)),
    );
    const badge = JSON.parse(readFileSync(join(world.downloads, file), 'utf8'));
    expect(badge.type).toContain('AchievementCredential');
    expect(badge.credentialSubject.achievement.name).toContain(TITLE);
    await go('#/badges');
    await shown(page, 'heading', words.t('badge.title'));
    await says('Nothing has changed since it was signed.');
    expect(await axe(page)).toEqual([]);
  });

  it('throws away, and takes that back', async () => {
    await go('#/');
    await pressWhenShown(page, 'button', words.t('portfolio.throwAway', { title: TITLE }));
    await says(words.t('portfolio.thrownAway', { title: TITLE }));
    await says(words.t('portfolio.empty.title'));
    await page.press('button', words.t('action.undo'));
    await says(words.t('portfolio.kept', { count: 1 }));
  });

  it('previews a file line by line, saves it, and writes down that it left', async () => {
    await go('#/take-away');
    await says(words.t('export.preview.text'));
    expect(await axe(page)).toEqual([]);
    const before = new Set(downloads());
    await pressWhenShown(page, 'button', words.t('export.save'));
    const file = await until('a file', async () =>
      downloads().find((one) => !before.has(one) && !/\.(part|crdownload)$/.test(one)),
    );
    await says(words.t('export.saved', { name: file }));
    await says(words.t('export.diary.text'));
  });

  it('asked the network for nothing and broke no rule in all of this', async () => {
    aftermath = await world.leave();
    expect(aftermath.own).toEqual([]);
    expect(aftermath.troubles).toEqual([]);
  });
});

describe('a long trail in Chromium', () => {
  const words = wordsOf('en');
  let world: World;
  let page: Surface;
  beforeAll(async () => {
    world = await chromiumWorld({ extension: packageFolder('chrome') });
    page = await world.tab('portfolio.html');
    const bundle = await seedBundle();
    await page.evaluate(`${bundle}; await globalThis.seedSkilltrail(60, new Date().toISOString());`);
    await page.evaluate('location.reload()');
    await shown(page, 'heading', words.t('portfolio.trail'));
  });
  afterAll(() => world?.leave());

  it('is told in one sentence, and comes back to where one was', async () => {
    const title = 'A website for the school play';
    await until('the sentence', async () => (await page.text()).includes(words.t('portfolio.kept', { count: 60 })));
    expect(await axe(page)).toEqual([]);
    await page.press('link', title);
    await shown(page, 'heading', title);
    expect(await axe(page)).toEqual([]);
    await page.evaluate('history.back()');
    await shown(page, 'heading', words.t('portfolio.trail'));
    expect(await page.evaluate('return document.activeElement.textContent')).toBe(title);
  });

  it('shows the skills by what they rest on', async () => {
    await page.evaluate("location.hash = '#/skills'");
    const quote = 'I planned who plays when and told everybody why.';
    await until('a quote', async () => (await page.text()).includes(quote));
    expect(await axe(page)).toEqual([]);
  });
});

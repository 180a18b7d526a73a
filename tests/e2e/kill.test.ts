import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageFolder } from '../support/packages.ts';
import { keep } from '../support/popup.ts';
import { DEMO_SITE, filesOf, type LocalServer, serve } from '../support/servers.ts';
import { pressWhenShown, shown, until } from '../support/surface.ts';
import { wordsOf } from '../support/words.ts';
import { chromiumWorld } from '../support/world.ts';

/** The promise: a keystroke is kept within so many milliseconds. */
const PROMISE = 300;

let server: LocalServer;
const profile = mkdtempSync(join(tmpdir(), 'skilltrail-killed-'));
beforeAll(async () => {
  server = await serve(filesOf(DEMO_SITE));
});
afterAll(async () => {
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

it('loses no word when the browser is killed while somebody types', async () => {
  const words = wordsOf('en');
  const text = 'I changed the inner tube twice, because the first one was pinched.';
  const extension = packageFolder('chrome');

  const before = await chromiumWorld({ extension, profile });
  await before.chromium.surface('welcome.html');
  await before.visit(`${server.origin}/course.html`);
  const popup = await before.popup();
  await keep(popup, words);
  await popup.press('button', words.t('popup.sayMore'));
  const panel = await before.panel();
  await shown(panel, 'textbox', /./);
  const [box = ''] = await panel.names('textbox');
  await panel.write(box, text);
  await pause(PROMISE);
  await before.chromium.kill();

  const after = await chromiumWorld({ extension, profile });
  try {
    const again = await after.tab('sidepanel.html');
    await pressWhenShown(again, 'button', /Mend your own bike/);
    // The first question was answered, so that the next one is on screen; the words are one step back.
    await pressWhenShown(again, 'button', words.t('action.back'));
    await until('the first question', async () =>
      (await again.text()).includes(words.t('reflect.step', { at: 1, of: 3 })),
    );
    expect(await again.held(box)).toBe(text);
  } finally {
    await after.leave();
  }
});

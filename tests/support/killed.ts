/** A browser that is killed while somebody types, and what is there when it starts again. */
import { setTimeout as pause } from 'node:timers/promises';
import { packageFolder } from './packages.ts';
import { keep } from './popup.ts';
import { pressWhenShown, shown, until } from './surface.ts';
import { wordsOf } from './words.ts';
import { chromiumWorld } from './world.ts';

/** The promise: a keystroke is kept within so many milliseconds. */
export const PROMISE = 300;

export interface Killed {
  /** What had been typed when the browser died. */
  readonly typed: string;
  /** What had been typed longer ago than the promise. */
  readonly promised: string;
  /** What stands in the box after a new start. */
  readonly found: string;
}

/**
 * Keep a page, type into the first question of the real panel, kill the browser, start it again and look.
 * @param profile a folder for the profile; must not have been used before
 * @param killAfter how long after the first keystroke the browser is killed, ms; at the latest `PROMISE` after the last
 */
export async function typeUntilKilled(
  profile: string,
  address: string,
  text: string,
  killAfter: number,
): Promise<Killed> {
  const words = wordsOf('en');
  const extension = packageFolder('chrome');
  const before = await chromiumWorld({ extension, profile });
  const welcome = await before.tab('welcome.html');
  await shown(welcome, 'heading', words.t('welcome.title'));
  await before.visit(address);
  const popup = await before.popup();
  await keep(popup, words);
  await popup.press('button', words.t('popup.sayMore'));
  const panel = await before.panel();
  await shown(panel, 'textbox', /./);
  const [box = ''] = await panel.names('textbox');
  await panel.write(box, text.slice(0, 1));
  const times = [performance.now()];
  const { keyboard } = await before.chromium.surface('sidepanel.html');
  let alive = true;
  const typing = (async () => {
    for (const letter of text.slice(1)) {
      if (!alive) return;
      await keyboard.sendCharacter(letter);
      times.push(performance.now());
      await pause(15);
    }
    await pause(PROMISE);
  })().catch(() => undefined);
  await Promise.race([typing, pause(killAfter)]);
  const died = performance.now();
  alive = false;
  await before.chromium.kill();
  await typing;

  const after = await chromiumWorld({ extension, profile });
  try {
    const again = await after.tab('sidepanel.html');
    await pressWhenShown(again, 'button', /^(?!.*trail).*\w/i);
    await shown(again, 'textbox', /./);
    // Where the first question counts as answered, the next one is on screen and the words are one step back.
    const step = (at: number) => words.t('reflect.step', { at, of: 3 });
    if (!(await again.text()).includes(step(1))) {
      await again.press('button', words.t('action.back'));
      await until('the first question', async () => (await again.text()).includes(step(1)));
    }
    const count = (limit: number) => times.filter((time) => time <= limit).length;
    return {
      typed: text.slice(0, count(died) + 1),
      promised: text.slice(0, count(died - PROMISE)),
      found: await again.held(box),
    };
  } finally {
    await after.leave();
  }
}

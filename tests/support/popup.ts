/** What a learner does in the popup, by the words on it. */
import { bears, pressWhenShown, type Surface, until } from './surface.ts';
import type { SpokenWords } from './words.ts';

export type Sight = 'found' | 'nothing' | 'already' | 'forbidden';

/** Wait until the popup has looked at the page, and tell what it says. */
export async function sightOf(popup: Surface, words: SpokenWords): Promise<Sight> {
  return until('the popup to say what the page is', async () => {
    const buttons = await popup.names('button');
    // "Keep this page anyway" stands beside the sentence that nothing was found.
    const text = await popup.text();
    if (text.includes(words.t('popup.nothing.title'))) return 'nothing';
    if (text.includes(words.t('popup.forbidden.title'))) return 'forbidden';
    if (buttons.includes(words.t('popup.addSession'))) return 'already';
    return buttons.some((name) => bears(words.like('popup.keep'), name)) && 'found';
  });
}

/** Keep the page the popup stands over, whatever it was taken for. */
export async function keep(popup: Surface, words: SpokenWords): Promise<void> {
  const sight = await sightOf(popup, words);
  if (sight !== 'found' && sight !== 'nothing') throw new Error(`This page cannot be kept now: ${await popup.text()}`);
  await popup.press('button', sight === 'found' ? words.like('popup.keep') : words.t('popup.keepAnyway'));
  await until('the page to be kept', async () => (await popup.text()).includes(words.t('popup.kept.title')));
}

/** Tap the first verb the popup offers; returns what it said. */
export async function tapVerb(popup: Surface): Promise<string> {
  const verb = await until('a verb to tap', async () => (await popup.names('radio'))[0]);
  await pressWhenShown(popup, 'radio', verb);
  await until('the verb to be chosen', () =>
    popup.evaluate<boolean>("return document.querySelector('[role=radio][aria-checked=true]') !== null"),
  );
  return verb;
}

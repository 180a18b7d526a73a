// @vitest-environment jsdom
import '../../support/fake-extension.ts';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Surface } from '@/components/hooks/mount.tsx';
import { useSidePanel } from '@/components/hooks/use-side-panel.ts';
import { SidePanelView } from '@/components/reflect/SidePanelView.tsx';
import { AppError } from '@/lib/errors.ts';
import { changeSettings, changeTab, forgetTab, newId, openStore } from '@/lib/store/index.ts';
import { experience } from '../../fixtures/cast.ts';
import { freshBrowser } from '../../support/fake-extension.ts';
import { type Rendered, render } from './render.tsx';

// jsdom has no locks; one page alone needs none.
Object.defineProperty(navigator, 'locks', {
  value: { request: (_name: string, work: () => unknown) => Promise.resolve(work()) },
});

const TAB = 7;
const WORDS = 'My task was to pack. I explained to my neighbour step by step how to set the brakes.';
let shown: Rendered | undefined;

beforeEach(async () => {
  freshBrowser().i18n.getUILanguage = () => 'en-GB';
  window.history.replaceState(null, '', `/sidepanel.html?tab=${TAB}`);
  const { learner } = await openStore();
  for (const { id } of await learner.all('experiences')) await learner.removeForever(id);
  await changeSettings({ language: 'en' });
});
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  vi.restoreAllMocks();
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));
async function until(look: () => boolean, what: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (look()) return;
    await settle();
  }
  throw new Error(`Waited in vain for ${what}. There is: ${document.body.textContent}`);
}
const see = (text: string) => until(() => (document.body.textContent ?? '').includes(text), text);

async function keep(title: string): Promise<string> {
  const id = newId();
  const { learner } = await openStore();
  await learner.write([{ table: 'experiences', put: { ...experience(1, { type: 'volunteering', title }), id } }]);
  return id;
}
async function reflectionOf(experienceId: string) {
  const { learner } = await openStore();
  return (await learner.byIndex('reflections', 'experienceId', experienceId))[0];
}

function Whole() {
  return <SidePanelView panel={useSidePanel()} />;
}
const open = async () => {
  shown = await render(
    <Surface title="panel.title">
      <Whole />
    </Surface>,
  );
  return shown;
};
const write = async (text: string) => {
  const [box] = shown?.find('textarea') ?? [];
  if (box) await shown?.type(box, text);
};

describe('the panel, over a real store', () => {
  it('follows its tab: nothing, then what was kept in it, by whichever surface', async () => {
    await open();
    await see('An example');
    const id = await keep('Helped at the food bank');
    await see('Or go on with one of these');
    await act(() => changeTab(TAB, { experienceId: id }));
    await see('Question 1 of 3');
    expect(document.title).toBe('Say what you did · Skilltrail');
  });

  it('takes a learner from three questions to a skill of their own', async () => {
    const id = await keep('Helped at the food bank');
    await changeTab(TAB, { experienceId: id });
    const { press, find } = await open();
    await see('Question 1 of 3');
    await press('Welcomed people');
    await write(WORDS);
    await press('Next');
    await see('Question 2 of 3');
    await press('Skip');
    await see('Question 3 of 3');
    await press('Next');
    await see('This is what you did');
    expect(document.body.textContent).toContain('I explained to my neighbour');
    expect(await reflectionOf(id)).toMatchObject({
      chips: { did: ['welcomed'] },
      texts: { did: WORDS },
      skipped: { better: true, next: true },
    });
    await until(() => find('article', 'Helping others learn').length > 0, 'the skill');
    const [card] = find('article', 'Helping others learn');
    const yes = [...(card?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Yes, that’s me');
    await act(async () => {
      yes?.click();
      // A second tap before the first has landed is the same answer.
      yes?.click();
    });
    await see('Your skills in this');
    const { learner } = await openStore();
    const claims = await learner.byIndex('claims', 'experienceId', id);
    expect(claims.filter(({ zone }) => zone === 'coaching')).toHaveLength(1);
    const [basis] = claims[0]?.basis ?? [];
    expect(basis?.kind === 'quote' && WORDS.slice(basis.start, basis.end)).toBe(
      basis?.kind === 'quote' ? basis.quote : undefined,
    );
  });

  it('asks nothing twice: whoever comes back goes on where they were', async () => {
    const id = await keep('Helped at the food bank');
    await changeTab(TAB, { experienceId: id });
    const { press } = await open();
    await see('Question 1 of 3');
    await press('Skip');
    await see('Question 2 of 3');
    await settle();
    await shown?.close();
    await open();
    await see('Question 2 of 3');
    await shown?.press('That’s enough');
    await see('It is on your trail');
    await settle();
    await shown?.close();
    await open();
    await see('It is on your trail');
  });

  it('leaves out of the suggestions what is just for them', async () => {
    const id = await keep('Helped at the food bank');
    await changeTab(TAB, { experienceId: id });
    const { press, find } = await open();
    await see('Question 1 of 3');
    await write(WORDS);
    await press('Just for me');
    await press('That’s enough');
    await see('That says nothing about you');
    expect(find('article')).toHaveLength(0);
  });

  it('keeps the entry when the learner follows a link, and says how to leave it', async () => {
    const id = await keep('Helped at the food bank');
    await changeTab(TAB, { experienceId: id });
    const { press, find } = await open();
    await see('Question 1 of 3');
    expect(find('button', 'Other things I kept')).toHaveLength(0);
    await act(() => forgetTab(TAB));
    await see('Other things I kept');
    expect(document.body.textContent).toContain('Question 1 of 3');
    await press('Other things I kept');
    await see('Nothing from this tab is on your trail yet');
  });

  it('shows what another surface writes, while nothing of their own waits', async () => {
    const id = await keep('Helped at the food bank');
    await changeTab(TAB, { experienceId: id });
    await open();
    await see('Question 1 of 3');
    const reflection = await reflectionOf(id);
    const { learner } = await openStore();
    const patch = { texts: { did: 'Written on the portfolio tab.' } };
    await act(() => learner.write([{ table: 'reflections', id: reflection?.id ?? '', patch }]));
    await until(() => (document.querySelector('textarea')?.value ?? '').startsWith('Written'), 'the other’s words');
  });

  it('changes language in place and keeps what was typed', async () => {
    const id = await keep('Helped at the food bank');
    await changeTab(TAB, { experienceId: id });
    await open();
    await see('Question 1 of 3');
    await write('My task was hard');
    await act(() => changeSettings({ language: 'nl', theme: 'dark' }));
    await see('Vraag 1 van 3');
    expect(document.documentElement.lang).toBe('nl');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.querySelector('textarea')?.value).toBe('My task was hard');
  });

  it('keeps the words on the screen when the disk is full', async () => {
    const id = await keep('Helped at the food bank');
    await changeTab(TAB, { experienceId: id });
    await open();
    await see('Question 1 of 3');
    await settle();
    const { learner } = await openStore();
    const full = vi.spyOn(learner, 'writeStored').mockRejectedValue(new AppError('storage-full'));
    await write(WORDS);
    await see('There is no room left on this device');
    expect(document.querySelector('textarea')?.value).toBe(WORDS);
    full.mockRestore();
    await shown?.press('Try again');
    await until(() => shown?.find('[role=alert]').length === 0, 'the banner to go');
    expect((await reflectionOf(id))?.texts.did).toBe(WORDS);
  });
});

// @vitest-environment jsdom
import '../../support/fake-extension.ts';
import { act, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NothingKept } from '@/components/reflect/NothingKept.tsx';
import { Panel } from '@/components/reflect/Panel.tsx';
import type { PanelModel } from '@/components/reflect/panel-model.ts';
import { AppError } from '@/lib/errors.ts';
import { experience } from '../../fixtures/cast.ts';
import { feeling, model, questions, screen, shift, stored } from './panel-cast.ts';
import { type Rendered, render } from './render.tsx';

let shown: Rendered | undefined;
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  vi.useRealTimers();
});

async function panel(given: Partial<PanelModel> = {}) {
  const there = model(given);
  shown = await render(
    <main>
      <Panel model={there} />
    </main>,
  );
  return { ...shown, there };
}
const box = () => {
  const [found] = shown?.find('textarea') ?? [];
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('There is no box to write in');
  return found;
};
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

describe('a question', () => {
  it('stands under what it is about, with how many there are, and three ways on', async () => {
    const { find, trouble } = await panel();
    expect(find('p', shift.title)).toHaveLength(1);
    expect(find('h1', 'What did you do there?')).toHaveLength(1);
    expect(find('p', 'Question 1 of 3')).toHaveLength(1);
    for (const way of ['Next', 'Skip', 'That’s enough']) expect(find('button', way)).toHaveLength(1);
    expect(find('button', 'Back')).toHaveLength(0);
    expect(await trouble()).toEqual([]);
  });

  it('holds the beginning of a sentence, which is no answer by itself', async () => {
    const { there, press } = await panel();
    expect(box().value).toBe('My task was ');
    await press('Next');
    await settle();
    expect(there.answer).not.toHaveBeenCalled();
    expect(there.leave).toHaveBeenCalledWith(false);
  });

  it('stores own words with what the learner had before their eyes, before it goes on', async () => {
    const { there, press, type } = await panel();
    await type(box(), 'My task was to pack');
    await press('Next');
    await settle();
    expect(there.answer).toHaveBeenCalledWith('did', { text: 'My task was to pack' }, stored().stamps);
    expect(there.leave).toHaveBeenCalledWith(true);
  });

  it('stores a beginning that was typed back as nothing', async () => {
    const { there, press, type } = await panel({ reflection: stored({ texts: { did: 'My task was to pack' } }) });
    await type(box(), 'My task was ');
    await press('Next');
    await settle();
    expect(there.answer).toHaveBeenCalledWith('did', { text: '' }, expect.anything());
    expect(there.leave).toHaveBeenCalledWith(false);
    expect(box().value).toBe('My task was ');
  });

  it('stores every tap, also when the next comes before the first has landed', async () => {
    const { there, press } = await panel();
    await press('Listened');
    await press('Translated');
    await settle();
    expect(there.answer).toHaveBeenLastCalledWith('did', { chips: ['listened', 'translated'] }, expect.anything());
    expect(shown?.find('[aria-pressed=true]').map((one) => one.textContent)).toEqual(['Listened', 'Translated']);
  });

  it('says in words what "just for me" means, and stores it', async () => {
    const { there, press, find } = await panel();
    expect(find('p', 'Stays on this device until you share it yourself.')).toHaveLength(1);
    await press('Just for me');
    await settle();
    expect(there.answer).toHaveBeenCalledWith('did', { privacy: 'just-for-me' }, expect.anything());
    expect(find('p', 'Stays out of everything you share.')).toHaveLength(1);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('goes on from the box with Enter and %o', async (keys) => {
    const { there } = await panel();
    const press = (more: object) =>
      act(async () => box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...more })));
    await press({});
    await settle();
    expect(there.leave).not.toHaveBeenCalled();
    await press(keys);
    await settle();
    expect(there.leave).toHaveBeenCalledTimes(1);
  });

  it('goes on from a chip with Ctrl and Enter, without tapping it', async () => {
    const { there, find } = await panel();
    const [chip] = find('button', 'Listened');
    const enter = { key: 'Enter', ctrlKey: true, bubbles: true };
    await act(async () => {
      chip?.focus();
      chip?.dispatchEvent(new KeyboardEvent('keydown', enter));
      chip?.dispatchEvent(new KeyboardEvent('keyup', enter));
    });
    await settle();
    expect(there.leave).toHaveBeenCalledWith(false);
    expect(find('[aria-pressed=true]')).toHaveLength(0);
  });

  it('keeps the words and the screen when they cannot be stored, and says what is safe', async () => {
    const answer = vi.fn(async () => {
      throw new AppError('storage-full');
    });
    const { there, press, type, find, trouble } = await panel({ answer });
    await type(box(), 'My task was to pack');
    await press('Next');
    await settle();
    expect(there.leave).not.toHaveBeenCalled();
    expect(box().value).toBe('My task was to pack');
    expect(find('[role=alert]', 'no room left on this device')).toHaveLength(1);
    expect(find('[role=alert] button').map((one) => one.textContent)).toEqual(['Try again', 'Copy', 'Download']);
    expect(await trouble()).toEqual([]);
  });

  it.each(['visibilitychange', 'pagehide', 'close'])('writes what waits at once on %s', async (event) => {
    const { there, type } = await panel();
    await type(box(), 'My task was half a sen');
    expect(there.answer).not.toHaveBeenCalled();
    if (event === 'close') await shown?.close();
    else if (event === 'pagehide') window.dispatchEvent(new Event('pagehide'));
    else {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      document.dispatchEvent(new Event('visibilitychange'));
      vi.restoreAllMocks();
    }
    expect(there.answer).toHaveBeenCalledWith('did', { text: 'My task was half a sen' }, expect.anything());
    await settle();
  });

  it('moves focus to the heading of the next question, but not when the panel comes up', async () => {
    const next = questions[1];
    if (!next) throw new Error('There is no second question');
    const there = model();
    shown = await render(<Panel model={there} />);
    expect(document.activeElement).toBe(document.body);
    await shown.close();
    let move: () => void = () => {};
    function Moving() {
      const [now, setNow] = useState(there);
      move = () => setNow({ ...there, screen: screen({ question: next as never, at: 2 }), canGoBack: true });
      return <Panel model={now} />;
    }
    shown = await render(<Moving />);
    await act(async () => move());
    expect(document.activeElement?.textContent).toBe('What did you get better at?');
    expect(shown.find('button', 'Back')).toHaveLength(1);
  });
});

describe('the result', () => {
  const done = { screen: null, summary: { text: 'I listened and translated for someone.', edited: false } };

  it('is a text to read, and speaks Dutch in place', async () => {
    const { find, trouble, speak } = await panel(done);
    expect(find('h1', 'This is what you did')).toHaveLength(1);
    expect(find('p', 'I listened and translated')).toHaveLength(1);
    expect(await trouble()).toEqual([]);
    await speak('nl');
    expect(find('h1', 'Dit heb je gedaan')).toHaveLength(1);
    expect(await trouble()).toEqual([]);
  });

  it('can be changed on the spot, and the change is stored', async () => {
    const { there, press, type } = await panel(done);
    await press('Change the text');
    expect(box().value).toBe(done.summary.text);
    await type(box(), 'I listened.');
    await press('Done changing');
    await settle();
    expect(there.writeSummary).toHaveBeenCalledWith('I listened.', stored().stamps);
  });

  it('goes back to the answers’ own text, and back again', async () => {
    const { there, press, find } = await panel({
      ...done,
      reflection: stored({ summary: 'My version.' }),
      summary: { text: 'My version.', edited: true },
    });
    await press('Use the one from my answers again');
    expect(there.setSummary).toHaveBeenLastCalledWith(null);
    expect(find('[role=status]', 'made from your answers again')).toHaveLength(1);
    await press('Undo');
    expect(there.setSummary).toHaveBeenLastCalledWith('My version.');
  });

  it('says nothing unkind where nothing was written', async () => {
    const { find, trouble } = await panel({ screen: null });
    expect(find('h1', 'It is on your trail')).toHaveLength(1);
    expect(find('p', 'You can leave it like this.')).toHaveLength(1);
    expect(await trouble()).toEqual([]);
  });

  it('asks how it was in one row that stays private', async () => {
    const { there, press, find } = await panel(done);
    expect(find('p', 'Stays out of everything you share.')).toHaveLength(1);
    await press('Tiring');
    expect(there.tapSnap).toHaveBeenCalledWith(feeling(), ['tiring']);
  });

  it('says when a tap could not be stored', async () => {
    const { there, press, find } = await panel({ ...done, trouble: new AppError('storage-refused') });
    expect(find('[role=alert]', 'does not let Skilltrail store anything')).toHaveLength(1);
    await press('Try again');
    expect(there.tryAgain).toHaveBeenCalled();
  });
});

describe('a tab with nothing kept', () => {
  it('says how to keep it and offers what is newest', async () => {
    const open = vi.fn();
    shown = await render(
      <main>
        <NothingKept newest={[shift, experience(3, { title: 'Chess' })]} onOpen={open} />
      </main>,
    );
    expect(shown.find('p', 'keep the page')).toHaveLength(1);
    await shown.press('Chess');
    expect(open).toHaveBeenCalledWith(experience(3).id);
    expect(await shown.trouble()).toEqual([]);
  });

  it('shows an example where there is nothing at all', async () => {
    shown = await render(
      <main>
        <NothingKept newest={[]} onOpen={vi.fn()} />
      </main>,
    );
    expect(shown.find('mark', 'I explained fractions')).toHaveLength(1);
    expect(await shown.trouble()).toEqual([]);
  });
});

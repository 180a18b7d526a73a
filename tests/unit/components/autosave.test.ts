import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosaver, TRY_AGAIN, WAIT } from '@/components/hooks/autosaver.ts';
import type { Stored } from '@/lib/store/index.ts';
import { experience, id, reflection } from '../../fixtures/cast.ts';
import { storeOn } from '../../support/store.ts';

/** What the store holds, at some revision. */
const held = (value: string, rev = 1): Stored<string> => ({ value, rev, stamps: { '*': { at: `r${rev}`, seen: {} } } });

/** A store of one text that answers when it is told to. */
function slowStore(first = '') {
  let rev = 1;
  const written: string[] = [];
  const answers: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const save = (value: string) =>
    new Promise<Stored<string>>((resolve, reject) => {
      written.push(value);
      answers.push({
        resolve: () => {
          rev += 1;
          resolve(held(value, rev));
        },
        reject,
      });
    });
  const answer = async (how: 'resolve' | 'reject' = 'resolve') => {
    const next = answers.shift();
    if (!next) throw new Error('Nothing is being written');
    if (how === 'resolve') next.resolve();
    else next.reject(new Error('full'));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver: new Autosaver(held(first), save), written, answer };
}

describe('a text being typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is written once the first keystroke has waited long enough, however fast the next ones come', async () => {
    const { saver, written } = slowStore();
    for (const text of ['I', 'I h', 'I he', 'I helped']) {
      saver.change(text);
      await vi.advanceTimersByTimeAsync(WAIT / 4);
    }
    expect(written).toEqual(['I helped']);
  });

  it('is written one at a time, and the last words are stored in the end', async () => {
    const { saver, written, answer } = slowStore();
    saver.change('one');
    await vi.advanceTimersByTimeAsync(WAIT);
    saver.change('one two');
    await vi.advanceTimersByTimeAsync(WAIT);
    expect(written).toEqual(['one']);
    await answer();
    expect(written).toEqual(['one', 'one two']);
    await answer();
    expect(saver.state()).toEqual({ value: 'one two', error: undefined });
  });

  it('is written at once when the surface goes, even while an earlier write is under way', async () => {
    const { saver, written } = slowStore();
    saver.change('one');
    await vi.advanceTimersByTimeAsync(WAIT);
    saver.change('one two');
    saver.flushNow();
    expect(written).toEqual(['one', 'one two']);
    saver.flushNow();
    expect(written).toHaveLength(2);
  });

  it('stays on the screen when it cannot be stored, says so, and is tried again', async () => {
    const { saver, written, answer } = slowStore();
    saver.change('my words');
    const flushed = saver.flush();
    await answer('reject');
    expect(await flushed).toBe(false);
    expect(saver.state().value).toBe('my words');
    expect(saver.state().error).toBeInstanceOf(Error);
    saver.settle(held('somebody else', 9));
    expect(saver.state().value).toBe('my words');
    await vi.advanceTimersByTimeAsync(TRY_AGAIN);
    expect(written).toEqual(['my words', 'my words']);
    await answer();
    expect(saver.state().error).toBeUndefined();
  });

  it('gives way to what others wrote only while nothing waits', async () => {
    const { saver, answer } = slowStore('before');
    saver.settle(held('theirs', 2));
    expect(saver.state().value).toBe('theirs');
    saver.change('mine');
    saver.settle(held('theirs again', 3));
    expect(saver.state().value).toBe('mine');
    await vi.advanceTimersByTimeAsync(WAIT);
    saver.settle(held('theirs again', 3));
    expect(saver.state().value).toBe('mine');
    await answer();
  });

  it('does not jump back when an old answer of the store comes late', async () => {
    const { saver, answer } = slowStore('old');
    saver.change('new');
    await vi.advanceTimersByTimeAsync(WAIT);
    await answer();
    saver.settle(held('old', 1));
    expect(saver.state().value).toBe('new');
  });

  it('writes a beginning that nobody went on with as nothing, and leaves it standing', async () => {
    const save = vi.fn(async (value: string) => held(value, 2));
    const saver = new Autosaver(held(''), save, { asStored: (text) => (text === 'I can now ' ? '' : text) });
    saver.change('I can now ');
    await vi.advanceTimersByTimeAsync(WAIT);
    expect(save.mock.calls[0]?.[0]).toBe('');
    expect(saver.state().value).toBe('I can now ');
    saver.settle(held('', 5));
    expect(saver.state().value).toBe('I can now ');
  });
});

describe('two surfaces with one text', () => {
  const QUESTION = 'did';

  async function twoPanels(text: string) {
    const { learner } = await storeOn();
    await learner.write([
      { table: 'experiences', put: experience(1) },
      { table: 'reflections', put: reflection(2, id(1), { texts: { [QUESTION]: text } }) },
    ]);
    const textOf = (stored: Stored<unknown> | undefined): Stored<string> => {
      if (!stored) throw new Error('The reflection is gone');
      return { ...stored, value: (stored.value as { texts: Record<string, string> }).texts[QUESTION] ?? '' };
    };
    const read = async () => textOf(await learner.getStored('reflections', id(2)));
    const open = async () =>
      new Autosaver(await read(), async (value, base) => {
        const patch = { texts: { [QUESTION]: value } };
        return textOf((await learner.writeStored([{ table: 'reflections', id: id(2), patch, base }]))[0]);
      });
    return { one: await open(), other: await open(), read };
  }

  it('keeps both, and shows both where they were written', async () => {
    const { one, other, read } = await twoPanels('');
    one.change('I packed the boxes.');
    await one.flush();
    other.change('I called the families.');
    await other.flush();
    expect((await read()).value).toContain('I packed the boxes.');
    expect((await read()).value).toContain('I called the families.');
    expect(other.state().value).toBe((await read()).value);
  });

  it('lets somebody who goes on typing keep the other’s words', async () => {
    const { one, other, read } = await twoPanels('');
    one.change('I packed the boxes.');
    other.change('I called');
    const [first, second] = [one.flush(), other.flush()];
    other.change('I called the families.');
    await Promise.all([first, second]);
    await other.flush();
    other.change(`${other.state().value} All of them.`);
    await other.flush();
    const { value } = await read();
    expect(value).toContain('I packed the boxes.');
    expect(value).toContain('I called the families.');
    expect(value).toContain('All of them.');
    expect(value.match(/I called/g)).toHaveLength(1);
    expect(other.state().value).toBe(value);
  });

  it('takes out what its writer takes out, once they have seen it', async () => {
    const { one, other, read } = await twoPanels('Draft. More.');
    one.change('Draft.');
    await one.flush();
    other.settle(await read());
    other.change('');
    await other.flush();
    expect((await read()).value).toBe('');
  });
});

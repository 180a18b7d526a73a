// @vitest-environment jsdom
import { act, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SkillsSection } from '@/components/recognise/SkillsSection.tsx';
import type { SkillsModel } from '@/components/reflect/panel-model.ts';
import type { SkillClaim } from '@/lib/model/index.ts';
import { claim, id } from '../../fixtures/cast.ts';
import { quoted, skills } from './panel-cast.ts';
import { type Rendered, render } from './render.tsx';

let shown: Rendered | undefined;
afterEach(async () => {
  await shown?.close();
  shown = undefined;
});

/** The skills of one entry, with the store's answers to what is tapped. */
async function section(given: Partial<SkillsModel> = {}, hasWords = true) {
  const there = skills(given);
  let change: (next: Partial<SkillsModel>) => void = () => {};
  function Section() {
    const [now, setNow] = useState(there);
    change = (next) => setNow((before) => ({ ...before, ...next }));
    return (
      <main>
        <h1>What you did</h1>
        <SkillsSection skills={now} chipLabel={() => 'Translated'} hasWords={hasWords} />
      </main>
    );
  }
  shown = await render(<Section />);
  return { ...shown, there, change: (next: Partial<SkillsModel>) => act(async () => change(next)) };
}
const taught = quoted('coaching', 'taught a new volunteer how the till works');
const mine = (given: Partial<SkillClaim> = {}) => claim(50, id(1), { zone: 'coaching', ...given });

describe('a suggested skill', () => {
  it('has its meaning, and the whole sentence with exactly the quote underlined', async () => {
    const { find, trouble } = await section({ suggestions: [taught] });
    expect(find('h2', 'This could show…')).toHaveLength(1);
    const [card] = find('article');
    expect(card?.textContent).toContain('Helping others learn');
    expect(card?.textContent).toContain('Explaining, training or coaching');
    expect(card?.textContent).toContain('Because you wrote:');
    expect(card?.querySelector('blockquote')?.textContent).toBe('I taught a new volunteer how the till works.');
    expect(card?.querySelector('mark')?.textContent).toBe('taught a new volunteer how the till works');
    expect(await trouble()).toEqual([]);
  });

  it('says which tap it rests on where there are no words', async () => {
    const basis = { kind: 'chip', question: 'did', chip: 'translated' } as const;
    const { find } = await section({ suggestions: [{ zone: 'languages', source: 'translated', basis }] });
    expect(find('article')[0]?.textContent).toContain('Because you tapped:');
    expect(find('mark', 'Translated')).toHaveLength(1);
  });

  it('is kept at a yes: focus goes with it, levels are offered, one tap takes it back', async () => {
    const { there, press, find, change, trouble } = await section({ suggestions: [taught] });
    await press('Yes, that’s me');
    expect(there.confirm).toHaveBeenCalledWith(taught);
    await change({ suggestions: [], confirmed: [mine()] });
    expect(document.activeElement?.getAttribute('data-claim')).toBe(id(50));
    expect(await trouble()).toEqual([]);
    await press('With help');
    expect(there.setLevel).toHaveBeenCalledWith(id(50), 'with-help');
    await change({ confirmed: [mine({ level: 'with-help' })] });
    await press('With help');
    expect(there.setLevel).toHaveBeenLastCalledWith(id(50), null);
    await press('Undo');
    expect(there.forget).toHaveBeenCalledWith(id(50));
    expect(find('article')).toHaveLength(0);
  });

  it('goes at a no, says so where it was, and can come back', async () => {
    const { there, press, find, change, trouble } = await section({ suggestions: [taught] });
    await press('Not me');
    expect(there.decline).toHaveBeenCalledWith(taught);
    await change({ suggestions: [] });
    expect(find('[role=status]', '“Helping others learn” is off the list.')).toHaveLength(1);
    expect(document.activeElement?.tagName).toBe('H2');
    expect(await trouble()).toEqual([]);
    await press('Undo');
    expect(there.forget).toHaveBeenCalledWith(id(51));
    expect(find('[role=status]', 'is off the list')).toHaveLength(0);
  });

  it('stays when the answer could not be stored', async () => {
    const confirm = vi.fn(async () => undefined);
    const { press, find } = await section({ suggestions: [taught], confirm });
    await press('Yes, that’s me');
    expect(find('article')).toHaveLength(1);
    expect(find('[data-claim]')).toHaveLength(0);
  });
});

describe('a confirmed skill', () => {
  it('shows its level in words and can be taken off, and put back', async () => {
    const kept = mine({ level: 'on-my-own' });
    const { there, press, find } = await section({ confirmed: [kept] });
    expect(find('[data-claim]')[0]?.textContent).toContain('On my own');
    await press('Remove: Helping others learn');
    expect(there.remove).toHaveBeenCalledWith(kept);
    expect(find('[role=status]', 'is taken off')).toHaveLength(1);
    await press('Undo');
    expect(there.restore).toHaveBeenCalledWith(kept);
  });

  it('may be in the learner’s own words, or of a version that is not here', async () => {
    const own = mine({ zone: null, ownWords: 'Juggling three things' });
    const { find } = await section({ confirmed: [own, claim(60, id(1), { zone: 'zone-of-tomorrow' })] });
    expect(find('[data-claim]', 'Juggling three things')).toHaveLength(1);
    expect(find('[data-claim]', 'zone-of-tomorrow')).toHaveLength(1);
  });
});

describe('no skill found', () => {
  it('says so honestly and kindly, and only once it was looked for', async () => {
    const { find, change } = await section({ suggestions: undefined });
    expect(find('p', 'sees no clear skill')).toHaveLength(0);
    await change({ suggestions: [] });
    expect(find('p', 'That says nothing about you')).toHaveLength(1);
  });

  it('does not speak of words where there are none', async () => {
    const { find } = await section({}, false);
    expect(find('p', 'sees no clear skill')).toHaveLength(0);
    expect(find('p', 'Skills come from what you write or tap.')).toHaveLength(1);
  });
});

describe('naming a skill oneself', () => {
  const box = () => shown?.find('input')[0] as HTMLInputElement;

  it('finds it by words and adds it', async () => {
    const { there, press, type, find, trouble } = await section();
    await press('Add a skill yourself');
    await type(box(), 'plann');
    expect(find('button', 'Planning and organising')).toHaveLength(1);
    expect(find('button', 'Creativity')).toHaveLength(0);
    expect(await trouble()).toEqual([]);
    await press('Planning and organising');
    expect(there.add).toHaveBeenCalledWith({ zone: 'planning' });
  });

  it('looks in Dutch where Dutch is spoken', async () => {
    const { speak, press, type, find } = await section();
    await speak('nl');
    await press('Voeg zelf een vaardigheid toe');
    await type(box(), 'samenw');
    expect(find('button', 'Samenwerken')).toHaveLength(1);
  });

  it('takes own words, trimmed, and says when the list has none of them', async () => {
    const { there, press, type, find } = await section();
    await press('Add a skill yourself');
    await type(box(), '  juggling ');
    expect(find('[role=status]', 'No skill in the list has this word')).toHaveLength(1);
    await press('Add “juggling” in my own words');
    expect(there.add).toHaveBeenCalledWith({ ownWords: 'juggling' });
  });

  it('does not offer what is there already', async () => {
    const { press, type, find } = await section({ confirmed: [mine()] });
    await press('Add a skill yourself');
    await type(box(), 'helping others');
    expect(find('li button', /^Helping others learn/)).toHaveLength(0);
  });
});

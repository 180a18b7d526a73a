// @vitest-environment jsdom
import '../../support/fake-extension.ts';

import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useNotices } from '@/components/hooks/use-notices.ts';
import { useTrail } from '@/components/hooks/use-portfolio.ts';
import { NeedsRepair } from '@/components/portfolio/NeedsRepair.tsx';
import { BinPlace, EntryPlace, SkillsPlace, TrailPlace } from '@/components/portfolio/Places.tsx';
import { PortfolioShell } from '@/components/portfolio/PortfolioShell.tsx';
import type { LearnerStore } from '@/lib/store/index.ts';
import { entryId, freshStore, until } from './living.ts';
import { type Rendered, render } from './render.tsx';

let shown: Rendered | undefined;
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  location.hash = '';
});

/** The tab with one place in it, on the real store. */
function Tab({ place, id = '' }: { readonly place: 'trail' | 'entry' | 'skills' | 'bin'; readonly id?: string }) {
  const telling = useNotices();
  const trail = useTrail();
  return (
    <PortfolioShell
      parts={[{ id: 'trail', label: 'My trail', href: '#/' }]}
      current={{ id: 'trail', exactly: true }}
      optionsHref="options.html"
      holder={null}
      notice={telling.notice}
      trouble={telling.trouble}
      onCloseNotice={telling.closeNotice}
      onTryAgain={telling.tryAgain}
      onSkip={() => {}}
    >
      {place === 'trail' && <TrailPlace trail={trail} telling={telling} />}
      {place === 'entry' && <EntryPlace id={id} telling={telling} />}
      {place === 'skills' && <SkillsPlace />}
      {place === 'bin' && <BinPlace telling={telling} />}
    </PortfolioShell>
  );
}

const text = () => shown?.box.textContent ?? '';
const says = (words: string) => until(`“${words}”`, () => text().includes(words));
const cards = () => shown?.find('article h3') ?? [];

async function open(place: 'trail' | 'entry' | 'skills' | 'bin', entries: number, id = entryId(0)) {
  const learner = await freshStore(entries);
  shown = await render(<Tab place={place} id={id} />);
  return learner;
}

/** The box that belongs to a label. */
function field(label: string): HTMLElement {
  const found = shown?.find('label', label)[0];
  const box = found && document.getElementById(found.getAttribute('for') ?? '');
  if (!box) throw new Error(`No field is called ${label}`);
  return box;
}

async function choose(label: string, value: string) {
  const select = field(label) as HTMLSelectElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the trail', () => {
  it('teaches with one example while it is empty, and the example can be taken away', async () => {
    await open('trail', 0);
    await says('Your trail starts here');
    expect(cards()).toHaveLength(1);
    expect(text()).toContain('An example');
    // An example is nothing that opens.
    expect(shown?.find('article a')).toEqual([]);
    expect(await shown?.trouble()).toEqual([]);
    await shown?.press('Take the example away');
    expect(cards()).toHaveLength(0);
  });

  it('tells the whole in one sentence, and each thing with kind, day, time, skills and how sure it is', async () => {
    await open('trail', 3);
    await says('3 things kept · 14 hours');
    expect(cards().map((card) => card.textContent)).toEqual([
      'Handed out parcels at the food bank',
      'Beekeeping for beginners: from empty hive to first honey',
      'Captain of the under-17 team',
    ]);
    const first = shown?.find('article')[0]?.textContent ?? '';
    for (const part of ['Volunteering', '3 hours', 'Food bank De Brug', 'Handling stress and emotions', 'Shown']) {
      expect(first).toContain(part);
    }
    expect(shown?.find('article a')[0]?.getAttribute('href')).toBe(`#/entry/${entryId(0)}`);
    expect(document.title).toBe('My trail · Skilltrail');
    expect(await shown?.trouble()).toEqual([]);
    await shown?.speak('nl');
    await says('3 dingen bewaard · 14 uur');
    expect(document.title).toBe('Mijn spoor · Skilltrail');
    expect(await shown?.trouble()).toEqual([]);
  });

  it('finds skills to look at in the learner’s words, but looks through nothing that is just for them', async () => {
    await open('trail', 4);
    await until('skills to look at', () => shown?.find('article', 'to look at').length);
    const grandmother = shown?.find('article', 'grandmother')[0]?.textContent;
    expect(grandmother).toContain('Just for me');
    expect(grandmother).not.toContain('to look at');
  });

  it('shows fifty at a time, newest first, and says where it begins', async () => {
    await open('trail', 60);
    await says('10 more further back');
    expect(cards()).toHaveLength(50);
    expect(text()).not.toContain('Here your trail begins.');
    await shown?.press('Show more');
    await until('all sixty', () => cards().length === 60);
    expect(text()).toContain('Here your trail begins.');
    const months = shown?.find('h2').map((one) => one.id.replace('month-', '')) ?? [];
    expect(months.filter((one) => /^\d/.test(one))).toEqual(
      [...months.filter((one) => /^\d/.test(one))].sort().reverse(),
    );
  });

  it('throws away with a way back', async () => {
    const learner = await open('trail', 2);
    await says('2 things kept');
    await shown?.press('Put in the bin: Handed out parcels at the food bank');
    await says('“Handed out parcels at the food bank” is in the bin.');
    await until('one card', () => cards().length === 1);
    await shown?.press('Undo');
    await until('both cards', () => cards().length === 2);
    expect((await learner.get('experiences', entryId(0)))?.deletedAt).toBeNull();
  });

  it('has a bin that gives back', async () => {
    const learner = await freshStore(2);
    await learner.write([{ table: 'experiences', id: entryId(1), patch: { deletedAt: '2026-11-20T10:00:00.000Z' } }]);
    shown = await render(<Tab place="bin" />);
    await says('Goes for good on 20 Dec');
    expect(await shown.trouble()).toEqual([]);
    await shown.press('Put it back');
    await says('Nothing in here.');
    expect((await learner.get('experiences', entryId(1)))?.deletedAt).toBeNull();
  });

  it('shows what needs repair, and gives it as it is', async () => {
    const onDownload = vi.fn();
    const damage = { table: 'experiences', id: entryId(0), raw: { id: 'x' }, issues: ['title: missing'] } as const;
    shown = await render(
      <main>
        <h1>My trail</h1>
        <NeedsRepair damaged={[damage]} onDownload={onDownload} />
      </main>,
    );
    expect(text()).toContain('1 record needs repair');
    await shown.press('Download as it is');
    expect(onDownload).toHaveBeenCalledWith(damage);
    expect(await shown.trouble()).toEqual([]);
  });
});

describe('an entry, opened', () => {
  const stored = (learner: LearnerStore) => learner.get('experiences', entryId(0));

  it('reads as a card worth keeping', async () => {
    await open('entry', 1);
    await says('I stayed calm when someone got angry about the waiting time.');
    const quotes = shown?.find('blockquote').map((one) => one.textContent);
    expect(quotes).toContain('I explained how it works and we laughed in the end.');
    expect(shown?.find('a', 'example.org/food-bank')[0]?.getAttribute('rel')).toContain('noopener');
    expect(shown?.find('a', 'Go on with the questions')[0]?.getAttribute('href')).toBe(
      `sidepanel.html?experience=${entryId(0)}`,
    );
    expect(document.title).toBe('Handed out parcels at the food bank · Skilltrail');
    expect(await shown?.trouble()).toEqual([]);
    await shown?.speak('nl');
    expect(await shown?.trouble()).toEqual([]);
  });

  it('keeps a title with every keystroke, and never an empty one', async () => {
    const learner = await open('entry', 1);
    await says('Details');
    await shown?.type(field('Title'), 'Parcels for sixty people');
    await until('the new title', async () => (await stored(learner))?.title === 'Parcels for sixty people');
    await shown?.type(field('Title'), '  ');
    await says('It needs a name.');
    await act(() => new Promise((done) => setTimeout(done, 400)));
    expect((await stored(learner))?.title).toBe('Parcels for sixty people');
  });

  it('keeps when it was as exactly as it is known', async () => {
    const learner = await open('entry', 1);
    await says('Details');
    await choose('Day', '');
    await until('the month', async () => (await stored(learner))?.startedOn === '2026-11');
    await choose('Year', '2024');
    await choose('Month', '02');
    await choose('Day', '29');
    await until('a leap day', async () => (await stored(learner))?.startedOn === '2024-02-29');
    await choose('Year', '2025');
    await until('a day that exists', async () => (await stored(learner))?.startedOn === '2025-02-28');
    await choose('Year', '');
    await until('nothing', async () => (await stored(learner))?.startedOn === null);
  });

  it('keeps how long it took as people write it', async () => {
    const learner = await open('entry', 1);
    await says('Details');
    const box = field('How long?');
    await shown?.type(box, '1,5 uur');
    await until('an hour and a half', async () => (await stored(learner))?.duration === 'PT1H30M');
    await says('That is 1 hour and 30 minutes.');
    await shown?.type(box, 'a while');
    await act(async () => box.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    await says('What you typed is still here.');
    expect((await stored(learner))?.duration).toBe('PT1H30M');
    expect((box as HTMLInputElement).value).toBe('a while');
  });

  it('keeps with whom it was, how exactly that is told, and that it is just for the learner', async () => {
    const learner = await open('entry', 1);
    await says('Details');
    await shown?.type(field('Organisation'), 'Food bank Zuid');
    await until('the name', async () => (await stored(learner))?.organisation?.name === 'Food bank Zuid');
    await shown?.press('Exactly');
    await until('exactly', async () => (await stored(learner))?.organisation?.exactness === 'exact');
    await shown?.type(field('Organisation'), '');
    await until('no organisation', async () => (await stored(learner))?.organisation === null);
    await shown?.press('Just for me');
    await until('just for me', async () => (await stored(learner))?.privacy === 'just-for-me');
    await says('This is just for you, so no badge is made of it.');
  });

  it('adds a session and takes it off again, with a way back', async () => {
    const learner = await open('entry', 1);
    await says('Details');
    await shown?.press('Add a session');
    const boxes = shown?.find('label', 'How long?') ?? [];
    const box = document.getElementById(boxes.at(-1)?.getAttribute('for') ?? '');
    await shown?.type(box as HTMLElement, '2:30');
    await shown?.press('Add this session');
    await until('a session', async () => (await stored(learner))?.sessions[0]?.duration === 'PT2H30M');
    await says('All together: 5 hours and 30 minutes');
    await shown?.press(/^Remove session/);
    await until('no session', async () => (await stored(learner))?.sessions.length === 0);
    await says('Session removed.');
    await shown?.press('Undo');
    await until('the session', async () => (await stored(learner))?.sessions.length === 1);
  });

  it('takes links and words as proof, and words that were wiped are none', async () => {
    const learner = await open('entry', 2, entryId(1));
    const proofs = async () =>
      (await learner.byIndex('evidence', 'experienceId', entryId(1))).filter((one) => one.deletedAt === null);
    await says('What shows it');
    await shown?.press('Add a link');
    await shown?.type(field('Address of the page'), 'javascript:alert(1)');
    await shown?.press('Keep this link');
    await says('That is not a web address yet.');
    await shown?.type(field('Address of the page'), 'bees.example/hive');
    await shown?.press('Keep this link');
    await until('the link', async () => (await proofs())[0]?.address === 'https://bees.example/hive');

    await shown?.press('Add words');
    expect(await proofs()).toHaveLength(1);
    const box = field('Words that show it');
    await shown?.type(box, 'You have');
    await until('the first words', async () => (await proofs()).length === 2);
    // The same box, though by now it stands for something that is stored.
    await shown?.type(box, 'You have a hand for bees, said Ria.');
    await until('all words', async () => (await proofs())[1]?.narrative === 'You have a hand for bees, said Ria.');
    expect(document.contains(box)).toBe(true);
    await shown?.type(box, '');
    await until('no words', async () => (await proofs()).length === 1);
  });

  it('decides about skills in place', async () => {
    const learner = await open('entry', 1);
    const claims = async () => learner.byIndex('claims', 'experienceId', entryId(0));
    const yes = await until('a suggestion', () => shown?.find('button', 'Yes, that’s me')[0]);
    const before = (await claims()).length;
    await act(async () => yes.click());
    await until('one more skill', async () => (await claims()).length === before + 1);
    await says('is one of your skills here.');
    await shown?.press('Undo');
    await until('as before', async () => (await claims()).length === before);
  });

  it('says so when an entry is in the bin, or nowhere', async () => {
    const learner = await freshStore(1);
    await learner.write([{ table: 'experiences', id: entryId(0), patch: { deletedAt: '2026-11-20T10:00:00.000Z' } }]);
    shown = await render(<Tab place="entry" id={entryId(0)} />);
    await says('This is in the bin.');
    await shown.press('Put it back');
    await says('Details');
    await shown.close();
    shown = await render(<Tab place="entry" id={entryId(400)} />);
    await says('This is not here any more');
    expect(await shown.trouble()).toEqual([]);
  });
});

describe('the skills', () => {
  it('say what most proofs are about, each with the words it rests on and where they stand', async () => {
    await open('skills', 5);
    // Five of ten are most often, and not most.
    await says('Your proofs are most often about working with people');
    const quote = shown?.find('li', 'I planned who plays when and told everybody why.')[0];
    expect(quote?.querySelector('a')?.getAttribute('href')).toBe(`#/entry/${entryId(2)}`);
    expect(text()).toContain('Drawing with pixels');
    const rows = shown?.find('tbody tr').map((row) => row.textContent);
    expect(rows?.[0]).toBe('Working with people5');
    expect(await shown?.trouble()).toEqual([]);
    await shown?.speak('nl');
    expect(await shown?.trouble()).toEqual([]);
  });

  it('teach while there are none', async () => {
    await open('skills', 0);
    await says('Your skills will stand here');
    expect(await shown?.trouble()).toEqual([]);
  });
});

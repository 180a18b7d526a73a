// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '@/components/capture/PopupView.tsx';
import type { PopupEvents, PopupState, Trouble } from '@/components/capture/popup-state.ts';
import { LOCALES } from '@/lib/i18n/index.ts';
import { course, draft, kept, nothing } from '../../support/gallery/cast.ts';
import { POPUPS } from '../../support/gallery/stories.tsx';
import { type Rendered, render } from './render.tsx';

let shown: Rendered | undefined;
afterEach(async () => {
  await shown?.close();
  shown = undefined;
});

const events = () =>
  ({
    onKeep: vi.fn(),
    onVerb: vi.fn(),
    onSayMore: vi.fn(),
    onOpenTrail: vi.fn(),
    onAddSession: vi.fn(),
    onAddByHand: vi.fn(),
    onDraft: vi.fn(),
    onKeepDraft: vi.fn(),
    onRule: vi.fn(),
    onForgetRule: vi.fn(),
    onBack: vi.fn(),
    onCopy: vi.fn(),
    onDownload: vi.fn(),
    onTryAgain: vi.fn(),
  }) satisfies PopupEvents;

async function popup(state: PopupState, trouble: Trouble | null = null) {
  const happened = events();
  shown = await render(<PopupView state={state} trouble={trouble} events={happened} />);
  return { ...shown, happened };
}

describe('a page worth keeping', () => {
  it('says what it is and keeps it in one tap', async () => {
    const { box, press, happened } = await popup({ kind: 'found', detection: course, rule: null });
    expect(box.querySelector('h1')?.textContent).toBe(course.fields.title?.value);
    expect(box.textContent).toContain('Green Roof Academy');
    await press('Keep this course');
    expect(happened.onKeep).toHaveBeenCalledTimes(1);
  });

  it('tells why to who asks', async () => {
    const { find, press } = await popup({ kind: 'found', detection: course, rule: null });
    expect(find('button', 'Why this?')[0]?.getAttribute('aria-expanded')).toBe('false');
    await press('Why this?');
    expect(find('button', 'Why this?')[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(find('li', 'The page says what it is: Course.')).toHaveLength(1);
  });

  it('shows what a page says as text, whatever it says', async () => {
    const title = '<img src=x onerror=alert(1)> {count, plural, other {#}}';
    const detection = { ...course, fields: { title: { value: title, from: 'title' } } };
    const { box } = await popup({ kind: 'found', detection, rule: null });
    expect(box.querySelector('h1')?.textContent).toBe(title);
    expect(box.querySelector('img')).toBeNull();
  });

  it('changes its language in place', async () => {
    const { box, speak } = await popup({ kind: 'found', detection: course, rule: null });
    const heading = box.querySelector('h1');
    await speak('nl');
    expect(box.textContent).toContain('Bewaar deze cursus');
    expect(box.querySelector('h1')).toBe(heading);
    expect(document.documentElement.lang).toBe('nl');
  });
});

describe('a kept page', () => {
  it('takes a verb with a second tap, and lets go of it with a third', async () => {
    const first = await popup({ kind: 'kept', experience: kept });
    await first.press('Finished it');
    expect(first.happened.onVerb).toHaveBeenCalledWith('finished');
    await first.close();
    const then = await popup({ kind: 'kept', experience: { ...kept, verb: 'finished' } });
    expect(then.find('[aria-checked=true]', 'Finished it')).toHaveLength(1);
    await then.press('Finished it');
    expect(then.happened.onVerb).toHaveBeenCalledWith(null);
  });

  it('opens the panel for words, and the trail', async () => {
    const { press, happened } = await popup({ kind: 'kept', experience: kept });
    await press('Say what you did');
    await press('Open my trail');
    expect(happened.onSayMore).toHaveBeenCalledTimes(1);
    expect(happened.onOpenTrail).toHaveBeenCalledTimes(1);
  });

  it('offers another session of what was kept before', async () => {
    const { box, press, happened } = await popup({ kind: 'already', experience: kept, sessionAdded: false });
    expect(box.textContent).toMatch(/Kept on 3 May/);
    await press('Add another session');
    expect(happened.onAddSession).toHaveBeenCalledTimes(1);
  });
});

describe('a page that is nothing by itself', () => {
  it('leads to what has no page, and can be kept all the same', async () => {
    const { press, happened } = await popup({ kind: 'nothing', detection: nothing, rule: null });
    await press('Add something you did');
    await press('Keep this page anyway');
    expect(happened.onAddByHand).toHaveBeenCalledTimes(1);
    expect(happened.onKeep).toHaveBeenCalledTimes(1);
  });

  it('says in a sentence that the browser forbids it', async () => {
    const { box, find } = await popup({ kind: 'closed', code: 'page-forbidden' });
    expect(box.textContent).toContain('Your browser keeps pages like this one to itself.');
    expect(find('button', 'Try again')).toHaveLength(0);
  });

  it('can try again what was not read', async () => {
    const { press, happened } = await popup({ kind: 'closed', code: 'page-unreadable' });
    await press('Try again');
    expect(happened.onTryAgain).toHaveBeenCalledTimes(1);
  });
});

describe('adding by hand', () => {
  it('hands on every change, and keeps', async () => {
    const { box, type, press, happened } = await popup({ kind: 'hand', draft, missing: null });
    const input = box.querySelector('input');
    expect(input).not.toBeNull();
    if (input) await type(input, 'Helped at the food bank');
    expect(happened.onDraft).toHaveBeenLastCalledWith({ title: 'Helped at the food bank' });
    await press('Volunteering');
    expect(happened.onDraft).toHaveBeenLastCalledWith({ type: 'volunteering' });
    await press('Keep it');
    expect(happened.onKeepDraft).toHaveBeenCalledTimes(1);
  });

  it('says what is still missing and that the rest is kept', async () => {
    const { box } = await popup({ kind: 'hand', draft, missing: ['title', 'type'] });
    expect(box.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(box.textContent).toContain('Write one line about what you did.');
    expect(box.textContent).toContain('Choose what kind of thing it was.');
    expect(box.textContent).toContain('What you have so far is kept.');
  });

  it('has every kind behind one tap, and shows them when one of those was chosen', async () => {
    const first = await popup({ kind: 'hand', draft, missing: null });
    expect(first.find('[role=radio]', 'Translating for others')).toHaveLength(0);
    await first.press('More kinds');
    expect(first.find('[role=radio]', 'Translating for others')).toHaveLength(1);
    await first.close();
    const then = await popup({ kind: 'hand', draft: { ...draft, type: 'travel' }, missing: null });
    expect(then.find('[role=radio][aria-checked=true]', 'Trip')).toHaveLength(1);
  });

  it('lets the words be copied and downloaded when they could not be stored', async () => {
    const { find, press, happened } = await popup(
      { kind: 'hand', draft, missing: null },
      { code: 'storage-full', text: 'My words' },
    );
    expect(find('[role=alert]', 'There is no room left on this device')).toHaveLength(1);
    await press('Copy');
    await press('Download');
    expect(happened.onCopy).toHaveBeenCalledWith('My words');
    expect(happened.onDownload).toHaveBeenCalledWith('My words');
  });
});

describe.each(LOCALES)('in %s', (tag) => {
  it.each(Object.keys(POPUPS))('%s can be used by everyone, and has no more than one main act', async (name) => {
    shown = await render(POPUPS[name], tag);
    expect(await shown.trouble()).toEqual([]);
    expect(shown.find('[data-kind=primary]').length).toBeLessThanOrEqual(1);
    expect(shown.box.querySelectorAll('textarea, input[type=text]').length).toBeLessThanOrEqual(1);
  });
});

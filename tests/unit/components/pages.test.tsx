// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsView, type OptionsViewProps } from '@/components/options/OptionsView.tsx';
import type { SiteChoice } from '@/components/options/site-choice.ts';
import { Dialog } from '@/components/ui/Dialog.tsx';
import { NoticeRegion } from '@/components/ui/NoticeRegion.tsx';
import { WelcomeView } from '@/components/welcome/WelcomeView.tsx';
import { LOCALES } from '@/lib/i18n/index.ts';
import { DEFAULT_SETTINGS } from '@/lib/model/index.ts';
import { Kit, Options, Welcome } from '../../support/gallery/stories.tsx';
import { type Rendered, render } from './render.tsx';

let shown: Rendered | undefined;
afterEach(async () => {
  await shown?.close();
  shown = undefined;
});

const choices: readonly SiteChoice[] = [
  { id: 'all', patterns: ['https://*/*'], count: 0, examples: [], on: false },
  { id: 'volunteering', patterns: ['https://*.help.example/*'], count: 1, examples: ['help.example'], on: true },
];

const options = (): OptionsViewProps => ({
  settings: { ...DEFAULT_SETTINGS, siteRules: [{ site: 'shop.example', rule: 'not-learning', type: null }] },
  languages: ['en', 'nl'],
  recognition: { state: 'off', choices, own: [], onTurn: vi.fn() },
  chipFree: 0,
  storage: { experiences: 1, bytes: 900, persisted: false },
  version: '0.1.0',
  attributions: [{ name: 'ESCO', by: 'European Commission', licence: null }],
  erased: false,
  onLanguage: vi.fn(),
  onTheme: vi.fn(),
  onChip: vi.fn(),
  onChipEverywhere: vi.fn(),
  onForgetRule: vi.fn(),
  onErase: vi.fn(),
});

describe('settings', () => {
  it('changes language and look at a tap', async () => {
    const props = options();
    shown = await render(<OptionsView {...props} />);
    await shown.press('Nederlands');
    expect(props.onLanguage).toHaveBeenCalledWith('nl');
    await shown.press('Dark');
    expect(props.onTheme).toHaveBeenCalledWith('dark');
    await shown.press('Ask on the page itself');
    expect(props.onChip).toHaveBeenCalledWith(true);
  });

  it('has pages noticed everywhere, or on some sites, and takes each back', async () => {
    const props = { ...options(), chipFree: 2 };
    const recognition = { ...props.recognition, own: ['https://*.night.example/*'] };
    shown = await render(<OptionsView {...props} recognition={recognition} />);
    await shown.press('On all sites');
    expect(recognition.onTurn).toHaveBeenLastCalledWith(['https://*/*'], true);
    // Nothing changed: the browser said no. It can be asked once more.
    await shown.press('On all sites');
    expect(recognition.onTurn).toHaveBeenCalledTimes(2);
    expect(recognition.onTurn).toHaveBeenLastCalledWith(['https://*/*'], true);
    await shown.press('On sites for volunteering');
    expect(recognition.onTurn).toHaveBeenLastCalledWith(['https://*.help.example/*'], false);
    await shown.press('Stop looking by itself on night.example');
    expect(recognition.onTurn).toHaveBeenLastCalledWith(['https://*.night.example/*'], false);
    expect(shown.box.textContent).toContain('There are 2 sites where you do not want this.');
    await shown.press('Ask there again');
    expect(props.onChipEverywhere).toHaveBeenCalledOnce();
  });

  it('says in a sentence that the browser gives no permission, and can be asked again', async () => {
    const props = options();
    shown = await render(<OptionsView {...props} recognition={{ ...props.recognition, state: 'refused' }} />);
    expect(shown.find('[role=status]', 'Clicking the icon works just as well.')).toHaveLength(1);
  });

  it('forgets what was said about a site', async () => {
    const props = options();
    shown = await render(<OptionsView {...props} />);
    await shown.press('Forget what you said about shop.example');
    expect(props.onForgetRule).toHaveBeenCalledWith(props.settings.siteRules[0]);
  });

  it('tells how what is kept is doing', async () => {
    shown = await render(<OptionsView {...options()} />);
    expect(shown.box.textContent).toContain('1 experience kept, 900 bytes on this device.');
    expect(shown.box.textContent).toContain('No backup yet.');
    expect(shown.box.textContent).toContain('European Commission · licence not stated');
  });

  it('asks before it erases, and takes no for an answer', async () => {
    const props = options();
    shown = await render(<OptionsView {...props} />);
    await shown.press('Erase everything…');
    expect(shown.find('[role=alertdialog]', 'Erase everything for good?')).toHaveLength(1);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Keep everything'));
    await shown.press('Keep everything');
    expect(props.onErase).not.toHaveBeenCalled();
    await shown.press('Erase everything…');
    await shown.press('Yes, erase everything');
    expect(props.onErase).toHaveBeenCalledTimes(1);
  });
});

describe('welcome', () => {
  it('starts without anything chosen, and asks for sites from a button only', async () => {
    const on = { language: vi.fn(), recognition: vi.fn(), start: vi.fn() };
    shown = await render(
      <WelcomeView
        languages={['en', 'nl']}
        onLanguage={on.language}
        recognition="off"
        choices={choices}
        onRecognitionOn={on.recognition}
        onStart={on.start}
      />,
    );
    expect(on.recognition).not.toHaveBeenCalled();
    await shown.press('Start my trail');
    await shown.press('Yes, notice pages by itself');
    expect(on.recognition).toHaveBeenLastCalledWith();
    await shown.press('Or only on some sites');
    await shown.press('On sites for volunteering');
    expect(on.recognition).toHaveBeenLastCalledWith(['https://*.help.example/*']);
    await shown.press('Nederlands');
    expect(on.start).toHaveBeenCalledTimes(1);
    expect(on.recognition).toHaveBeenCalledTimes(2);
    expect(on.language).toHaveBeenCalledWith('nl');
  });
});

describe('the kit', () => {
  it('says what was done in a region that was there before, and takes it back once', async () => {
    const undo = vi.fn();
    const close = vi.fn();
    const words = { undoLabel: 'Undo', closeLabel: 'Close', onClose: close };
    shown = await render(<NoticeRegion notice={null} {...words} />);
    expect(shown.find('[role=status]')).toHaveLength(1);
    await shown.close();
    shown = await render(<NoticeRegion notice={{ id: '1', text: 'Moved to the bin.', undo }} {...words} />);
    await shown.press('Undo');
    expect([undo.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
  });

  it('keeps a question that cannot be undone open until it is answered', async () => {
    const close = vi.fn();
    shown = await render(
      <Dialog kind="alert" title="Sure?" open onClose={close} closeLabel="Close">
        <button type="button">Yes</button>
      </Dialog>,
    );
    expect(shown.find('[role=alertdialog] button', 'Close')).toHaveLength(0);
  });

  it('keeps the accessibility library from writing styles of its own', async () => {
    shown = await render(<Kit />);
    // In tests the library writes none anyway; what counts is the name by which it sees that it need not.
    const id = document.querySelector('meta[id]')?.id ?? '';
    const press = createRequire(import.meta.url)
      .resolve('react-aria/useButton')
      .replace(/exports\/.*$/, 'private/');
    expect(readFileSync(join(press, 'interactions/usePress.mjs'), 'utf8')).toContain(`STYLE_ID = '${id}'`);
    expect(readFileSync('components/ui/base.css', 'utf8')).toContain('[data-react-aria-pressable]');
  });
});

describe.each(LOCALES)('in %s', (tag) => {
  it.each([
    ['welcome', <Welcome key="w" onLanguage={() => {}} />],
    ['options', <Options key="o" />],
    ['kit', <Kit key="k" />],
  ])('%s can be used by everyone', async (_name, view) => {
    shown = await render(view, tag);
    expect(await shown.trouble()).toEqual([]);
  });
});

// @vitest-environment jsdom
import '../../support/fake-extension.ts';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Surface } from '@/components/hooks/mount.tsx';
import { useWords } from '@/components/hooks/use-words.tsx';
import { AppError } from '@/lib/errors.ts';
import { freshBrowser } from '../../support/fake-extension.ts';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
let root: Root;
let box: HTMLElement;

beforeEach(() => {
  freshBrowser().i18n.getUILanguage = () => 'nl-BE';
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box, { onCaughtError: () => {} });
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.restoreAllMocks();
});

const show = async (view: React.ReactNode) => {
  await act(async () => root.render(view));
  for (let attempt = 0; attempt < 50 && box.textContent === ''; attempt += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
};
function Hello() {
  return <p>{useWords().t('action.next')}</p>;
}

it('speaks the browser’s language until another is chosen', async () => {
  await show(
    <Surface title="panel.title">
      <Hello />
    </Surface>,
  );
  expect(box.textContent).toBe('Volgende');
  expect(document.documentElement.lang).toBe('nl');
  expect(document.title).toBe('Vertel wat je deed · Skilltrail');
});

it('shows itself by the defaults where the settings cannot be read', async () => {
  vi.spyOn(freshBrowser().storage.local, 'get').mockRejectedValue(new Error('refused'));
  freshBrowser().i18n.getUILanguage = () => 'en';
  await show(
    <Surface>
      <Hello />
    </Surface>,
  );
  expect(box.textContent).toBe('Next');
});

it('says what happened and what is safe where a screen stops, and copies details that hold no word of the learner', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const writeText = vi.fn(async (_text: string) => {});
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  function Breaks(): never {
    throw new AppError('record-damaged', { details: { text: 'My secret' } });
  }
  await show(
    <Surface>
      <Breaks />
    </Surface>,
  );
  expect(box.querySelector('[role=alert]')?.textContent).toContain('Dit stuk moet worden hersteld.');
  const copy = [...box.querySelectorAll('button')].find((one) => one.textContent === 'Kopieer de details');
  await act(async () => copy?.click());
  expect(writeText.mock.calls[0]?.[0]).toContain('record-damaged');
  expect(writeText.mock.calls[0]?.[0]).not.toContain('My secret');
  expect(box.textContent).toContain('Gekopieerd');
});

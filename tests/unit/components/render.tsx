import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { WordsProvider } from '@/components/hooks/use-words.tsx';
import { loadMessages } from '@/lib/i18n/index.ts';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
// What jsdom does not have and an overlay asks for.
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

export interface Rendered {
  readonly box: HTMLElement;
  /** Shows it in another language, in place. */
  speak(tag: string): Promise<void>;
  /** Everything of a role whose accessible words hold this text. */
  find(selector: string, text?: string | RegExp): HTMLElement[];
  press(text: string | RegExp): Promise<void>;
  type(input: HTMLElement, text: string): Promise<void>;
  /** What axe finds; colours and layout apart, which need a real browser. */
  trouble(): Promise<string[]>;
  close(): Promise<void>;
}

/** Renders a part of the interface in a DOM without a browser. */
export async function render(view: ReactNode, first = 'en'): Promise<Rendered> {
  const box = document.createElement('div');
  document.body.append(box);
  const root: Root = createRoot(box);
  const speak = async (tag: string) => {
    const messages = await loadMessages(tag);
    await act(async () =>
      root.render(
        <WordsProvider tag={tag} messages={messages}>
          {view}
        </WordsProvider>,
      ),
    );
  };
  await speak(first);
  const find = (selector: string, text: string | RegExp = '') =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => {
      const words = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return typeof text === 'string' ? words.includes(text) : text.test(words);
    });
  return {
    box,
    speak,
    find,
    async press(text) {
      const button = find('button, [role=radio], label', text)[0];
      if (!button) throw new Error(`Nothing to press says ${text}`);
      await act(async () => (button.querySelector('input') ?? button).click());
    },
    async type(input, text) {
      const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set;
      await act(async () => {
        set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    async trouble() {
      // axe moves the focus about, which fields notice.
      const found = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
      return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
    },
    async close() {
      await act(async () => root.unmount());
      box.remove();
    },
  };
}

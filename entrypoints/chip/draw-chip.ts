import type { ChipWords } from '@/lib/browser/chip.ts';
import { make, STYLES } from './styles.ts';

interface ChipRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown> | undefined;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}
type Listener = (message: unknown, sender: { id?: string }) => void;
declare const chrome: { runtime: ChipRuntime };
declare const browser: { runtime: ChipRuntime } | undefined;

/** How long "Kept." stays in sight, ms. */
const THANKS = 4_000;
/**
 * Draws the question in a corner of the page: one line, Keep, and a way to send it away for now, here or everywhere.
 * Nobody's focus is taken; it is reached with the Tab key after the page's own things, and leaves with Escape.
 * @returns takes it away at once
 */
export function drawChip(words: ChipWords): () => void {
  const runtime = typeof browser === 'undefined' ? chrome.runtime : browser.runtime;
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const box = make('div', STYLES.box);
  let keeping = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const gone = () => {
    clearTimeout(leaving);
    host.remove();
    globalThis.skilltrailChipGone = undefined;
    try {
      runtime.onMessage.removeListener(listen);
    } catch {
      // The extension was updated meanwhile.
    }
  };
  const listen: Listener = (message, sender) => {
    if (sender.id !== runtime.id || typeof message !== 'object' || message === null || !('name' in message)) return;
    if (message.name !== 'stop' && message.name !== 'chip-gone') return;
    // Another page, or none: it may be asked again.
    globalThis.skilltrailChipAsked = undefined;
    // While it is being kept the news of that comes by itself, and then the words of thanks stay a moment.
    if (message.name === 'stop' || !keeping) gone();
  };
  const tell = async (answer: 'keep' | 'not-here' | 'nowhere') => {
    const outcome = await runtime.sendMessage({ name: 'chip-answer', body: { answer } });
    return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === true;
  };
  const button = (label: string, style: string, press: () => void) => {
    const made = make('button', style, label);
    made.type = 'button';
    // What a page's own script presses is no answer of a person.
    made.addEventListener('click', (event) => event.isTrusted && press());
    return made;
  };
  /** Shows other words; the focus stays with who was in here. */
  const show = (text: string, ...buttons: HTMLButtonElement[]) => {
    const wasInside = shadow.activeElement !== null;
    const line = make('p', STYLES.words, text);
    line.setAttribute('role', 'status');
    box.replaceChildren(line, ...buttons);
    if (wasInside) buttons[0]?.focus();
  };
  const keep = () => {
    keeping = true;
    return tell('keep').then(
      (kept) => {
        show(kept ? words.kept : words.trouble, close(gone));
        if (kept) leaving = setTimeout(gone, THANKS);
      },
      () => show(words.trouble, close(gone)),
    );
  };
  const close = (press: () => void) => {
    const made = button('×', STYLES.close, press);
    made.setAttribute('aria-label', words.close);
    made.title = words.close;
    return made;
  };
  const sendAway = (answer: 'not-here' | 'nowhere') => () => {
    gone();
    void tell(answer).catch(() => {});
  };
  const askHowLong = () =>
    show(
      words.ask,
      button(words.later, STYLES.quiet, gone),
      button(words.notHere, STYLES.quiet, sendAway('not-here')),
      button(words.nowhere, STYLES.quiet, sendAway('nowhere')),
    );

  host.style.cssText = STYLES.host;
  host.style.setProperty('color-scheme', words.theme === 'auto' ? 'light dark' : words.theme, 'important');
  host.lang = words.tag;
  host.dir = words.dir;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', 'Skilltrail');
  // Keys pressed in here are none of the page's business: it may have shortcuts of its own.
  for (const type of ['keydown', 'keyup', 'keypress']) box.addEventListener(type, (event) => event.stopPropagation());
  box.addEventListener('keydown', (event) => event.key === 'Escape' && gone());
  show(
    words.question,
    button(words.keep, STYLES.main, () => void keep()),
    close(askHowLong),
  );
  shadow.append(box);
  (document.body ?? document.documentElement).append(host);
  runtime.onMessage.addListener(listen);
  return gone;
}

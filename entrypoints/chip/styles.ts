/**
 * Written onto each element, because a page's policy may forget style sheets of others and its own must not reach in.
 * The colours are the tokens of components/ui/tokens.css, by day and by night.
 */
const PAPER = 'light-dark(#fffdf8, #17272b)';
const INK = 'light-dark(#14343b, #ece5d8)';
const LINE = 'light-dark(#47616a, #a9b8b6)';
const ACCENT = 'light-dark(#a4481a, #f0a873)';
const ON_ACCENT = 'light-dark(#fffdf8, #2a1405)';
const TEXT = 'font: 500 15px/1.5 system-ui, sans-serif; letter-spacing: normal;';
const BUTTON = `all: revert; ${TEXT} box-sizing: border-box; min-block-size: 44px; margin: 0; padding: 4px 14px; border-radius: 8px; cursor: pointer;`;
export const STYLES = {
  host: 'all: initial !important; position: fixed !important; inset-block-end: 16px !important; inset-inline-end: 16px !important; z-index: 2147483647 !important; display: block !important; max-inline-size: calc(100vw - 32px) !important;',
  box: `${TEXT} display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 6px 6px 6px 16px; border: 1px solid ${LINE}; border-radius: 12px; background: ${PAPER}; color: ${INK}; box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);`,
  words: 'margin: 0; max-inline-size: 40ch; overflow-wrap: anywhere;',
  main: `${BUTTON} border: 1px solid ${ACCENT}; background: ${ACCENT}; color: ${ON_ACCENT};`,
  quiet: `${BUTTON} border: 1px solid ${LINE}; background: transparent; color: ${INK};`,
  close: `${BUTTON} min-inline-size: 44px; padding: 0; border: 0; background: transparent; color: ${INK}; font-size: 20px;`,
} as const;

/** An element in one of these styles, with nothing but text in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  style: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.style.cssText = style;
  element.textContent = text;
  return element;
}

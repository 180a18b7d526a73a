/**
 * One way to use a page of the extension, in whichever browser: by role and accessible name, as somebody with a screen
 * reader finds things, and with the trusted clicks and keys of a person. What has no name cannot be pressed.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Firefox, Place } from './firefox.ts';

export type Role =
  | 'button'
  | 'link'
  | 'radio'
  | 'checkbox'
  | 'switch'
  | 'tab'
  | 'textbox'
  | 'combobox'
  | 'option'
  | 'heading';
export type Name = string | RegExp;

export interface Surface {
  /** The accessible names of everything shown in this role. */
  names(role: Role): Promise<readonly string[]>;
  /** Press the first that bears this name. Throws when there is none. */
  press(role: Role, name: Name): Promise<void>;
  /** Put words into a text box, in place of what it holds unless `add`. */
  write(name: Name, text: string, add?: boolean): Promise<void>;
  /** All text that is shown. */
  text(): Promise<string>;
  /** What a text box holds. */
  held(name: Name): Promise<string>;
  /** Run a function body in the page. */
  evaluate<T>(body: string): Promise<T>;
  /** A PNG. */
  photograph(): Promise<Uint8Array>;
}

export const bears = (name: Name, label: string): boolean =>
  typeof name === 'string' ? label.trim() === name : name.test(label.trim());

const PATIENCE = 15_000;

/** Wait until something is so; the complaint says what was waited for and what was seen. */
export async function until<T>(
  what: string,
  look: () => Promise<T | false | undefined>,
  patience = PATIENCE,
): Promise<T> {
  const end = performance.now() + patience;
  let trouble: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen !== false && seen !== undefined) return seen;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    if (performance.now() > end) {
      throw new Error(`Waited in vain for ${what}.${trouble instanceof Error ? ` ${trouble.message}` : ''}`);
    }
    await pause(100);
  }
}

/** Wait until something with this role and name is shown. */
export async function shown(surface: Surface, role: Role, name: Name): Promise<string> {
  let seen: readonly string[] = [];
  const look = async () => {
    seen = await surface.names(role);
    return seen.find((label) => bears(name, label)) ?? false;
  };
  return until(`the ${role} ${String(name)}`, look).catch((error: Error) => {
    throw new Error(`${error.message} There is: ${seen.map((label) => `"${label}"`).join(', ') || `no ${role}`}.`);
  });
}

/** Wait for it, then press it. */
export async function pressWhenShown(surface: Surface, role: Role, name: Name): Promise<void> {
  await shown(surface, role, name);
  await surface.press(role, name);
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly backendDOMNodeId?: number;
}

/** Select what the focused box holds. A page may put the caret somewhere when a box is entered: until it holds still. */
async function selectAll(): Promise<void> {
  const box = document.activeElement;
  if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return;
  for (let held = 0; held < 3; held += 1) {
    if (box.selectionStart !== 0 || box.selectionEnd !== box.value.length) {
      box.select();
      held = 0;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** A page in Chromium, used through the accessibility tree that DevTools gives. */
export class ChromiumSurface implements Surface {
  readonly page: Page;
  #session: CDPSession | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  async names(role: Role): Promise<readonly string[]> {
    return (await this.#nodes(role)).map(({ label }) => label);
  }

  async press(role: Role, name: Name): Promise<void> {
    const cdp = await this.#cdp();
    const backendNodeId = await this.#node(role, name);
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const quad = await this.#restingQuad(backendNodeId);
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quad;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2).catch((error: unknown) => {
      // What was pressed closed its own page: that was the point of it.
      if (!this.page.isClosed()) throw error;
    });
  }

  async write(name: Name, text: string, add = false): Promise<void> {
    const cdp = await this.#cdp();
    await cdp.send('DOM.focus', { backendNodeId: await this.#node('textbox', name) });
    if (add) await this.page.keyboard.press('End');
    else await this.page.evaluate(selectAll);
    await this.page.keyboard.type(text);
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  async held(name: Name): Promise<string> {
    const cdp = await this.#cdp();
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: await this.#node('textbox', name) });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return this.value ?? this.textContent; }',
      returnByValue: true,
    });
    return String(result.value);
  }

  evaluate<T>(body: string): Promise<T> {
    return this.page.evaluate(`(async () => { ${body} })()`) as Promise<T>;
  }

  photograph(): Promise<Uint8Array> {
    return this.page.screenshot();
  }

  async #cdp(): Promise<CDPSession> {
    if (!this.#session) {
      this.#session = await this.page.createCDPSession();
      await this.#session.send('DOM.enable');
      await this.#session.send('Accessibility.enable');
    }
    return this.#session;
  }

  async #nodes(role: Role): Promise<readonly { readonly id: number; readonly label: string }[]> {
    const cdp = await this.#cdp();
    const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
    const { nodes } = await cdp.send('Accessibility.queryAXTree', { backendNodeId: root.backendNodeId, role });
    return (nodes as readonly AxNode[])
      .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined)
      .map((node) => ({ id: node.backendDOMNodeId ?? 0, label: String(node.name?.value ?? '') }));
  }

  async #node(role: Role, name: Name): Promise<number> {
    const nodes = await this.#nodes(role);
    const node = nodes.find(({ label }) => bears(name, label));
    if (!node) {
      throw new Error(
        `No ${role} is called ${String(name)}; there is ${nodes.map(({ label }) => `"${label}"`).join(', ')}.`,
      );
    }
    return node.id;
  }

  /** Where something stands, once it has stopped moving: a page that is still filling in would be pressed beside it. */
  async #restingQuad(backendNodeId: number): Promise<readonly number[]> {
    const cdp = await this.#cdp();
    let before = '';
    return until('what is to be pressed to stand still', async () => {
      const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId });
      // A radio or a checkbox may be drawn by its label and be too small to hit: then the label is what a person presses.
      const quad =
        quads.find(([left = 0, , right = 0]) => Math.abs(right - left) > 2) ?? (await this.#labelQuad(backendNodeId));
      const now = quad.join();
      const still = now === before;
      before = now;
      return still && quad;
    });
  }

  async #labelQuad(backendNodeId: number): Promise<number[]> {
    const cdp = await this.#cdp();
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return this.closest("label") ?? this.labels?.[0] ?? this.parentElement; }',
    });
    const { quads } = await cdp.send('DOM.getContentQuads', { objectId: result.objectId ?? '' });
    const [quad] = quads;
    if (!quad) throw new Error('What was to be pressed is nowhere on the screen.');
    return quad;
  }
}

/** Elements that may bear a role, for Firefox, whose protocol finds by selector and then tells the name. */
const SELECTORS: Readonly<Record<Role, string>> = {
  button: 'button, [role="button"], summary',
  link: 'a[href], [role="link"]',
  radio: 'input[type="radio"], [role="radio"]',
  checkbox: 'input[type="checkbox"]:not([role="switch"]), [role="checkbox"]',
  switch: '[role="switch"]',
  tab: '[role="tab"]',
  textbox:
    'textarea, input:not([type]), input[type="text"], input[type="search"], input[type="email"], [role="textbox"]',
  combobox: 'select, [role="combobox"]',
  option: 'option, [role="option"]',
  heading: 'h1, h2, h3, h4, [role="heading"]',
};

/** A page in Firefox: a tab, the popup or the sidebar. */
export class FirefoxSurface implements Surface {
  readonly firefox: Firefox;
  readonly place: Place;

  constructor(firefox: Firefox, place: Place) {
    this.firefox = firefox;
    this.place = place;
  }

  names(role: Role): Promise<readonly string[]> {
    return this.firefox.names(this.place, SELECTORS[role]);
  }

  press(role: Role, name: Name): Promise<void> {
    return this.firefox.click(this.place, SELECTORS[role], name);
  }

  write(name: Name, text: string, add = false): Promise<void> {
    return this.firefox.type(this.place, SELECTORS.textbox, name, text, !add);
  }

  text(): Promise<string> {
    return this.evaluate('return document.body.innerText');
  }

  held(name: Name): Promise<string> {
    return this.firefox.held(this.place, SELECTORS.textbox, name);
  }

  evaluate<T>(body: string): Promise<T> {
    return this.firefox.inside<T>(this.place, `return (async () => { ${body} })()`);
  }

  photograph(): Promise<Uint8Array> {
    return this.firefox.screenshot(this.place);
  }
}

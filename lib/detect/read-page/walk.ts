import { BUDGET, type Heading, type Page } from '../page.ts';
import { line } from '../text.ts';
import { webAddress } from './addresses.ts';
import { addTo, type Collected, Items, type OpenForm, TextSample } from './collector.ts';
import { BLOCKS, beginsAround, beginsMain, looksLikeButton, SKIPPED } from './regions.ts';

type Walked = Pick<
  Page,
  'items' | 'headings' | 'links' | 'buttons' | 'forms' | 'text' | 'around' | 'counts' | 'truncated'
> & {
  readonly hints: Pick<Page['hints'], 'frames' | 'classes'>;
};

const ELEMENT = 1;
const TEXT = 3;
/** Deeper than any page a person wrote; what lies below is left out. */
const DEEPEST = 400;
const PRICE = /[€$£]\s?\d|\d\s?(€|euro\b)/i;

/** Nodes between two rests: well under a millisecond's work in a browser. */
const STEP = 250;

/**
 * The one pass over the body, in document order, without recursion, at most `budget` nodes. It rests every so many of
 * them, so that who runs it may let the page have its turn. What is taken out of the page meanwhile ends the pass early.
 */
export function* walk(document: Document, base: string, budget: number): Generator<void, Walked> {
  const got: Collected = { headings: [], links: [], buttons: [], forms: [], classes: [], frames: new Set() };
  const items = new Items();
  const main = new TextSample(BUDGET.text);
  const around = new TextSample(BUDGET.around);
  const tally = { nodes: 0, paragraphs: 0, images: 0, videos: 0, code: 0, prices: 0, textLength: 0, linkTextLength: 0 };
  const aroundStack: Element[] = [];
  const mainStack: Element[] = [];
  const itemStack: Element[] = [];
  let form: { element: Element; value: OpenForm } | null = null;
  let link: Element | null = null;
  let depth = 0;
  let truncated = false;
  // Each look goes through all that is inside, and wrappers in wrappers could make that the square of the page.
  let looks = 60;

  const root = document.body ?? document.documentElement;
  rememberNames(got.classes, document.documentElement);
  let node: Node | null = root;
  while (node) {
    if (tally.nodes++ >= budget) {
      truncated = true;
      break;
    }
    if (tally.nodes % STEP === 0) yield;
    let descend = false;
    if (node.nodeType === TEXT) takeText((node as Text).data);
    else if (node.nodeType === ELEMENT) descend = enter(node as Element);
    const child: Node | null = descend && depth < DEEPEST ? node.firstChild : null;
    if (child) {
      depth++;
      node = child;
      continue;
    }
    if (descend) leave(node as Element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (node) leave(node as Element);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  closeForm();

  function takeText(data: string): void {
    if (data.trim() === '') {
      if (data !== '') (aroundStack.length ? around : main).add(' ');
      return;
    }
    const piece = data.length > BUDGET.text ? data.slice(0, BUDGET.text) : data;
    (aroundStack.length ? around : main).add(piece);
    if (aroundStack.length) return;
    tally.textLength += data.length;
    if (link) tally.linkTextLength += data.length;
    if (PRICE.test(piece.slice(0, 200))) tally.prices++;
  }

  /** @returns whether the inside is to be read */
  function enter(element: Element): boolean {
    const tag = element.tagName;
    if (depth <= 2) rememberNames(got.classes, element);
    if (tag === 'IFRAME') {
      const address = webAddress(element.getAttribute('src') ?? element.getAttribute('data-src') ?? '', base);
      if (address && got.frames.size < 12) got.frames.add(new URL(address).host);
      return false;
    }
    if (tag === 'VIDEO') tally.videos++;
    if (tag === 'SELECT' || tag === 'TEXTAREA') field(element);
    if (SKIPPED.has(tag) || element.hasAttribute('hidden')) return false;
    if (items.enter(element, () => propertyOf(element, base))) itemStack.push(element);
    if (aroundStack.length === 0) {
      if (beginsMain(element)) mainStack.push(element);
      else if (
        element !== root &&
        beginsAround(
          element,
          mainStack.length > 0,
          (selector) => looks-- > 0 && element.querySelector(selector) !== null,
        )
      )
        aroundStack.push(element);
    }
    if (BLOCKS.has(tag)) (aroundStack.length ? around : main).add('\n');
    const own = aroundStack.length === 0;
    if (tag === 'P') tally.paragraphs += own ? 1 : 0;
    else if (tag === 'IMG') tally.images++;
    else if (tag === 'PRE' || tag === 'CODE') tally.code += own ? 1 : 0;
    else if (/^H[1-6]$/.test(tag)) {
      const level = Number(tag[1]) as Heading['level'];
      addTo(got.headings, BUDGET.headings, () => present({ level, text: inner(element), main: own }));
    } else if (tag === 'A') {
      link = element;
      addTo(got.links, BUDGET.links, () => {
        const href = webAddress(element.getAttribute('href') ?? '', base);
        return href ? present({ text: inner(element), href, main: own, button: looksLikeButton(element) }) : null;
      });
    } else if (tag === 'BUTTON' || (tag === 'INPUT' && /^(submit|button)$/i.test(element.getAttribute('type') ?? ''))) {
      addTo(
        got.buttons,
        BUDGET.buttons,
        () => (tag === 'BUTTON' ? inner(element) : line(element.getAttribute('value') ?? '')) || null,
      );
    } else if (tag === 'INPUT') field(element);
    else if (tag === 'LABEL' && form && form.value.fields.length < BUDGET.fields) {
      form.value.fields.push({ kind: 'label', words: line(inner(element), 80) });
    } else if (tag === 'FORM' && !form && got.forms.length < BUDGET.forms) {
      form = {
        element,
        value: { action: webAddress(element.getAttribute('action') ?? '', base) ?? '', fields: [], main: own },
      };
    }
    return true;
  }

  function field(element: Element): void {
    if (!form || form.value.fields.length >= BUDGET.fields) return;
    const kind =
      element.tagName === 'INPUT'
        ? (element.getAttribute('type') ?? 'text').toLowerCase()
        : element.tagName.toLowerCase();
    if (kind === 'hidden') return;
    const words = ['name', 'placeholder', 'aria-label'].map((name) => element.getAttribute(name) ?? '').join(' ');
    form.value.fields.push({ kind: line(kind, 20), words: line(words, 80) });
  }

  function leave(element: Element): void {
    if (BLOCKS.has(element.tagName)) (aroundStack.length ? around : main).add('\n');
    if (aroundStack.at(-1) === element) aroundStack.pop();
    if (mainStack.at(-1) === element) mainStack.pop();
    if (itemStack.at(-1) === element) {
      itemStack.pop();
      items.leave();
    }
    if (link === element) link = null;
    if (form?.element === element) closeForm();
  }

  function closeForm(): void {
    if (form) got.forms.push(form.value);
    form = null;
  }

  const { headings, links, buttons, forms, classes, frames } = got;
  return {
    items: items.all,
    headings,
    links,
    buttons,
    forms,
    text: main.toString(),
    around: around.toString(),
    hints: { frames: [...frames], classes },
    counts: tally,
    truncated: truncated || main.full,
  };
}

function present<T extends { readonly text: string }>(value: T): T | null {
  return value.text === '' ? null : value;
}

/** The words inside an element: at most a line, from at most sixty nodes. */
function inner(element: Element): string {
  let text = '';
  let seen = 0;
  let node: Node | null = element.firstChild;
  while (node && seen++ < 60 && text.length < 2 * BUDGET.line) {
    if (node.nodeType === TEXT) text += (node as Text).data.slice(0, 2 * BUDGET.line);
    else if (node.nodeName === 'IMG') text += ` ${(node as Element).getAttribute('alt')?.slice(0, BUDGET.line) ?? ''} `;
    else if (BLOCKS.has(node.nodeName)) text += ' ';
    if (node.firstChild && !SKIPPED.has(node.nodeName)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode;
    node = node && node !== element ? node.nextSibling : null;
  }
  return line(text, BUDGET.line);
}

/** A property's value, by the rules of HTML's microdata: an address, a machine's date, `content`, or the words inside. */
function propertyOf(element: Element, base: string): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const time = element.getAttribute('datetime');
  if (time !== null) return time;
  const address = element.getAttribute('href') ?? element.getAttribute('src');
  if (address !== null) return webAddress(address, base) ?? '';
  return inner(element);
}

function rememberNames(list: string[], element: Element | null): void {
  if (!element || list.length >= BUDGET.classes) return;
  for (const name of `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 600).split(/\s+/)) {
    if (name !== '' && list.length < BUDGET.classes) list.push(line(name, 60));
  }
}

import { BUDGET, type Meta, type Page } from './page.ts';
import { baseOf, webAddress } from './read-page/addresses.ts';
import { walk } from './read-page/walk.ts';
import { line } from './text.ts';

/** What a reader may be told to look at less. */
export interface ReadOptions {
  /** Most elements and text nodes looked at; `BUDGET.nodes` when left out. */
  readonly nodes?: number;
}

/**
 * Reads a document into a plain Page: one bounded pass that changes nothing, asks for no layout, runs nothing and loads
 * nothing. Frames are left out.
 * @param document a live page or one from a DOM library
 * @param address where the page stands; the document's own address may be another one in tests and in the lab
 */
export function readPage(document: Document, address: string, options: ReadOptions = {}): Page {
  const steps = readPageInSteps(document, address, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, in small steps: between two of them whoever runs it may wait until the page is idle, or drop it. */
export function* readPageInSteps(
  document: Document,
  address: string,
  options: ReadOptions = {},
): Generator<void, Page> {
  const base = baseOf(document, address);
  const seen = yield* walk(document, base, options.nodes ?? BUDGET.nodes);
  yield;
  const jsonLd = jsonLdOf(document);
  const canonical = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  return {
    address,
    canonical: canonical ? webAddress(canonical, base) : null,
    title: line(
      textOf(document.querySelector('head > title') ?? document.querySelector('title:not(svg title)'), 4 * BUDGET.line),
    ),
    lang: line(document.documentElement?.getAttribute('lang') ?? '', 35) || null,
    metas: metasOf(document),
    jsonLd: jsonLd.texts,
    ...seen,
    hints: { ...seen.hints, scripts: scriptsOf(document, base), generator: generatorOf(document) },
    truncated: seen.truncated || jsonLd.left,
  };
}

/** The text of an element's own text nodes, at most `limit` units, without building what is longer. */
function textOf(element: Element | null, limit: number): string {
  let text = '';
  for (let child = element?.firstChild ?? null; child && text.length < limit; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child as Text).data.slice(0, limit - text.length);
  }
  return text;
}

function metasOf(document: Document): Meta[] {
  const metas: Meta[] = [];
  for (const meta of document.querySelectorAll('meta[content]')) {
    if (metas.length >= BUDGET.metas) break;
    // Inside an item it is the item's property, and the walk reads it.
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv');
    if (!name || meta.hasAttribute('itemprop')) continue;
    metas.push({
      name: line(name, 60).toLowerCase(),
      content: line(meta.getAttribute('content') ?? '', 2 * BUDGET.line),
    });
  }
  return metas;
}

function generatorOf(document: Document): string {
  return line(document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '', 100);
}

function jsonLdOf(document: Document): { texts: string[]; left: boolean } {
  const texts: string[] = [];
  let total = 0;
  let left = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    let size = 0;
    for (let child = script.firstChild; child; child = child.nextSibling) size += (child as Text).data?.length ?? 0;
    if (size > BUDGET.jsonLdText || total + size > BUDGET.jsonLdTotal || texts.length >= BUDGET.jsonLd) {
      left = true;
      continue;
    }
    total += size;
    const text = textOf(script, BUDGET.jsonLdText);
    if (text.trim() !== '') texts.push(text);
  }
  return { texts, left };
}

function scriptsOf(document: Document, base: string): string[] {
  const found = new Set<string>();
  for (const script of document.querySelectorAll('script[src]')) {
    if (found.size >= BUDGET.scripts) break;
    const address = webAddress(script.getAttribute('src') ?? '', base);
    if (address) found.add(line(address.replace(/^https?:\/\/|[?#].*$/g, ''), 200));
  }
  return [...found];
}

import type { Page, PageItem } from './page.ts';
import { line } from './text.ts';

/** A thing the page describes for machines: types without their vocabulary's address, values as written. */
export interface Thing {
  readonly from: 'JSON-LD' | 'microdata' | 'RDFa';
  readonly types: readonly string[];
  /** No prototype: a page's own names, whatever they are. */
  readonly properties: Readonly<Record<string, readonly Value[]>>;
  /** True for what only stands inside another thing. */
  readonly nested: boolean;
}
export type Value = string | number | boolean | Thing;

const MOST_THINGS = 400;
const DEEPEST = 10;
const MOST_VALUES = 60;
/** Names that mean something to JavaScript and nothing to schema.org. */
const POISON = new Set(['__proto__', 'constructor', 'prototype']);

const known = new WeakMap<Page, readonly Thing[]>();

/** Everything the page describes in JSON-LD, microdata and RDFa, outermost first. Bounded; what cannot be read is left out. */
export function thingsOf(page: Page): readonly Thing[] {
  let things = known.get(page);
  if (!things) {
    things = [...jsonLdThings(page.jsonLd), ...itemThings(page.items)];
    known.set(page, things);
  }
  return things;
}

/** The values of the first of these properties that has any. */
export function valuesOf(thing: Thing | undefined, ...names: readonly string[]): readonly Value[] {
  for (const name of names) {
    const values = thing?.properties[name];
    if (values && values.length > 0) return values;
  }
  return [];
}

/** The first value in words: its text, or the name of the thing it is. '' when there is none. */
export function wordsOf(thing: Thing | undefined, ...names: readonly string[]): string {
  for (const value of valuesOf(thing, ...names)) {
    const words = typeof value === 'object' ? wordsOf(value, 'name', 'legalName', 'headline', '@value') : String(value);
    if (words.trim() !== '') return line(words, 1_000);
  }
  return '';
}

/** The first value that is itself a thing. */
export function thingIn(thing: Thing | undefined, ...names: readonly string[]): Thing | undefined {
  return valuesOf(thing, ...names).find((value) => typeof value === 'object');
}

/** `https://schema.org/Course`, `schema:Course`, `Course` → `Course`. */
function bareName(type: string): string {
  return line(type, 200).replace(/^.*[/#:]/, '');
}

function jsonLdThings(texts: readonly string[]): Thing[] {
  const all: Thing[] = [];
  for (const text of texts) {
    let data: unknown;
    try {
      data = JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, ''));
    } catch {
      continue;
    }
    read(data, 0, false);
  }
  return all;

  function read(value: unknown, depth: number, nested: boolean): Thing | null {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || all.length >= MOST_THINGS) return null;
    if (Array.isArray(value)) {
      for (const each of value.slice(0, MOST_VALUES)) read(each, depth + 1, nested);
      return null;
    }
    const entries = Object.entries(value);
    const types: string[] = [];
    const properties: Record<string, Value[]> = Object.create(null);
    const thing: Thing = { from: 'JSON-LD', types, properties, nested };
    const place = all.push(thing) - 1;
    for (const [key, content] of entries.slice(0, MOST_VALUES)) {
      if (POISON.has(key)) continue;
      if (key === '@type')
        types.push(
          ...list(content)
            .filter((each) => typeof each === 'string')
            .map(bareName)
            .slice(0, 8),
        );
      else if (key === '@graph') read(content, depth + 1, nested);
      else if (key !== '@context')
        properties[bareName(key) || key] = list(content)
          .map((each) => plain(each, depth))
          .filter((each) => each !== null);
    }
    // A bare reference, `@value` or envelope is no thing of its own, but may be a value of another.
    if (types.length === 0) all.splice(place, 1);
    return thing;
  }

  function plain(value: unknown, depth: number): Value | null {
    if (typeof value === 'string') return value.slice(0, 4_000);
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    return Array.isArray(value) ? null : read(value, depth + 1, true);
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
}

function itemThings(items: readonly PageItem[]): Thing[] {
  const things = items.map((item) => ({
    from: item.from,
    types: item.types.map(bareName),
    properties: Object.create(null) as Record<string, Value[]>,
    nested: item.nested,
  }));
  items.forEach((item, index) => {
    for (const [written, value] of item.properties) {
      const name = bareName(written);
      if (POISON.has(name)) continue;
      // Items come in the order of the page, so a nested one always has a higher index: no cycles.
      const told = typeof value === 'number' ? (value > index ? things[value] : undefined) : value;
      const properties = things[index]?.properties;
      if (told === undefined || !properties) continue;
      const values = properties[name] ?? [];
      values.push(told);
      properties[name] = values;
    }
  });
  return things;
}

import { BUDGET, type Form, type Heading, type Link, type PageItem } from '../page.ts';
import { line } from '../text.ts';

/** Running text that stops taking once it is full; pieces are joined once, at the end. */
export class TextSample {
  private readonly pieces: string[] = [];
  private left: number;
  length = 0;

  constructor(limit: number) {
    this.left = limit;
  }

  add(piece: string): void {
    this.length += piece.length;
    if (this.left <= 0) return;
    const taken = piece.length > this.left ? piece.slice(0, this.left) : piece;
    this.left -= taken.length;
    this.pieces.push(taken);
  }

  get full(): boolean {
    return this.left <= 0;
  }

  toString(): string {
    return this.pieces
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[\s]*/g, '\n')
      .trim()
      .toWellFormed();
  }
}

/** A list that stops growing at its budget. */
export function addTo<T>(list: T[], most: number, make: () => T | null): void {
  if (list.length >= most) return;
  const value = make();
  if (value !== null) list.push(value);
}

interface OpenItem {
  readonly index: number;
  readonly properties: [string, string | number][];
}

/** Microdata items and RDFa resources, as the walk meets them. */
export class Items {
  readonly all: PageItem[] = [];
  private readonly open: OpenItem[] = [];

  /** @returns true when an item began, which `leave` must close */
  enter(element: Element, value: () => string): boolean {
    if (!element.hasAttributes()) return false;
    const microdata = element.hasAttribute('itemscope');
    const rdfa = !microdata ? element.getAttribute('typeof') : null;
    const names = element.getAttribute('itemprop') ?? (this.open.length > 0 ? element.getAttribute('property') : null);
    const parent = this.open.at(-1);
    const starts =
      (microdata || (rdfa !== null && rdfa !== '')) && this.all.length < BUDGET.items && this.open.length < 12;
    const properties: [string, string | number][] = [];
    if (starts) {
      const types = (microdata ? element.getAttribute('itemtype') : rdfa) ?? '';
      this.all.push({
        from: microdata ? 'microdata' : 'RDFa',
        types: line(types, BUDGET.line).split(' ').filter(Boolean).slice(0, 6),
        properties,
        nested: names !== null && parent !== undefined,
      });
    }
    if (names && parent && parent.properties.length < BUDGET.properties) {
      const told = starts ? this.all.length - 1 : line(value(), 2 * BUDGET.line);
      for (const name of line(names, 100).split(' ').slice(0, 4)) if (told !== '') parent.properties.push([name, told]);
    }
    if (starts) this.open.push({ index: this.all.length - 1, properties });
    return starts;
  }

  leave(): void {
    this.open.pop();
  }
}

export interface OpenForm {
  readonly action: string;
  readonly fields: { kind: string; words: string }[];
  readonly main: boolean;
}

export interface Collected {
  readonly headings: Heading[];
  readonly links: Link[];
  readonly buttons: string[];
  readonly forms: Form[];
  readonly classes: string[];
  readonly frames: Set<string>;
}

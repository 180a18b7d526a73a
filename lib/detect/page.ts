/** Longest pieces a Page holds and most of each; what lies beyond is left out and `truncated` says so. */
export const BUDGET = {
  /** Elements and text nodes looked at. */
  nodes: 8_000,
  /** UTF-16 units of running text, in the page's own matter. */
  text: 20_000,
  /** The same, in menus, footers and side columns. */
  around: 4_000,
  line: 300,
  address: 2_000,
  metas: 80,
  headings: 80,
  links: 300,
  buttons: 60,
  forms: 12,
  fields: 40,
  items: 60,
  properties: 40,
  jsonLd: 12,
  /** UTF-16 units of one JSON-LD script; a longer one is not read at all, because half a JSON text is none. */
  jsonLdText: 200_000,
  jsonLdTotal: 400_000,
  scripts: 60,
  classes: 40,
} as const;

export interface Meta {
  /** `name`, `property` or `http-equiv`, in lower case. */
  readonly name: string;
  readonly content: string;
}

/** A microdata item or RDFa resource, as the page wrote it. */
export interface PageItem {
  readonly from: 'microdata' | 'RDFa';
  /** As written: whole addresses or bare names. */
  readonly types: readonly string[];
  /** Name → value; a nested item's own index in `Page.items` as a number. In the order of the page. */
  readonly properties: readonly (readonly [name: string, value: string | number])[];
  /** True when it is a property of another item. */
  readonly nested: boolean;
}

export interface Heading {
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: string;
  /** False in menus, footers and side columns. */
  readonly main: boolean;
}

export interface Link {
  readonly text: string;
  /** Absolute, http(s) or mailto only. */
  readonly href: string;
  readonly main: boolean;
  /** Looks like a button. */
  readonly button: boolean;
}

export interface Form {
  /** Absolute; '' when the form stays on the page. */
  readonly action: string;
  /** Kind and words of each field: `email`, `Your motivation`. Never what somebody typed. */
  readonly fields: readonly { readonly kind: string; readonly words: string }[];
  readonly main: boolean;
}

/** Signs of the software that made the page. */
export interface Hints {
  readonly generator: string;
  /** Hosts and paths of script files. */
  readonly scripts: readonly string[];
  /** Hosts of frames, whose inside is never read. */
  readonly frames: readonly string[];
  /** Classes and ids of `html`, `body` and the outermost elements. */
  readonly classes: readonly string[];
}

export interface Counts {
  readonly nodes: number;
  readonly paragraphs: number;
  readonly images: number;
  readonly videos: number;
  readonly code: number;
  readonly prices: number;
  readonly textLength: number;
  readonly linkTextLength: number;
}

/**
 * What Skilltrail reads of a page: plain, bounded, JSON-able. All of it is a stranger's text: to be compared and cut,
 * never run, never put into a page as markup.
 */
export interface Page {
  readonly address: string;
  /** `link[rel=canonical]`, absolute; null when there is none or it is no web address. */
  readonly canonical: string | null;
  readonly title: string;
  /** The `lang` attribute as written; often wrong on the web. */
  readonly lang: string | null;
  readonly metas: readonly Meta[];
  /** Whole texts of JSON-LD scripts, unparsed. */
  readonly jsonLd: readonly string[];
  readonly items: readonly PageItem[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly buttons: readonly string[];
  readonly forms: readonly Form[];
  readonly text: string;
  readonly around: string;
  readonly hints: Hints;
  readonly counts: Counts;
  readonly truncated: boolean;
}

/** The content of the first meta of that name; '' when there is none. */
export function metaOf(page: Page, ...names: readonly string[]): string {
  for (const name of names) {
    const found = page.metas.find((meta) => meta.name === name && meta.content !== '');
    if (found) return found.content;
  }
  return '';
}

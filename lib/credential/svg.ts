import { AppError } from '../errors.ts';

/** Namespace of the element that holds a badge → the element's local name. */
export const BADGE_ELEMENTS: Readonly<Record<string, string>> = {
  'https://purl.imsglobal.org/ob/v3p0': 'credential',
  'https://purl.imsglobal.org/clr/v2p0': 'credential',
  'http://openbadges.org': 'assertion',
};

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the start tag ends in the text. */
  readonly end: number;
  readonly empty: boolean;
}

/** Begins like an SVG, perhaps after a declaration, a doctype or comments. */
export const looksLikeSvg = (text: string): boolean =>
  /^\uFEFF?\s*</.test(text) && /<(\w+:)?svg[\s>]/.test(text.slice(0, 20_000));

/**
 * Finds the badge in an SVG without building a document: tags are walked, and comments, instructions, doctype and CDATA
 * passed over, so nothing in the picture is ever live.
 * @returns the text of the `verify` attribute or of the element, with character references resolved
 * @throws AppError `credential-invalid` when there is none, or more than one
 */
export function badgeInSvg(text: string): string {
  const found: string[] = [];
  const open: ReadonlyMap<string, string>[] = [];
  for (const tag of tags(text)) {
    if (tag === 'close') {
      open.pop();
      continue;
    }
    const prefixes = new Map(open.at(-1));
    for (const [key, value] of tag.attributes) if (key.startsWith('xmlns:')) prefixes.set(key.slice(6), value);
    const [prefix = '', local = ''] = tag.name.split(':');
    if (local !== '' && BADGE_ELEMENTS[prefixes.get(prefix) ?? ''] === local) {
      found.push(tag.attributes.get('verify')?.trim() || contentOf(text, tag));
    }
    if (!tag.empty) open.push(prefixes);
  }
  const [badge, ...more] = found;
  if (!badge || more.length > 0)
    throw new AppError('credential-invalid', { details: { svg: badge ? 'two badges' : 'no badge' } });
  return badge;
}

/** Characters that mean something in XML, written so that they do not. */
export const escapeXml = (text: string): string => text.replace(/[<>&"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

function* tags(text: string): Generator<Element | 'close'> {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const skip = skipped(text, at);
    if (skip > at) {
      at = skip;
      continue;
    }
    const close = /<\/[^>]{0,200}>/y;
    close.lastIndex = at;
    if (close.test(text)) {
      yield 'close';
      at = close.lastIndex;
      continue;
    }
    const element = startTag(text, at);
    yield element;
    at = element.end;
  }
}

/** The place after a comment, instruction, CDATA or doctype that begins here; the same place when none does. */
function skipped(text: string, at: number): number {
  for (const [start, stop] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!text.startsWith(start, at)) continue;
    return after(text, stop, at + start.length);
  }
  if (!text.startsWith('<!', at)) return at;
  const bracket = text.indexOf('[', at);
  const end = text.indexOf('>', at);
  return bracket !== -1 && bracket < end ? after(text, '>', after(text, ']', bracket)) : after(text, '>', at);
}

function after(text: string, stop: string, from: number): number {
  const at = text.indexOf(stop, from);
  return at === -1 ? text.length : at + stop.length;
}

function startTag(text: string, at: number): Element {
  const name = /<([A-Za-z_][\w.:-]*)/y;
  name.lastIndex = at;
  const match = name.exec(text);
  if (!match) return { name: '', attributes: new Map(), end: at + 1, empty: true };
  const attributes = new Map<string, string>();
  const attribute = /\s*([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
  attribute.lastIndex = name.lastIndex;
  let end = name.lastIndex;
  for (let one = attribute.exec(text); one; one = attribute.exec(text)) {
    attributes.set(one[1] ?? '', unescapeXml(one[2] ?? one[3] ?? ''));
    end = attribute.lastIndex;
  }
  const stop = after(text, '>', end);
  return { name: match[1] ?? '', attributes, end: stop, empty: text.slice(end, stop).includes('/') };
}

function contentOf(text: string, tag: Element): string {
  if (tag.empty) return '';
  const end = text.indexOf(`</${tag.name}`, tag.end);
  const inner = text.slice(tag.end, end === -1 ? text.length : end);
  let content = '';
  let rest = inner;
  for (let at = rest.indexOf('<![CDATA['); at !== -1; at = rest.indexOf('<![CDATA[')) {
    const stop = rest.indexOf(']]>', at);
    if (stop === -1) break;
    content += unescapeXml(rest.slice(0, at)) + rest.slice(at + 9, stop);
    rest = rest.slice(stop + 3);
  }
  return (content + unescapeXml(rest)).trim();
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, named) => {
    if (named) return NAMED[named] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

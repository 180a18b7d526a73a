/** Elements whose inside is never read: code, drawings, frames, and what only shows without scripts. */
export const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'FRAME',
  'FRAMESET',
  'OBJECT',
  'EMBED',
  'CANVAS',
  'SVG',
  'svg',
  'MATH',
  'math',
  'SELECT',
  'DATALIST',
  'TEXTAREA',
  'AUDIO',
  'HEAD',
  'PORTAL',
  'FENCEDFRAME',
]);

/** Elements that begin a line of their own: the text before and after does not run on. */
export const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BR',
  'BUTTON',
  'DD',
  'DETAILS',
  'DIALOG',
  'DIV',
  'DL',
  'DT',
  'FIELDSET',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'FORM',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LABEL',
  'LI',
  'MAIN',
  'NAV',
  'OL',
  'OPTION',
  'P',
  'PRE',
  'SECTION',
  'SUMMARY',
  'TABLE',
  'TD',
  'TH',
  'TR',
  'UL',
]);

const AROUND_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'HEADER']);
const AROUND_ROLES = /^(navigation|banner|contentinfo|complementary|search|menubar|menu|dialog|alertdialog)$/i;
const AROUND_NAMES =
  /(^|[\s_-])(nav|navbar|navigation|menu|submenu|topbar|footer|site-?footer|sidebar|side-?bar|breadcrumbs?|cookies?|consent|gdpr|comments?|related|share|social|newsletter|popup|modal|skip-?link)($|[\s_-])/i;
const LARGEST_NAME = 200;

/**
 * Does a menu, footer, side column or notice begin here? A header inside an article or main holds the title, so it
 * counts as the page's own.
 * @param holds whether something of that kind stands inside it
 */
export function beginsAround(element: Element, insideMain: boolean, holds: (selector: string) => boolean): boolean {
  const tag = element.tagName;
  if (tag === 'HEADER') return !insideMain && !holds('h1');
  if (AROUND_TAGS.has(tag)) return !holds('main, h1');
  if (tag !== 'DIV' && tag !== 'UL' && tag !== 'SECTION' && tag !== 'TD') return false;
  const role = element.getAttribute('role');
  if (role && AROUND_ROLES.test(role)) return !holds('main, h1');
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, LARGEST_NAME);
  // A wrapper round everything may be named after the side column it leaves room for.
  return name.length > 1 && AROUND_NAMES.test(name) && !holds('main, article, h1');
}

/** Does the page's own matter begin here? */
export function beginsMain(element: Element): boolean {
  return element.tagName === 'MAIN' || element.tagName === 'ARTICLE' || element.getAttribute('role') === 'main';
}

const BUTTON_NAMES = /(^|[\s_-])(btn|button|cta|knop|call-?to-?action)($|[\s_-])/i;

export function looksLikeButton(element: Element): boolean {
  if (element.getAttribute('role') === 'button') return true;
  return BUTTON_NAMES.test((element.getAttribute('class') ?? '').slice(0, LARGEST_NAME));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A short page written for the tests: what it is, and its HTML. */
export interface WrittenPage {
  readonly kind: 'learning' | 'volunteering' | 'none';
  readonly lang: string;
  /** What sort of page, for a reader of the test's output. */
  readonly sort: string;
  readonly address: string;
  readonly html: string;
}

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'scorer');

/**
 * The pages of `tests/fixtures/scorer/<name>.txt`. Each begins with `# kind language sort address`, then `title:` and
 * `nav:` (the site's menu, which speaks of more than the page does), then what stands on the page.
 */
export function writtenPages(name: 'seen' | 'held'): readonly WrittenPage[] {
  const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', title = '', nav = '', ...body] = block.trim().split('\n');
      const [kind, lang = '', sort = '', address = ''] = head.split(' ');
      if (kind !== 'learning' && kind !== 'volunteering' && kind !== 'none') throw new Error(`No kind: ${head}`);
      const menu = nav
        .replace(/^nav: /, '')
        .split(' | ')
        .map((word) => `<li><a href="/${encodeURIComponent(word)}">${word}</a></li>`)
        .join('');
      return {
        kind,
        lang,
        sort,
        address,
        html: `<!doctype html><html><head><title>${title.replace(/^title: /, '')}</title></head><body><nav><ul>${menu}</ul></nav><main>${body.join('\n')}</main><footer><a href="/privacy">Privacy</a> <a href="/contact">Contact</a></footer></body></html>`,
      };
    });
}

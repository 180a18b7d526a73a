/** The words of the interface, for tests: what is looked for on a screen is what the locale files say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';

const FOLDER = join(import.meta.dirname, '../../lib/i18n/locales');

export interface SpokenWords {
  /** The sentence of a key, with its values in it. Throws when the key is not there. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** A pattern for the whole sentence, whatever its values are. */
  like(key: string): RegExp;
}

export function wordsOf(language: 'en' | 'nl'): SpokenWords {
  const messages: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8'));
  const find = (key: string) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`There are no ${language} words for "${key}".`);
    return message;
  };
  return {
    t: (key, values = {}) =>
      String(new IntlMessageFormat(find(key), language, undefined, { ignoreTag: true }).format(values)),
    like(key) {
      // Placeholders may nest; each outermost one stands for any words.
      let pattern = '';
      let depth = 0;
      for (const letter of find(key)) {
        if (letter === '{') {
          if (depth === 0) pattern += '.+';
          depth += 1;
        } else if (letter === '}') depth -= 1;
        else if (depth === 0) pattern += letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
      }
      return new RegExp(`^${pattern}$`);
    },
  };
}

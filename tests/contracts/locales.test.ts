import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LOCALES, loadMessages } from '@/lib/i18n/index.ts';

/** What every language must keep to; a new file in lib/i18n/locales is tested by being there. */

const FOLDER = join(import.meta.dirname, '../../lib/i18n/locales');
const english = Object.entries(await loadMessages('en'));

/** Words that blame, count or push. */
const NEVER: Record<string, RegExp> = {
  en: /\b(oops|whoops|streaks?|scores?|level(ed)? up|incomplete|failed to|leaderboard|submit|invalid|TODO)\b/i,
  nl: /\b(oeps|streaks?|scores?|level up|onvolledig|mislukt|ranglijst|ongeldig|indienen|TODO|u|uw)\b/i,
};

describe('locales', () => {
  it('are there in English and Dutch', () => {
    expect(LOCALES).toEqual(expect.arrayContaining(['en', 'nl']));
    expect(english.length).toBeGreaterThan(200);
  });
});

describe.each(LOCALES)('%s', (tag) => {
  const text = readFileSync(join(FOLDER, `${tag}.json`), 'utf8');
  const messages = JSON.parse(text) as Record<string, string>;
  const entries = Object.entries(messages);

  it('has exactly the keys of English', () => {
    expect(Object.keys(messages).sort()).toEqual(english.map(([key]) => key).sort());
  });

  it('has each key once, sorted, so that two people who add words rarely meet', () => {
    const keys = [...text.matchAll(/^ {2}"([^"]+)":/gm)].map((match) => match[1]);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no empty sentence and none with stray spaces', () => {
    expect(entries.filter(([, words]) => words.trim() === '' || words !== words.trim())).toEqual([]);
  });

  it('writes apostrophes and quotes as print does, which also keeps ICU from reading them as its own', () => {
    expect(entries.filter(([, words]) => /['"]/.test(words))).toEqual([]);
  });

  it('parses as ICU and has the same placeholders and plurals as English', () => {
    const wrong = english
      .filter(([key, words]) => placeholders(words) !== placeholders(messages[key] ?? ''))
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  it('blames nobody, counts nothing, pushes nobody', () => {
    expect(entries.filter(([, words]) => NEVER[tag]?.test(words)).map(([key]) => key)).toEqual([]);
    expect(entries.filter(([, words]) => /!/.test(words)).map(([key]) => key)).toEqual([]);
  });

  it('says in every error what happened, what is safe and what to do', () => {
    const thin = entries.filter(([key, words]) => key.startsWith('error.') && words.split(/[.?](\s|$)/).length < 5);
    expect(thin.map(([key]) => key)).toEqual([]);
  });

  it('names a region whose dates and numbers it is written for', () => {
    expect(Intl.getCanonicalLocales(messages['language.region'] ?? '')[0]?.split('-')[0]).toBe(tag);
  });
});

/** The names in a message with their kinds, as one comparable word. */
function placeholders(message: string): string {
  const names = new Set<string>();
  const visit = (elements: readonly unknown[]) => {
    for (const element of elements as {
      type: number;
      value?: string;
      options?: Record<string, { value: unknown[] }>;
    }[]) {
      if (element.type === 0 || element.type === 7) continue;
      names.add(`${element.value}:${element.type}`);
      for (const option of Object.values(element.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort().join(' ');
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseLocale, createTranslator, type Key, loadMessages, type Messages } from '@/lib/i18n/index.ts';

const en = createTranslator('en', await loadMessages('en'), { timeZone: 'Europe/Amsterdam', today: '2026-11-24' });
const nl = createTranslator('nl', await loadMessages('nl'), { timeZone: 'Europe/Amsterdam', today: '2026-11-24' });

describe('t', () => {
  it('says a sentence in the language asked for', () => {
    expect(en.t('popup.keep', { type: en.t('type.course.this') })).toBe('Keep this course');
    expect(nl.t('popup.keep', { type: nl.t('type.course.this') })).toBe('Bewaar deze cursus');
  });

  it('counts by the rules of the language', () => {
    expect(en.t('popup.sessions', { count: 1 })).toBe('1 more session since');
    expect(en.t('popup.sessions', { count: 1200 })).toBe('1,200 more sessions since');
    expect(nl.t('options.storage.line', { count: 2, size: '3 kB' })).toBe(
      '2 ervaringen bewaard, 3 kB op dit apparaat.',
    );
  });

  it('leaves a gap for a value that was forgotten, and never throws', () => {
    expect(en.t('toolbar.kept')).toBe('Kept on ');
    expect(en.t('popup.sessions')).toContain('session');
    expect(en.t('toolbar.kept', { date: undefined })).toBe('Kept on ');
  });

  it('survives a sentence that does not parse, and a key that a newer version has', () => {
    const broken = createTranslator('en', { ...({ 'action.add': 'Add {thing' } as unknown as Messages) });
    expect(broken.t('action.add', { thing: 'x' })).toContain('Add');
    expect(en.t('no.such.key' as Key)).toBe('no.such.key');
  });

  it('treats what it is given as text, not as a message or markup', () => {
    const hostile = '{count, plural, other {#}} <b>x</b> \u0000 ’{';
    expect(en.t('reason.words', { detail: hostile })).toBe(`These words are on the page: ${hostile}.`);
  });
});

describe('dates', () => {
  it.each([
    ['2026-05-03', 'short', '3 May', '3 mei'],
    ['2024-05-03', 'short', '3 May 2024', '3 mei 2024'],
    ['2026-05-03', 'full', 'Sunday 3 May 2026', 'zondag 3 mei 2026'],
    ['2026-05', 'short', 'May 2026', 'mei 2026'],
    ['2026-05', 'full', 'May 2026', 'mei 2026'],
    ['2026', 'long', '2026', '2026'],
    ['2026-05-03T23:30:00.000Z', 'long', '4 May 2026', '4 mei 2026'],
    ['not a date', 'short', 'not a date', 'not a date'],
  ] as const)('%s as %s', (value, style, english, dutch) => {
    // Whether a comma follows the day of the week differs between releases of the Unicode data.
    expect(en.date(value, style).replace(',', '')).toBe(english);
    expect(nl.date(value, style)).toBe(dutch);
  });

  it('tells the year when nobody said what day it is', async () => {
    expect(createTranslator('en', await loadMessages('en')).date('2026-05-03')).toBe('3 May 2026');
  });
});

describe('durations, numbers, lists, words', () => {
  it.each([
    ['PT3H', '3 hours', '3 uur'],
    ['PT1H20M', '1 hour and 20 minutes', '1 uur en 20 minuten'],
    ['P6W', '6 weeks', '6 weken'],
    ['P2DT30M', '2 days and 30 minutes', '2 dagen en 30 minuten'],
    ['PT45S', '45 seconds', '45 seconden'],
    ['PT1H0M5S', '1 hour', '1 uur'],
    ['soon', 'soon', 'soon'],
  ])('%s', (iso, english, dutch) => {
    expect(en.duration(iso)).toBe(english);
    expect(nl.duration(iso)).toBe(dutch);
  });

  it('writes numbers and lists as the language does', () => {
    expect(nl.number(1234.5)).toBe('1.234,5');
    expect(nl.list(['a', 'b', 'c'])).toBe('a, b en c');
    expect(en.list(['a', 'b'], 'disjunction')).toBe('a or b');
  });

  it('reads a plug-in’s own words, English where a language is missing', () => {
    expect(nl.words({ en: 'Course', nl: 'Cursus' })).toBe('Cursus');
    expect(createTranslator('fr', {} as Messages).words({ en: 'Course', nl: 'Cursus' })).toBe('Course');
  });

  it('turns a reason into a sentence', () => {
    expect(nl.reason({ code: 'structured', detail: 'Course' })).toBe('De pagina zegt zelf wat het is: Course.');
  });

  it('knows which way a language runs', () => {
    expect(en.dir).toBe('ltr');
    expect(createTranslator('ar', {} as Messages).dir).toBe('rtl');
  });
});

describe('choosing a language', () => {
  it.each([
    [['nl-BE', 'en'], 'nl'],
    [['NL_nl'], 'nl'],
    [['de', 'fr-CA', 'nl'], 'nl'],
    [['de'], 'en'],
    [[], 'en'],
    [['', '-'], 'en'],
  ])('%j → %s', (preferred, tag) => {
    expect(chooseLocale(preferred)).toBe(tag);
  });

  it('prefers the exact tag over its base', () => {
    expect(chooseLocale(['pt-BR'], ['pt', 'pt-BR'])).toBe('pt-BR');
  });

  it('loads English for a language without words', async () => {
    expect(await loadMessages('xx')).toBe(await loadMessages('en'));
  });
});

it('carries a formatter that compiles no code, as the extension’s policy demands', () => {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('intl-messageformat');
  const files = [
    entry,
    ...['@formatjs/icu-messageformat-parser', '@formatjs/fast-memoize'].map((name) =>
      createRequire(entry).resolve(name),
    ),
  ];
  for (const file of files) {
    const code = readFileSync(join(dirname(file), 'index.js'), 'utf8');
    expect(code.length).toBeGreaterThan(100);
    expect(code).not.toMatch(/\beval\s*\(|new Function\s*\(/);
  }
});

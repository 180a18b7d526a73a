import { describe, expect, it } from 'vitest';
import { sentenceAround } from '@/components/recognise/sentence.ts';
import { findSkills } from '@/components/recognise/skill-words.ts';
import { zones } from '@/lib/frameworks/index.ts';
import { createTranslator, LOCALES, loadMessages } from '@/lib/i18n/index.ts';

describe('the sentence around a quote', () => {
  const around = (text: string, quote: string, language = 'en') => {
    const start = text.indexOf(quote);
    return sentenceAround(text, start, start + quote.length, language);
  };

  it('is whole, and only that sentence', () => {
    const text = 'It was busy. I divided the tasks so that nobody had to wait. Then we ate soup.';
    expect(around(text, 'divided the tasks')).toEqual({
      before: 'I ',
      quote: 'divided the tasks',
      after: ' so that nobody had to wait.',
    });
  });

  it('holds the quote to the letter, wherever it stands', () => {
    for (const text of [
      'taught my cousin',
      '\n\ntaught my cousin\nmore',
      'A. Wow!! taught my cousin 🎉 ok',
      'x taught my cousin',
    ]) {
      const found = around(text, 'taught my cousin');
      expect(found.quote).toBe('taught my cousin');
      expect(text).toContain(`${found.before}${found.quote}${found.after}`);
    }
  });

  it('ends at a new line, with or without a full stop', () => {
    expect(around('Pakketten gemaakt\nTaken verdeeld\nSoep gekookt', 'Taken', 'nl')).toEqual({
      before: '',
      quote: 'Taken',
      after: ' verdeeld',
    });
  });

  it('is cut on both sides where nobody ever wrote a full stop', () => {
    const text = `${'and then '.repeat(200)}I solved it ${'and so on '.repeat(200)}`;
    const { before, quote, after } = around(text, 'I solved it');
    expect(quote).toBe('I solved it');
    expect(before.length + after.length).toBeLessThan(330);
    expect(before.startsWith('… ')).toBe(true);
    expect(after.endsWith(' …')).toBe(true);
  });
});

describe.each(LOCALES)('looking for a skill in %s', async (tag) => {
  const words = createTranslator(tag, await loadMessages(tag));
  const found = (looked: string) => findSkills(looked, words).flatMap(({ skills }) => skills.map(({ id }) => id));

  it('shows all forty for no words', () => {
    expect(found('  ')).toHaveLength(zones.length);
  });

  it('finds every skill by its own name, in any case, without accents', () => {
    for (const zone of zones) {
      const name = words.words(zone.label);
      expect(found(name.toUpperCase())).toContain(zone.id);
      expect(found(name.normalize('NFD').replace(/\p{M}/gu, ''))).toContain(zone.id);
    }
  });

  it('finds by the beginning of a word, and nothing by the middle of one', () => {
    expect(found(tag === 'nl' ? 'plann' : 'plann')).toContain('planning');
    expect(found('lanning')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/export/exporters/evidence-pack/markdown.ts';
import { fileName } from '@/lib/export/index.ts';
import { clean, oneLine } from '@/lib/export/text.ts';
import { dayInWords, kindOfOrganisation, monthInWords, periodInWords, timeInWords } from '@/lib/export/words.ts';

describe('fileName', () => {
  it.each([
    [['Amina Yılmaz', 'portfolio', '2026-11-23'], 'html', 'amina-yılmaz-portfolio-2026-11-23.html'],
    [['../../etc/passwd'], 'txt', 'etc-passwd.txt'],
    [['CON'], 'json', 'file-con.json'],
    [[''], 'zip', 'file.zip'],
    [['cv\u202Egnp.exe'], 'png', 'cv-gnp-exe.png'],
    [['مرحبا'], 'html', 'مرحبا.html'],
    [['a'.repeat(200)], 'md', `${'a'.repeat(60)}.md`],
    [['a/b\\c:d*e?f"g<h>i|j'], 'md', 'a-b-c-d-e-f-g-h-i-j.md'],
  ])('%j becomes %s → %s', (parts, extension, name) => {
    expect(fileName(parts, extension)).toBe(name);
  });
});

describe('text', () => {
  it('loses what no format can hold, and nothing else', () => {
    expect(clean(' a\u0000b\r\nc\ud800 ')).toBe('ab\nc\ufffd');
    expect(oneLine('a\n\n b\tc')).toBe('a b c');
    expect(clean('👩‍🔬 مرحبا')).toBe('👩‍🔬 مرحبا');
  });

  it('stays text in Markdown', () => {
    expect(plain('# h')).toBe('\\# h');
    expect(plain('1. one')).toBe('1\\. one');
    expect(plain('- x *y* [z](http://a) <b> `c` a|b ~d~ & $e$ \\')).toBe(
      '\\- x \\*y\\* \\[z\\](http://a) \\<b\\> \\`c\\` a\\|b \\~d\\~ \\& \\$e\\$ \\\\',
    );
    expect(plain('=1+1')).toBe('\\=1+1');
  });
});

describe('words', () => {
  it('tells months and periods in the language of the file', () => {
    expect(monthInWords('2026-05-03', 'en')).toBe('May 2026');
    expect(monthInWords('2026', 'nl')).toBe('2026');
    expect(dayInWords('2026-11-23T14:05:00.000Z', 'en')).toBe('23 November 2026');
    expect(periodInWords('2026-03-01', '2026-03-30', 'nl')).toBe('maart 2026');
    expect(periodInWords('2026-03', '2026-05', 'nl')).toBe('maart – mei 2026');
    expect(periodInWords('2025-11', '2026-01', 'en')).toBe('November 2025 – January 2026');
    expect(periodInWords(null, '2025', 'en')).toBe('2025');
    expect(periodInWords(null, null, 'en')).toBe('');
  });

  it('tells time in plain words', () => {
    expect([0, 45, 60, 90].map((minutes) => timeInWords(minutes, 'en'))).toEqual([
      '',
      '45 minutes',
      '1 hour',
      '1.5 hours',
    ]);
    expect(timeInWords(90, 'nl')).toBe('1,5 uur');
  });

  it('knows the kind of an organisation by its name', () => {
    expect(kindOfOrganisation('Stichting Voedselbank Soest', true).nl).toBe('een voedselbank');
    expect(kindOfOrganisation('De Zonnebloem', true).en).toBe('a volunteer organisation');
    expect(kindOfOrganisation('Acme', false).en).toBe('an organisation');
  });
});

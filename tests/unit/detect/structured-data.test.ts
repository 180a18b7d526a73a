import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/detect/read-page.ts';
import { thingIn, thingsOf, wordsOf } from '@/lib/detect/structured-data.ts';
import { parseHtml } from '../../lab/dom.ts';

const things = (...texts: string[]) =>
  thingsOf(
    readPage(
      parseHtml(texts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')).document,
      'https://a.example/',
    ),
  );

describe('structured data', () => {
  it('finds things in graphs, lists and each other, with bare names', () => {
    const found = things(
      '{"@context":"https://schema.org","@graph":[{"@type":["Course","http://schema.org/Product"],"schema:name":"Knots","provider":{"@type":"Organization","name":"Scouts"}}]}',
      '[{"@type":"Quiz"}]',
    );
    expect(found.filter((thing) => !thing.nested).map((thing) => thing.types)).toEqual([
      ['Course', 'Product'],
      ['Quiz'],
    ]);
    expect(wordsOf(found[0], 'name')).toBe('Knots');
    expect(wordsOf(found[0], 'provider')).toBe('Scouts');
    expect(thingIn(found[0], 'provider')?.types).toEqual(['Organization']);
  });

  it('leaves out what is no JSON, and goes on', () => {
    expect(things('{"@type": "Course",}', '{"@type":"Quiz"}').map((thing) => thing.types)).toEqual([['Quiz']]);
  });

  it('is not poisoned by names that mean something to JavaScript', () => {
    const found = things(
      '{"@type":"Course","__proto__":{"polluted":true,"name":"from the prototype"},"constructor":{"prototype":{"polluted":true}},"toString":"words"}',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(wordsOf(found[0], 'name')).toBe('');
    expect(wordsOf(found[0], 'toString')).toBe('words');
    expect(wordsOf(found[0], 'hasOwnProperty', 'valueOf', '__proto__', 'constructor')).toBe('');
    const micro = thingsOf(
      readPage(
        parseHtml(
          '<div itemscope itemtype="https://schema.org/Course"><p itemprop="__proto__">x</p><p itemprop="name">Knots</p></div>',
        ).document,
        'https://a.example/',
      ),
    );
    expect(wordsOf(micro[0], 'name')).toBe('Knots');
  });

  it('stops at what is too deep or too many', () => {
    expect(() => things(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).not.toThrow();
    let deep = '{"@type":"Thing","name":"bottom"}';
    for (let level = 0; level < 2_000; level++) deep = `{"@type":"Thing","hasPart":${deep}}`;
    expect(things(deep).length).toBeLessThan(20);
    expect(
      things(JSON.stringify({ '@graph': Array.from({ length: 5_000 }, () => ({ '@type': 'Course' })) })).length,
    ).toBeLessThanOrEqual(400);
  });
});

import { describe, expect, it } from 'vitest';
import { makeFresh } from '@/lib/detect/fresh-page.ts';
import type { Page } from '@/lib/detect/page.ts';

const page = (given: Partial<Page>): Page => ({
  address: 'https://learn.example/',
  canonical: null,
  title: '',
  lang: null,
  metas: [],
  jsonLd: [],
  items: [],
  headings: [],
  links: [],
  buttons: [],
  forms: [],
  text: '',
  around: '',
  hints: { generator: '', scripts: [], frames: [], classes: [] },
  counts: { nodes: 0, paragraphs: 0, images: 0, videos: 0, code: 0, prices: 0, textLength: 0, linkTextLength: 0 },
  truncated: false,
  ...given,
});

const first = page({
  canonical: 'https://learn.example/a',
  metas: [
    { name: 'og:title', content: 'A' },
    { name: 'og:site_name', content: 'Learn' },
  ],
  jsonLd: ['{"name":"A"}'],
  items: [{ from: 'microdata', types: ['Course'], properties: [['name', 'A']], nested: false }],
  text: 'A',
});

describe('what a page still says of another one', () => {
  it('is taken out once the address changed, and what is new or of the whole site stays', () => {
    const fresh = makeFresh();
    expect(fresh(first, '/a')).toEqual(first);
    const second = fresh(
      {
        ...first,
        metas: [...first.metas, { name: 'og:title', content: 'B' }],
        jsonLd: [...first.jsonLd, '{"name":"B"}'],
        text: 'B',
      },
      '/b',
    );
    expect(second.canonical).toBeNull();
    expect(second.metas).toEqual([
      { name: 'og:site_name', content: 'Learn' },
      { name: 'og:title', content: 'B' },
    ]);
    expect(second.jsonLd).toEqual(['{"name":"B"}']);
    expect(second.items).toEqual([]);
    expect(second.text).toBe('B');
  });

  it('is there again where it belongs', () => {
    const fresh = makeFresh();
    fresh(first, '/a');
    fresh(first, '/b');
    expect(fresh(first, '/a')).toEqual(first);
  });

  it('is remembered within bounds', () => {
    const fresh = makeFresh();
    for (let at = 0; at < 3_000; at += 1) fresh(page({ jsonLd: [`{"name":"${at}"}`] }), `/${at}`);
    expect(fresh(page({ jsonLd: ['{"name":"2999"}'] }), '/else').jsonLd).toEqual([]);
    expect(fresh(page({ jsonLd: ['{"name":"0"}'] }), '/else').jsonLd).toEqual(['{"name":"0"}']);
  });
});

import { describe, expect, it } from 'vitest';
import { defineSite } from '@/lib/detect/define-site.ts';
import { detect } from '@/lib/detect/index.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import { sites } from '@/lib/detect/sites.ts';
import { teachingTitle } from '@/lib/detect/teaching-title.ts';
import { parseHtml } from '../../lab/dom.ts';

const look = (html: string, address: string) => detect(readPage(parseHtml(html).document, address), [], sites);

describe('a title of a video', () => {
  it.each([
    ['Lecture 3: the ear of the owl', 'video'],
    ['Python Tutorial for Beginners', 'video'],
    ['Breuken optellen - uitleg', 'video'],
    ['Vorlesung Lineare Algebra 4', 'video'],
    ['ElixirConf 2016 - Keynote by José Valim', 'talk'],
    ['What owls hear | Ria de Boer | TEDxBreda', 'talk'],
    ['Owl Story - Official Trailer', null],
    ['Learn to Fly (Official Music Video)', null],
    ['Unboxing and review: the best course laptop', null],
    ['My day at the golf course', null],
    ['Owls, owls, owls', null],
    ['', null],
  ])('"%s" promises %s', (title, expected) => expect(teachingTitle(title)).toBe(expected));
});

describe('a video site', () => {
  const watch = (id: string, name: string, genre: string) =>
    `<title>${name} - YouTube</title><div itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="name" content="${name}">
     <meta itemprop="videoId" content="${id}"><meta itemprop="genre" content="${genre}"></div>
     <a href="/watch?v=1">Python course for beginners: lesson 1, tutorial, learn to code</a>`;
  const at = 'https://www.youtube.com/watch?v=AbCdEfGhIj0';

  it('teaches by its category or its own title, never by what stands beside it', () => {
    expect(look(watch('AbCdEfGhIj0', 'The ear', 'Education'), at)).toMatchObject({ kind: 'learning', type: 'video' });
    expect(look(watch('AbCdEfGhIj0', 'Keynote: ears', 'Science & Technology'), at)).toMatchObject({ type: 'talk' });
    expect(look(watch('AbCdEfGhIj0', 'The ear', 'Entertainment'), at).kind).toBe('none');
    expect(look(watch('AbCdEfGhIj0', 'Guitar lesson blues', 'Music'), at).kind).toBe('none');
  });

  it('is not fooled by what the page said of the video before', () => {
    const stale = watch('OldOldOldOl', 'Lecture 1', 'Education').replace(
      /<title>.*<\/title>/,
      '<title>(2) Funny cats - YouTube</title>',
    );
    expect(look(stale, at)).toMatchObject({ kind: 'none' });
    const now = stale.replace('Funny cats', 'Physics lecture 2');
    expect(look(now, at)).toMatchObject({ kind: 'learning', fields: { title: { value: 'Physics lecture 2' } } });
  });
});

describe('a site from a table of paths', () => {
  const site = defineSite({
    id: 'a',
    name: 'A',
    hosts: ['a.example'],
    examples: [],
    paths: [
      [/^\/x\/none$/, 'none'],
      [/^\/x\/[^/]+$/, 'citizen-science'],
    ],
    free: true,
    extract: () => ({ provider: { value: 'B', from: 'title' } }),
  });
  const page = (address: string) => readPage(parseHtml('').document, address);

  it('takes the first that fits, by the path alone', () => {
    expect(site.detect(page('https://a.example/x/1/?q=2#3'), null)).toMatchObject({
      kind: 'volunteering',
      type: 'citizen-science',
    });
    expect(site.detect(page('https://a.example/x/none'), null)).toMatchObject({ kind: 'none', type: null });
    expect(site.detect(page('https://a.example/y'), null)).toBeNull();
    expect(site.detect(page(`https://a.example/x/${'1'.repeat(2_000)}`), null)).toBeNull();
  });

  it('believes the page’s own telling before the site’s', () => {
    expect(site.extract?.(page('https://a.example/x/1'), null)).toEqual({
      provider: { value: 'B', from: 'title' },
      free: { value: true, from: 'site' },
    });
  });
});

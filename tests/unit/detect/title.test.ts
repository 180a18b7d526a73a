import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/detect/read-page.ts';
import { titleOf, withoutSite } from '@/lib/detect/title.ts';
import { parseHtml } from '../../lab/dom.ts';

const page = (html: string, address = 'https://www.leren.example/x') => readPage(parseHtml(html).document, address);

describe('a title without the name of its site', () => {
  it.each([
    ['Knots for beginners | Coursera', '', 'https://www.coursera.org/learn/knots', 'Knots for beginners'],
    ['Knopen leggen - Leren.nl', '', 'https://www.leren.nl/cursus/knopen', 'Knopen leggen'],
    ['Coursera - Knots', '', 'https://www.coursera.org/learn/knots', 'Knots'],
    ['| Knots', '', 'https://a.example/', 'Knots'],
    [
      'Knots — The Rope School',
      '<meta property="og:site_name" content="The Rope School">',
      'https://a.example/',
      'Knots',
    ],
    ['Knots - The Rope School', '<footer>© The Rope School</footer>', 'https://a.example/', 'Knots'],
    ['Knots - a story of rope', '', 'https://a.example/', 'Knots - a story of rope'],
    ['Knots | Rope', '<h1>Knots | Rope</h1>', 'https://a.example/', 'Knots | Rope'],
    ['Course: Knots: the bowline', '', 'https://a.example/', 'Course: Knots: the bowline'],
    ['Knots – The Rope School', '', 'https://a.example/knots', 'Knots'],
    ['Knots – part 2', '', 'https://a.example/knots', 'Knots – part 2'],
    ['Knots - Rope School - Learn all about rope', '', 'https://rope-school.example/knots', 'Knots'],
    ['Knots ♥ The Rope School', '', 'https://a.example/knots', 'Knots'],
    ['Knots - Rope School Franeker', '<footer>© Rope School</footer>', 'https://a.example/', 'Knots'],
    [
      'Rope School camps | Rope School of the North',
      '<footer>Rope School of the North</footer>',
      'https://ropeschool.example/x',
      'Rope School camps',
    ],
    ['C-3PO and x-rays', '', 'https://a.example/', 'C-3PO and x-rays'],
    ['Rope School', '', 'https://ropeschool.example/', 'Rope School'],
  ])('%s', (title, html, address, expected) => {
    expect(withoutSite(title, page(`<body>${html}</body>`, address))).toBe(expected);
  });
});

describe('the title of a page', () => {
  it('is the first that says something about this page', () => {
    expect(titleOf(page('<title>Home</title><h1>Knots for all</h1>'))?.value).toBe('Knots for all');
    expect(titleOf(page('<title>school.example</title><h1>Knots for all</h1>'))?.value).toBe('Knots for all');
    expect(titleOf(page('<title>posts/2026-knots-for-all/</title><h1>Knots for all</h1>'))?.value).toBe(
      'Knots for all',
    );
    expect(titleOf(page('<title>Knots</title><meta property="og:title" content="Knots for all | Leren">'))?.value).toBe(
      'Knots for all',
    );
  });
  it('is what two places agree on, and no name of the site in disguise', () => {
    expect(
      titleOf(page('<title>Knots</title><meta property="og:title" content="Ropes are fun"><h1>Knots</h1>'))?.value,
    ).toBe('Knots');
    expect(
      titleOf(page('<title>Rope Club</title><nav>Rope Club</nav><main><h1>Learn the bowline</h1></main>'))?.value,
    ).toBe('Learn the bowline');
    expect(titleOf(page('<title>Knots | Ropes</title><meta property="og:title" content="main.scss">'))?.value).toBe(
      'Knots',
    );
  });
  it('is the name of the site on its front page alone', () => {
    const html = '<title>Rope School</title><h1>Welcome, sailors</h1>';
    expect(titleOf(page(html, 'https://ropeschool.example/'))?.value).toBe('Rope School');
    expect(titleOf(page(html, 'https://ropeschool.example/sailors'))?.value).toBe('Welcome, sailors');
    const project = '<title>Ropes</title><h1>Ropes</h1><h1>Bowline</h1>';
    expect(titleOf(page(project, 'https://ann.github.io/ropes/bowline/'))?.value).toBe('Bowline');
  });
  it('is a poor one rather than none, and none only where nothing is written', () => {
    expect(titleOf(page('<title>Home</title>'))?.value).toBe('Home');
    expect(titleOf(page('<p>words</p>'))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { BUDGET } from '@/lib/detect/page.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import { parseHtml } from '../../lab/dom.ts';

const read = (html: string, address = 'https://a.example/one/two') => readPage(parseHtml(html).document, address);

describe('reading a page', () => {
  it('tells head, headings, links, buttons, forms and words apart', () => {
    const page = read(`<!doctype html><html lang="nl-NL"><head><title> A \n title </title><base href="/base/">
      <link rel="canonical" href="real"><meta name="Description" content="About"><meta property="og:title" content="Social"><meta name="generator" content="WordPress 7"></head>
      <body class="home page"><nav><a href="x">Menu</a></nav><main><h1>Head<br>line</h1><p>Some <b>words</b>.</p><a class="btn" href="join">Join</a><a href="javascript:alert(1)">Bad</a>
      <form action="send"><label>Your name</label><input name="name" value="typed by somebody"><input type="hidden" name="token" value="secret"><textarea name="why">typed</textarea><button>Send</button></form></main>
      <script src="/lib/app.js?v=2"></script><iframe src="https://player.example/v/1"></iframe><footer>Foot</footer></body></html>`);
    expect(page).toMatchObject({
      title: 'A title',
      lang: 'nl-NL',
      canonical: 'https://a.example/base/real',
      truncated: false,
    });
    expect(page.metas.find((meta) => meta.name === 'description')?.content).toBe('About');
    expect(page.headings).toEqual([{ level: 1, text: 'Head line', main: true }]);
    expect(page.links).toEqual([
      { text: 'Menu', href: 'https://a.example/base/x', main: false, button: false },
      { text: 'Join', href: 'https://a.example/base/join', main: true, button: true },
    ]);
    expect(page.buttons).toEqual(['Send']);
    expect(page.forms).toHaveLength(1);
    expect(page.forms[0]?.fields.map((field) => field.kind)).toEqual(['label', 'text', 'textarea']);
    expect(JSON.stringify(page)).not.toMatch(/typed|secret/);
    expect(page.text).toContain('Some words.');
    expect(page.text).not.toMatch(/Menu|Foot/);
    expect(page.around).toMatch(/Menu[\s\S]*Foot/);
    expect(page.hints).toMatchObject({
      generator: 'WordPress 7',
      scripts: ['a.example/lib/app.js'],
      frames: ['player.example'],
      classes: ['home', 'page', 'btn'],
    });
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  it('leaves out what nobody sees as words: scripts, styles, templates, hidden parts, frames', () => {
    const page = read(
      '<body><script>one</script><style>two</style><template>three</template><noscript>four</noscript><p hidden>five</p><svg><title>six</title></svg><p>seven</p></body>',
    );
    expect(page.text).toBe('seven');
  });

  it('reads microdata and RDFa with what is nested in them', () => {
    const page =
      read(`<div itemscope itemtype="https://schema.org/Course"><h1 itemprop="name">Knots</h1><div itemprop="provider" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Scouts</span></div><time itemprop="startDate" datetime="2027-01-02">soon</time></div>
      <div typeof="Event" vocab="https://schema.org/"><span property="name">Fair</span></div>`);
    expect(page.items).toEqual([
      {
        from: 'microdata',
        types: ['https://schema.org/Course'],
        properties: [
          ['name', 'Knots'],
          ['provider', 1],
          ['startDate', '2027-01-02'],
        ],
        nested: false,
      },
      { from: 'microdata', types: ['https://schema.org/Organization'], properties: [['name', 'Scouts']], nested: true },
      { from: 'RDFa', types: ['Event'], properties: [['name', 'Fair']], nested: false },
    ]);
  });

  it('believes that a wrapper round everything is not a side column, whatever it is called', () => {
    const page = read(
      '<body><div class="content sidebar-left"><h1>Course</h1><p>Words of the page itself.</p><div class="sidebar">Aside</div></div></body>',
    );
    expect(page.text).toContain('Words of the page itself.');
    expect(page.text).not.toContain('Aside');
  });
});

describe('a hostile page', () => {
  it('of 100,000 nodes is read up to the budget', () => {
    const page = read(`<body><h1>Top</h1>${'<p>word <b>word</b></p>'.repeat(25_000)}</body>`);
    expect(page.truncated).toBe(true);
    expect(page.counts.nodes).toBeLessThanOrEqual(BUDGET.nodes + 1);
    expect(page.text.length).toBeLessThanOrEqual(BUDGET.text);
    expect(page.headings[0]?.text).toBe('Top');
  });

  it('of thousands of levels is read without falling over', () => {
    const { document } = parseHtml('<body></body>');
    let inner: Element = document.body;
    for (let level = 0; level < 5_000; level++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'the bottom';
    document.body.append('the end');
    const page = readPage(document, 'https://a.example/');
    expect(page.text).toContain('the end');
    expect(page.text).not.toContain('the bottom');
  });

  it('with far too much JSON-LD keeps what is small enough and says that something was left', () => {
    const page = read(
      `<script type="application/ld+json">{"@type":"Course","name":"${'x'.repeat(10_000_000)}"}</script><script type="application/LD+JSON">{"@type":"Quiz"}</script>`,
    );
    expect(page.jsonLd).toEqual(['{"@type":"Quiz"}']);
    expect(page.truncated).toBe(true);
  });

  it('with endless titles, classes, links, metas and fields gives short ones and few', () => {
    const long = 'very '.repeat(100_000);
    const page = read(
      `<head><title>${long}</title>${`<meta name="m" content="${'c'.repeat(5_000)}">`.repeat(500)}</head><body class="${long}"><h1>${long}</h1>${`<a href="/x">${'l'.repeat(1_000)}</a>`.repeat(2_000)}<form>${'<input name=a>'.repeat(1_000)}</form></body>`,
    );
    expect(JSON.stringify(page).length).toBeLessThan(400_000);
    expect(page.metas.length).toBe(BUDGET.metas);
    expect(page.links.length).toBe(BUDGET.links);
    expect(page.forms[0]?.fields.length).toBe(BUDGET.fields);
  });

  it('without body, head, or any sense at all is still a page', () => {
    for (const html of [
      '',
      '<frameset><frame src=x></frameset>',
      '<table><tr><p>lost<table><td></p></b></i>',
      '\u0000\ud800<title>\udfff',
      '<!doctype html><body><form><form><p></form></p>',
    ]) {
      expect(() => read(html)).not.toThrow();
      expect(JSON.stringify(read(html)).isWellFormed()).toBe(true);
    }
  });
});

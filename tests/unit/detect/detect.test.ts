import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { detect } from '@/lib/detect/index.ts';
import { ladder } from '@/lib/detect/ladder.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import { detectors } from '@/lib/detect/registry.ts';
import { siteHosts, sites } from '@/lib/detect/sites.ts';
import * as structured from '@/lib/detect/structured-data.ts';
import { line, LIMITS as OWN_LIMITS } from '@/lib/detect/text.ts';
import { Detection, EXPERIENCE_TYPE_IDS, EXPERIENCE_TYPES, LIMITS } from '@/lib/model/index.ts';
import { parseHtml } from '../../lab/dom.ts';

const look = (html: string, address = 'https://a.example/x', rules: Parameters<typeof detect>[1] = []) =>
  Detection.parse(detect(readPage(parseHtml(html).document, address), rules, sites));
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const course = `<title>Knots | A School</title>${ld({ '@type': 'Course', name: 'Knots' })}<h1>Knots</h1>`;

describe('the ladder', () => {
  it.each([
    ['Course', {}, 'learning', 'course'],
    ['Quiz', {}, 'learning', 'practice'],
    ['LearningResource', { learningResourceType: 'Tutorial' }, 'learning', 'tutorial'],
    ['VideoObject', { educationalUse: 'instruction' }, 'learning', 'video'],
    ['Article', { educationalLevel: 'beginner' }, 'learning', 'article'],
    ['HowTo', {}, 'learning', 'tutorial'],
    ['EducationEvent', {}, 'learning', 'workshop'],
    ['Event', { name: 'Workshop: tie a bowline' }, 'learning', 'workshop'],
    ['Event', { name: 'Volunteer clean-up on the beach' }, 'volunteering', 'volunteering-event'],
    ['VolunteerAction', {}, 'volunteering', 'volunteering'],
    ['JobPosting', { employmentType: 'VOLUNTEER' }, 'volunteering', 'volunteering'],
    ['JobPosting', { employmentType: 'FULL_TIME' }, 'none', null],
    ['Recipe', {}, 'none', null],
    ['NewsArticle', {}, 'none', null],
    ['MusicEvent', {}, 'none', null],
    ['Product', {}, 'none', null],
    ['VideoObject', {}, 'none', null],
  ])('%s %o is %s', (type, more, kind, expected) => {
    const found = look(ld({ '@context': 'https://schema.org', '@type': type, ...more }));
    expect(found).toMatchObject({ kind, type: expected });
  });

  it('lets structured data overrule words, in both directions', () => {
    const words =
      '<h1>Course: learn to bake</h1><p>In this course you will learn to bake. Lessons, exercises, students, enrol now.</p>';
    expect(look(`<title>Course</title>${words}`).kind).toBe('learning');
    expect(look(`<title>Course</title>${ld({ '@type': 'Recipe', name: 'Bread' })}${words}`).kind).toBe('none');
  });

  it('is silent on an empty page and on one that says little', () => {
    for (const html of [
      '',
      '<h1>Hello</h1>',
      '<h1>Our team</h1><p>We are a company. Of course we are. See our golf course.</p>',
    ]) {
      expect(look(html)).toMatchObject({ kind: 'none', type: null, score: 0, why: [] });
    }
  });
});

describe('the learner’s own rules come first', () => {
  it('not this site, and everything below it', () => {
    for (const rule of ['not-learning', 'never-here'] as const) {
      const found = look(course, 'https://www.school.a.example/x', [{ site: 'a.example', rule, type: null }]);
      expect(found).toMatchObject({ kind: 'none', type: null, why: [{ code: 'rule', detail: 'a.example' }] });
    }
    expect(
      look(course, 'https://notexample.org/', [{ site: 'example.org', rule: 'never-here', type: null }]).kind,
    ).toBe('learning');
  });
  it('it is something else, with what the page tells; the narrowest rule speaks', () => {
    const rules = [
      { site: 'a.example', rule: 'not-learning', type: null },
      { site: 'sea.a.example', rule: 'is', type: 'volunteering' },
    ] as const;
    const found = look(course, 'https://sea.a.example/x', rules);
    expect(found).toMatchObject({
      kind: 'volunteering',
      type: 'volunteering',
      score: 1,
      fields: { title: { value: 'Knots' } },
    });
    expect(rules[0].site).toBe('a.example');
  });
  it('knows the kind of every type a rule may name as the model does', () => {
    for (const type of EXPERIENCE_TYPE_IDS) {
      const { kind } = look('', 'https://a.example/', [{ site: 'a.example', rule: 'is', type }]);
      expect(kind, type).toBe(EXPERIENCE_TYPES[type].kind === 'volunteering' ? 'volunteering' : 'learning');
    }
  });
});

describe('what it answers', () => {
  it('has for every field the first value that can be used, and where it was read', () => {
    const found = look(
      `<html lang="en"><head><title>Page</title><meta property="og:site_name" content="A School"><meta property="og:image" content="javascript:alert(1)"><meta name="author" content="Meta"></head><body>${ld({ '@type': 'Course', name: 'Knots', inLanguage: 'not a tag!', timeRequired: 'PT90M', startDate: 'soon', image: { url: 'https://a.example/i.png' }, author: [{ name: 'Ria' }], teaches: ['tie', 'tie', { name: 'untie' }], offers: { price: '0' } })}</body></html>`,
    );
    expect(found.fields).toMatchObject({
      title: { value: 'Knots', from: 'JSON-LD' },
      provider: { value: 'A School', from: 'OpenGraph' },
      author: { value: 'Ria', from: 'JSON-LD' },
      duration: { value: 'PT1H30M', from: 'JSON-LD' },
      language: { value: 'en', from: 'lang' },
      image: { value: 'https://a.example/i.png' },
      skills: { value: ['tie', 'untie'] },
      free: { value: true },
    });
    expect(found.fields.startsOn).toBeUndefined();
  });

  it('is always one the model takes, whatever the page holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 600 });
    const data = fc.record(
      {
        '@type': fc.constantFrom('Course', 'Event', 'JobPosting', 'VideoObject', 'HowTo'),
        name: fc.jsonValue(),
        startDate: text,
        inLanguage: text,
        image: fc.jsonValue(),
        timeRequired: text,
        teaches: fc.jsonValue(),
        provider: fc.jsonValue(),
        location: fc.jsonValue(),
        offers: fc.jsonValue(),
      },
      { requiredKeys: ['@type'] },
    );
    fc.assert(
      fc.property(data, text, text, (thing, title, address) => {
        const { document } = parseHtml('<title></title><h1></h1><p></p>');
        document.title = title;
        for (const element of document.querySelectorAll('h1,p')) element.textContent = title;
        const script = document.head.appendChild(document.createElement('script'));
        script.type = 'application/ld+json';
        script.textContent = JSON.stringify(thing);
        const found = Detection.parse(detect(readPage(document, `https://a.example/${address}`)));
        expect(found.failures).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('stands at a neutral address when the page has none', () => {
    expect(look('', 'about:blank')).toMatchObject({ address: 'https://page.invalid/', site: 'page.invalid' });
    expect(look('', 'no address at all').kind).toBe('none');
  });

  it('names a detector that threw, and goes on without it', () => {
    const broken = vi.spyOn(structured, 'thingsOf').mockImplementation(() => {
      throw new Error(`bad ${'x'.repeat(2_000)}`);
    });
    try {
      const found = look('<title>Wikiwijs</title>', 'https://maken.wikiwijs.nl/1/Knopen');
      expect(found).toMatchObject({ kind: 'learning', detector: 'wikiwijs' });
      expect(found.failures.map((failure) => failure.detector)).toContain('schema-org');
      expect(found.failures[0]?.message.length).toBeLessThanOrEqual(300);
    } finally {
      broken.mockRestore();
    }
  });
});

it('cuts texts where the model ends them', () => {
  expect(OWN_LIMITS).toEqual(LIMITS);
  expect(line('a\u202eb\n\n c\u0000')).toBe('a b c');
  expect(line(`${'x'.repeat(298)}😀😀`)).toHaveLength(299);
  expect(line(`${'x'.repeat(298)}😀😀`).isWellFormed()).toBe(true);
});

it('asks every detector there is, on one step of the ladder', () => {
  expect(Object.isFrozen(detectors.all)).toBe(true);
  expect(
    ladder
      .flat()
      .map((detector) => detector.id)
      .sort(),
  ).toEqual(detectors.ids);
});

describe('a known host', () => {
  const thin = '<title>Evening class</title><h1>Evening class</h1><p>Students meet on Mondays.</p>';

  it('is one of many, each named once, in order', () => {
    expect(siteHosts.length).toBeGreaterThan(150);
    expect([...siteHosts]).toEqual([...new Set(siteHosts)].sort());
    for (const host of siteHosts) expect(sites.hintFor(`https://www.${host}/x`) ?? sites.detectors.length).toBeTruthy();
    expect(sites.hintFor('https://www.hva.nl/x')).toEqual({ kind: 'learning', type: null });
    expect(sites.hintFor('https://nothva.nl/x')).toBeNull();
    expect(sites.hintFor('not an address')).toBeNull();
  });

  it('settles a doubt, and makes nothing of nothing', () => {
    expect(look(thin, 'https://a.example/x').score).toBeLessThan(look(thin, 'https://www.udacity.com/x').score);
    for (const page of ['', '<title>Udacity</title><h1>Our people</h1><p>We like it here.</p>'])
      expect(look(page, 'https://www.udacity.com/x').kind).toBe('none');
  });

  it('tells how to take what is marked up too loosely', () => {
    const film = ld({ '@type': 'VideoObject', name: 'The ear of the owl' });
    expect(look(film, 'https://www.gresham.ac.uk/watch/owl')).toMatchObject({ kind: 'learning', type: 'talk' });
    expect(look(film, 'https://a.example/watch/owl').kind).toBe('none');
    const place = `<title>Volunteer gardener</title>${ld({ '@type': 'JobPosting', title: 'Gardener' })}<h1>Gardener</h1>
      <p>We look for volunteers who help in the garden on Saturdays. Volunteers need no experience.</p><button>Become a volunteer</button>`;
    expect(look(place, 'https://www.girlguiding.org.uk/garden').kind).toBe('volunteering');
  });

  it.each(['/login', '/en/pricing', '/contact', '/donate/', '/zoeken', '/blog', '/nl/inloggen'])(
    'is silent at %s, whatever its words',
    (path) => {
      const found = look(course, `https://www.udacity.com${path}`);
      expect(found).toMatchObject({ kind: 'none', why: [{ code: 'address' }] });
      expect(look(course, `https://a.example${path}`).kind).toBe('learning');
    },
  );
});

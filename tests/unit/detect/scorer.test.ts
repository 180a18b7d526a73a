import { describe, expect, it } from 'vitest';
import { moreWords } from '@/lib/detect/more-words.ts';
import { readPage } from '@/lib/detect/read-page.ts';
import { indexCues } from '@/lib/detect/scorer/cue-index.ts';
import { addWords, CUES } from '@/lib/detect/scorer/cues.ts';
import { languageOf } from '@/lib/detect/scorer/language.ts';
import { scorePage } from '@/lib/detect/scorer/score.ts';
import { parseHtml } from '../../lab/dom.ts';

addWords(moreWords);

const score = (title: string, body: string, address = 'https://a.example/page') =>
  scorePage(
    readPage(parseHtml(`<title>${title}</title><body><main><h1>${title}</h1>${body}</main></body>`).document, address),
  );

describe('cues', () => {
  const index = indexCues([
    ['course: course*,golf course', 'block: of course', 'volunteer: volunteer*', 'seek: wanted,role*'],
    ['course: *cursus'],
  ]);
  it('are whole words, beginnings, endings and phrases, the longest first, accents aside', () => {
    expect(index.count('Courses, a taalcursus, discourse. CÓURSE').counts).toEqual({ course: 3 });
    expect(index.count('Of course! Golf course').counts).toEqual({ block: 1, course: 1 });
    expect(index.count('').words).toBe(0);
  });
  it('make a call of a volunteer and somebody who asks nearby', () => {
    expect(index.count('Wanted: a new volunteer').counts).toEqual({ seek: 1, volunteer: 1, call: 1 });
    expect(index.count('Volunteer roles').shown.call).toBe('volunteer roles');
    expect(index.count('Wanted in all of the town: volunteer').counts.call).toBeUndefined();
  });
});

describe('the language of words', () => {
  it.each([
    ['You will learn how to tie a knot and what it is good for, with all of us in the park.', 'en'],
    ['Je leert hoe je een knoop legt en waar die goed voor is, met ons allemaal in het park.', 'nl'],
    ['Du lernst, wie man einen Knoten macht und wofür er gut ist, mit uns allen in der Stadt.', 'de'],
    ['Vous apprendrez à faire un nœud et à quoi il sert, avec nous dans le parc de la ville.', 'fr'],
  ])('%s', (text, language) => expect(languageOf(text)).toBe(language));
  it('is not guessed from too little', () => {
    for (const text of ['', 'Workshop', '学习 编程', 'SQL LEFT JOIN', '12345']) expect(languageOf(text)).toBeNull();
  });
});

describe('plain cases', () => {
  it.each([
    [
      'Learn to tie knots: a free online course',
      '<p>In this course you will learn ten knots. Each lesson has an exercise. No prerequisites.</p><button>Enrol</button>',
      'learning',
      'course',
    ],
    [
      'Cursus EHBO',
      '<p>In deze cursus leer je wat je doet bij een ongeluk. De docent geeft zes lessen en je krijgt een certificaat.</p><button>Schrijf je in</button>',
      'learning',
      'course',
    ],
    [
      'How to sharpen a knife: step by step tutorial',
      '<h2>Step 1</h2><p>In this tutorial you learn to sharpen a knife.</p><h2>Step 2</h2><p>Now practise: an exercise.</p>',
      'learning',
      'tutorial',
    ],
    [
      'Become a volunteer',
      '<p>We are looking for volunteers for our garden. Two hours a week. Join us as a volunteer and make a difference.</p><button>Sign up to volunteer</button>',
      'volunteering',
      'volunteering',
    ],
    [
      'Vrijwilligers gezocht',
      '<p>Wij zoeken vrijwilligers voor de kantine. Eén dagdeel per week. Meld je aan als vrijwilliger.</p>',
      'volunteering',
      'volunteering',
    ],
    [
      'Ehrenamtliche gesucht',
      '<p>Wir suchen ehrenamtliche Helferinnen für die Tafel, zwei Stunden in der Woche. Mach mit!</p>',
      'volunteering',
      'volunteering',
    ],
    [
      'Devenir bénévole',
      '<p>Nous cherchons des bénévoles pour la ferme. Rejoignez-nous le samedi dans le jardin avec les autres.</p>',
      'volunteering',
      'volunteering',
    ],
  ])('%s', (title, body, kind, type) => expect(score(title, body)).toMatchObject({ kind, type }));

  it.each([
    [
      'Golf course and restaurant',
      '<p>Eighteen holes. Our golf course is open, green fees from €40. Of course there is a restaurant.</p>',
    ],
    ['Apple pie recipe', '<p>Ingredients: apples, flour. Preheat the oven. Learn the trick of the course crust.</p>'],
    [
      'Privacy policy of the Knot School',
      '<p>How this course website uses cookies and personal data of students and teachers.</p>',
    ],
    [
      'Minister praises volunteers',
      '<meta property="article:published_time" content="2026-05-01"><p>The minister said on Tuesday that volunteers are important, according to a press release.</p>',
    ],
    ['Vacature kok', '<p>Wij zoeken een kok, fulltime. Salaris volgens cao. Solliciteer met je cv.</p>'],
    [
      'how to tie a knot - Google Search',
      '<p>How to tie a knot, step by step tutorial. Learn to tie. 10 knots course.</p>',
    ],
    ['Donate', '<p>Your donation helps our volunteers. Donate now. €10 €25 €50</p>'],
    ['Waterproof hiking boots', '<p>€89. Add to cart. In stock. Delivery in two days. Reviews from students.</p>'],
  ])('silent on: %s', (title, body) => expect(score(title, body)).toBeNull());
});

describe('the data of the cues', () => {
  const files = { ...CUES, ...moreWords };
  it.each(Object.keys(files))('%s is folded, without doubles, and every line is a class the features know', (tag) => {
    const lines = files[tag] ?? [];
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      const [name = '', list = ''] = line.split(': ');
      expect(name).toMatch(/^[a-z]+$/);
      const cues = list.split(',');
      expect(new Set(cues).size, `${tag} ${name}`).toBe(cues.length);
      for (const cue of cues) expect(cue, `${tag} ${name}`).toMatch(/^\*?[\p{Ll}\d]+(?: [\p{Ll}\d]+)*\*?$/u);
    }
  });
});

import { describe, expect, it } from 'vitest';
import {
  anotherSession,
  draftFrom,
  durationFromText,
  emptyDraft,
  experienceFrom,
  keepFrom,
  missingFrom,
  sameThing,
} from '@/lib/capture/index.ts';
import { AppError } from '@/lib/errors.ts';
import { Detection, Experience, ExperienceDraft } from '@/lib/model/index.ts';

const now = '2026-11-05T09:30:00.000Z';
const id = '01900000-0000-7000-8000-000000000001';
const other = '01900000-0000-7000-8000-000000000002';
const course = Detection.parse({
  kind: 'learning',
  type: 'course',
  detector: 'schema-org',
  score: 0.9,
  why: [{ code: 'structured', detail: 'Course' }],
  address: 'https://school.example/baking',
  site: 'school.example',
  fields: {
    title: { value: 'Baking bread', from: 'JSON-LD' },
    provider: { value: 'The Flour School', from: 'JSON-LD' },
    workload: { value: '6 weeks, 3–5 hours a week', from: 'JSON-LD' },
    startsOn: { value: '2027-01-10', from: 'JSON-LD' },
    language: { value: 'en', from: 'lang' },
  },
  failures: [],
});
const shift = Detection.parse({
  ...course,
  kind: 'volunteering',
  type: 'volunteering-event',
  address: 'https://help.example/shift/7',
  fields: {
    title: { value: 'Hand out soup', from: 'JSON-LD' },
    organisation: { value: 'Soup Kitchen West', from: 'JSON-LD' },
    place: { value: 'Harbour Street 5', from: 'JSON-LD' },
    role: { value: 'Kitchen help', from: 'JSON-LD' },
    startsOn: { value: '2026-12-01', from: 'JSON-LD' },
  },
});

describe('keeping in one tap', () => {
  it('makes a whole experience of what the page told', () => {
    const kept = Experience.parse(keepFrom(course, { id, now, verb: 'followed' }));
    expect(kept).toMatchObject({
      type: 'course',
      verb: 'followed',
      title: 'Baking bread',
      startedOn: '2026-11-05',
      duration: 'PT18H',
      origin: 'page',
      privacy: 'ask',
      page: {
        address: 'https://school.example/baking',
        site: 'school.example',
        provider: 'The Flour School',
        author: null,
        language: 'en',
      },
    });
    expect(kept.organisation).toBeNull();
  });

  it('tells organisation and place of volunteering in general words until the learner chooses', () => {
    const kept = Experience.parse(keepFrom(shift, { id, now }));
    expect(kept.organisation).toEqual({ name: 'Soup Kitchen West', exactness: 'general' });
    expect(kept.place).toEqual({ name: 'Harbour Street 5', exactness: 'general' });
    expect(kept.role).toEqual({ name: 'Kitchen help', exactness: 'exact' });
  });

  it('takes the day of an event from the page, and no day for what is only wanted', () => {
    expect(keepFrom(shift, { id, now }).startedOn).toBe('2026-12-01');
    expect(keepFrom(shift, { id, now, verb: 'want-to' }).startedOn).toBeNull();
    expect(keepFrom(course, { id, now, on: '2026-11-06' }).startedOn).toBe('2026-11-06');
  });

  it('keeps a page that is none, under the name of its site', () => {
    const none = Detection.parse({ ...course, kind: 'none', type: null, fields: {} });
    expect(Experience.parse(keepFrom(none, { id, now }))).toMatchObject({ type: 'other', title: 'school.example' });
  });
});

describe('drafts', () => {
  it('hold what the page told', () => {
    const draft = ExperienceDraft.parse(draftFrom(shift, { id, now, tabKey: 's:4' }));
    expect(draft).toMatchObject({
      tabKey: 's:4',
      type: 'volunteering-event',
      title: 'Hand out soup',
      organisation: 'Soup Kitchen West',
    });
    expect(missingFrom(draft)).toEqual([]);
  });

  it('say what they miss, and are not kept until they have it', () => {
    const draft = ExperienceDraft.parse(emptyDraft({ id, type: null, now }));
    expect(missingFrom(draft)).toEqual(['title', 'type']);
    expect(missingFrom({ ...draft, title: ' \n', type: 'caring' })).toEqual(['title']);
    try {
      experienceFrom(draft, { id: other, now });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({ code: 'input-invalid', details: { missing: ['title', 'type'] } });
    }
  });

  it('become what the learner wrote, not what the page said', () => {
    const draft = {
      ...draftFrom(course, { id, now, tabKey: null }),
      title: '  Bread\nat home ',
      type: 'making' as const,
      verb: 'made' as const,
      startedOn: '2026-10',
    };
    const experience = Experience.parse(experienceFrom(draft, { id: other, now: '2026-11-06T10:00:00.000Z' }));
    expect(experience).toMatchObject({
      id: other,
      type: 'making',
      verb: 'made',
      title: 'Bread at home',
      startedOn: '2026-10',
      createdAt: now,
    });
    expect(experience.page?.address).toBe('https://school.example/baking');
  });

  it('of something without a page become an experience by hand, cut where a record ends', () => {
    const draft = { ...emptyDraft({ id, type: 'caring', now }), title: 'x'.repeat(900), organisation: 'At home' };
    const experience = Experience.parse(experienceFrom(draft, { id: other, now }));
    expect(experience).toMatchObject({
      origin: 'hand',
      page: null,
      detected: null,
      organisation: { name: 'At home', exactness: 'general' },
    });
    expect(experience.title).toHaveLength(300);
  });
});

describe('what was kept before', () => {
  const kept = keepFrom(course, { id, now });
  it('is found by its canonical address, unless it is in the bin', () => {
    expect(sameThing('https://school.example/baking', [keepFrom(shift, { id: other, now }), kept])).toBe(kept);
    expect(sameThing('https://school.example/baking', [{ ...kept, deletedAt: now }])).toBeNull();
    expect(sameThing('https://school.example/other', [kept])).toBeNull();
  });

  it('takes another session in the order of days and changes nothing else', () => {
    const late = anotherSession(kept, {
      id,
      on: '2026-11-09',
      duration: 'PT2H',
      note: '',
      now: '2026-11-09T20:00:00.000Z',
    });
    const both = Experience.parse(
      anotherSession(late, {
        id: other,
        on: '2026-11-07',
        duration: null,
        note: 'rye',
        now: '2026-11-10T20:00:00.000Z',
      }),
    );
    expect(both.sessions.map((session) => session.on)).toEqual(['2026-11-07', '2026-11-09']);
    expect(both.updatedAt).toBe('2026-11-10T20:00:00.000Z');
    expect({ ...both, sessions: [], updatedAt: kept.updatedAt }).toEqual(kept);
    expect(kept.sessions).toEqual([]);
  });
});

describe('durations in words', () => {
  it.each([
    ['3 hours', 'PT3H'],
    ['1,5 uur', 'PT1H30M'],
    ['1 hour 20 minutes', 'PT1H20M'],
    ['90 min', 'PT1H30M'],
    ['half an hour', 'PT30M'],
    ['anderhalf uur', 'PT1H30M'],
    ['een half uur', 'PT30M'],
    ['twee dagen', 'P2D'],
    ['6 weken', 'P6W'],
    ['6 weken, 3 uur per week', 'PT18H'],
    ['6 weeks, 3–5 h a week', 'PT18H'],
    ['3-5 hours', 'PT3H'],
    ['2 Stunden', 'PT2H'],
    ['1:30:00', 'PT1H30M'],
    ['pt3h', 'PT3H'],
  ])('%s is %s', (text, expected) => expect(durationFromText(text)).toBe(expected));

  it.each([
    '',
    'soon',
    '3 hours a week',
    '0 hours',
    'P3M',
    '5',
    'a lot of weeks',
    '99999999 hours',
    'a'.repeat(100_000),
  ])('says nothing about %.20s', (text) => expect(durationFromText(text)).toBeNull());
});

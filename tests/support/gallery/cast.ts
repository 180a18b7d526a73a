import type { Detection, Experience, ExperienceDraft } from '@/lib/model/index.ts';

/** What the gallery shows: made-up pages and entries, some of them longer than anybody hopes. */
const NOW = '2026-11-24T10:00:00.000Z';
const ID = '01890000-0000-7000-8000-000000000001';

export const course: Detection = {
  kind: 'learning',
  type: 'course',
  detector: 'schema-org',
  score: 0.9,
  why: [
    { code: 'structured', detail: 'Course' },
    { code: 'words', detail: 'lesson, sign up, certificate' },
  ],
  address: 'https://learn.example/courses/beekeeping',
  site: 'learn.example',
  fields: {
    title: { value: 'Beekeeping for beginners: from empty hive to first honey', from: 'structured' },
    provider: { value: 'Green Roof Academy', from: 'structured' },
  },
  failures: [],
};

export const longest: Detection = {
  ...course,
  kind: 'volunteering',
  type: 'volunteering-event',
  why: [{ code: 'words', detail: 'Ehrenamtskoordinationsbesprechung' }],
  fields: {
    title: {
      value:
        'Vrijwilligersaansprakelijkheidsverzekering: informatiebijeenkomst en meeloopdag voor nieuwe coördinatoren van het Rechtsschutzversicherungsgesellschaftenfestival in de binnenstad, met lunch',
      from: 'title',
    },
    organisation: { value: 'Stichting Samenwerkingsverband Buurtvrijwilligerscentrale Noordoost', from: 'structured' },
  },
};

export const nothing: Detection = {
  ...course,
  kind: 'none',
  type: null,
  why: [],
  site: 'shop.example',
  fields: { title: { value: 'Blue garden chair, foldable', from: 'title' } },
};

export const kept: Experience = {
  id: ID,
  type: 'course',
  verb: null,
  title: 'Beekeeping for beginners: from empty hive to first honey',
  page: {
    address: course.address,
    site: 'learn.example',
    provider: 'Green Roof Academy',
    author: null,
    language: 'en',
  },
  detected: null,
  startedOn: '2026-05-03',
  endedOn: null,
  duration: null,
  sessions: [{ id: ID, on: '2026-05-10', duration: 'PT1H', note: '' }],
  organisation: null,
  place: null,
  role: null,
  people: [],
  privacy: 'ask',
  origin: 'page',
  createdAt: '2026-05-03T18:00:00.000Z',
  updatedAt: NOW,
  deletedAt: null,
};

export const shift: Experience = {
  ...kept,
  type: 'volunteering',
  verb: 'helped',
  title: 'Saturday shift at the food bank',
  page: null,
};

export const draft: ExperienceDraft = {
  id: ID,
  tabKey: null,
  detection: null,
  type: null,
  verb: null,
  title: '',
  startedOn: null,
  duration: null,
  organisation: '',
  note: '',
  createdAt: NOW,
  updatedAt: NOW,
};

/**
 * Fills a learner's store with a made-up life in learning, through the store's own door. Runs in a page of the
 * extension, as a bundle of its own (see `seedBundle`), or on any store in a test.
 */
import type {
  Evidence,
  Experience,
  ExperienceType,
  Reflection,
  SkillClaim,
  SkillLevel,
  Verb,
} from '@/lib/model/index.ts';
import type { LearnerStore, Write } from '@/lib/store/index.ts';

/** One thing somebody did, as short as it can be told. */
interface Told {
  readonly type: ExperienceType;
  readonly verb: Verb | null;
  readonly title: string;
  readonly organisation?: string;
  readonly place?: string;
  readonly role?: string;
  readonly site?: string;
  readonly minutes?: string;
  readonly set: string;
  readonly chips?: Readonly<Record<string, readonly string[]>>;
  readonly did?: string;
  readonly better?: string;
  readonly skills?: readonly (readonly [zone: string, quote: string | null, level: SkillLevel | null])[];
  readonly own?: string;
  readonly link?: string;
  readonly private?: boolean;
}

/** The stories, newest first; more entries than these are told again under another day. */
const STORIES: readonly Told[] = [
  {
    type: 'volunteering',
    verb: 'helped',
    title: 'Handed out parcels at the food bank',
    organisation: 'Food bank De Brug',
    place: 'Kanaalstraat 12, Utrecht',
    role: 'Host at the counter',
    minutes: 'PT3H',
    set: 'volunteering',
    chips: { did: ['welcomed', 'listened'], better: ['together', 'strangers'] },
    did: 'I stayed calm when someone got angry about the waiting time. I explained how it works and we laughed in the end.',
    better: 'I dare to speak to people I do not know.',
    skills: [
      ['stress-management', 'I stayed calm when someone got angry about the waiting time.', 'on-my-own'],
      ['communication', 'I explained how it works and we laughed in the end.', 'with-help'],
    ],
    link: 'https://example.org/food-bank/summer-report',
  },
  {
    type: 'course',
    verb: 'followed',
    title: 'Beekeeping for beginners: from empty hive to first honey',
    site: 'learn.example',
    minutes: 'PT6H30M',
    set: 'course',
    chips: { did: ['exercises', 'notes'], better: ['understanding', 'keep-going'] },
    did: 'I made a plan of the hive and checked it every week. I found out why the bees left the second frame.',
    skills: [['problem-solving', 'I found out why the bees left the second frame.', 'tried']],
  },
  {
    type: 'sport',
    verb: 'organised',
    title: 'Captain of the under-17 team',
    organisation: 'FC Noorderlicht',
    minutes: 'PT2H',
    set: 'general',
    chips: { did: ['with-others', 'arranged'], better: ['together', 'planning'] },
    did: 'I planned who plays when and told everybody why. We solved a quarrel between two players before the match.',
    skills: [
      ['leadership', 'I planned who plays when and told everybody why.', 'on-my-own'],
      ['conflict-resolution', 'We solved a quarrel between two players before the match.', 'with-help'],
      ['teamwork', null, 'could-show-others'],
    ],
  },
  {
    type: 'caring',
    verb: 'cared',
    title: 'Looking after my grandmother on Wednesdays',
    minutes: 'PT4H',
    set: 'general',
    chips: { did: ['helped'], better: ['calm'] },
    did: 'I cook with her and keep track of her medicine.',
    skills: [['caring', 'I cook with her and keep track of her medicine.', 'on-my-own']],
    private: true,
  },
  {
    type: 'making',
    verb: 'made',
    title: 'A website for the school play',
    minutes: 'PT9H',
    set: 'course',
    chips: { did: ['built'], better: ['ideas'] },
    did: 'I built the pages myself and tested them on three phones.',
    skills: [
      ['coding', 'I built the pages myself', 'could-show-others'],
      ['digital-making', 'tested them on three phones', 'on-my-own'],
    ],
    own: 'Drawing with pixels',
    link: 'https://example.org/play',
  },
  {
    type: 'video',
    verb: 'watched',
    title: 'How to solder without burning your fingers',
    site: 'video.example',
    minutes: 'PT18M',
    set: 'course',
  },
  {
    type: 'exchange',
    verb: 'took-part',
    title:
      'Jongerenuitwisseling “Grensoverschrijdende samenwerkingsmogelijkheden” in Bad Schmiedeberg-Kurpromenadenstraße',
    organisation: 'Stichting Samenwerkingsverband Buurtvrijwilligerscentrale Noordoost',
    minutes: 'P5D',
    set: 'course',
    did: 'I translated for two girls who spoke no English.',
    skills: [
      ['languages', 'I translated for two girls who spoke no English.', 'on-my-own'],
      ['dialogue', null, 'tried'],
    ],
  },
  { type: 'article', verb: 'read', title: 'Why rivers bend', site: 'rivers.example', set: 'course' },
  {
    type: 'job',
    verb: 'worked',
    title: 'Saturday job at the bakery',
    organisation: 'Bakkerij Vroeg',
    minutes: 'PT8H',
    set: 'general',
  },
  {
    type: 'workshop',
    verb: 'took-part',
    title: 'Speak up: a workshop on presenting',
    organisation: 'City library',
    minutes: 'PT2H30M',
    set: 'course',
    did: 'I presented my idea to twenty people and answered their questions.',
    skills: [['presenting', 'I presented my idea to twenty people and answered their questions.', 'tried']],
  },
];

/** Makes an id that sorts by its number: a UUIDv7 whose time is the number. */
const idOf = (kind: number, at: number): string =>
  `018f0000-${kind.toString(16).padStart(4, '0')}-7000-8000-${at.toString(16).padStart(12, '0')}`;

const DAY = 86_400_000;

/**
 * Writes `count` entries with everything that belongs to them, the newest of today.
 * @param today ISO instant of the newest
 */
export async function seedTrail(learner: LearnerStore, count: number, today: string): Promise<void> {
  for (let from = 0; from < count; from += 200) {
    const writes: Write[] = [];
    for (let at = from; at < Math.min(count, from + 200); at += 1) writes.push(...entry(at, today));
    await learner.write(writes);
  }
}

function entry(at: number, today: string): Write[] {
  const told = STORIES[at % STORIES.length] as Told;
  const round = Math.floor(at / STORIES.length);
  const instant = new Date(Date.parse(today) - (at * 5 + (at % 3)) * DAY).toISOString();
  const day = instant.slice(0, 10);
  const id = idOf(1, 1_000_000 - at);
  const shareable = (name: string | undefined) => (name ? { name, exactness: 'general' as const } : null);
  const experience: Experience = {
    id,
    type: told.type,
    verb: told.verb,
    title: round === 0 ? told.title : `${told.title} (${round + 1})`,
    page: told.site
      ? {
          address: `https://${told.site}/${at}`,
          site: told.site,
          provider: 'Green Roof Academy',
          author: null,
          language: 'en',
        }
      : null,
    detected: told.site
      ? {
          kind: 'learning',
          type: told.type,
          detector: 'schema-org',
          why: [{ code: 'structured', detail: 'Course' }],
          fields: {
            title: { value: told.title, from: 'json-ld' },
            provider: { value: 'Green Roof Academy', from: 'json-ld' },
            duration: { value: 'PT6H', from: 'json-ld' },
            language: { value: 'en', from: 'html' },
            skills: { value: ['Keeping bees', 'Patience'], from: 'json-ld' },
          },
        }
      : null,
    // Some days are known exactly, some by their month alone.
    startedOn: at % 7 === 6 ? day.slice(0, 7) : day,
    endedOn: null,
    duration: told.minutes ?? null,
    sessions:
      at % 10 === 2
        ? [
            { id: idOf(7, at * 2), on: day, duration: 'PT2H', note: '' },
            { id: idOf(7, at * 2 + 1), on: day.slice(0, 7), duration: null, note: '' },
          ]
        : [],
    organisation: shareable(told.organisation),
    place: shareable(told.place),
    role: shareable(told.role),
    people: [],
    privacy: told.private ? 'just-for-me' : 'ask',
    origin: told.site ? 'page' : 'hand',
    createdAt: instant,
    updatedAt: instant,
    deletedAt: null,
  };
  const writes: Write[] = [{ table: 'experiences', put: experience }];
  if (told.did || told.chips) writes.push({ table: 'reflections', put: reflection(id, told, instant, at) });
  (told.skills ?? []).forEach((skill, index) => {
    writes.push({ table: 'claims', put: claim(id, told, skill, instant, at * 8 + index) });
  });
  if (told.own) {
    const own = claim(id, told, ['', null, 'on-my-own'], instant, at * 8 + 7);
    writes.push({ table: 'claims', put: { ...own, zone: null, ownWords: told.own, suggestedBy: 'learner' } });
  }
  if (told.link) writes.push({ table: 'evidence', put: link(id, told.link, instant, at) });
  return writes;
}

function reflection(experienceId: string, told: Told, instant: string, at: number): Reflection {
  return {
    id: idOf(2, at),
    experienceId,
    promptSet: told.set,
    chips: Object.fromEntries(Object.entries(told.chips ?? {}).map(([question, chips]) => [question, [...chips]])),
    texts: { ...(told.did ? { did: told.did } : {}), ...(told.better ? { better: told.better } : {}) },
    skipped: {},
    privacies: {},
    summary: null,
    finishedAt: instant,
    createdAt: instant,
    updatedAt: instant,
  };
}

function claim(
  experienceId: string,
  told: Told,
  [zone, quote, level]: NonNullable<Told['skills']>[number],
  instant: string,
  at: number,
): SkillClaim {
  const start = quote ? (told.did ?? '').indexOf(quote) : -1;
  return {
    id: idOf(3, at),
    experienceId,
    zone: zone || null,
    ownWords: zone ? null : 'own',
    competence: null,
    basis: quote && start >= 0 ? [{ kind: 'quote', question: 'did', quote, start, end: start + quote.length }] : [],
    note: '',
    level,
    status: 'confirmed',
    suggestedBy: 'recogniser',
    createdAt: instant,
    decidedAt: instant,
    deletedAt: null,
  };
}

function link(experienceId: string, address: string, instant: string, at: number): Evidence {
  return {
    id: idOf(4, at),
    experienceId,
    kind: 'link',
    name: '',
    description: '',
    narrative: '',
    address,
    attachmentId: null,
    people: 'none',
    madeOn: null,
    privacy: 'ask',
    createdAt: instant,
    deletedAt: null,
  };
}

import { describe, expect, it } from 'vitest';
import { ExportDocument, selectForExport } from '@/lib/export/index.ts';
import { badge, claim, evidence, experience, id } from '../../fixtures/cast.ts';
import { amina, card, credential, OPTIONS } from '../../fixtures/export-cast.ts';

const empty = { learner: null, cards: [], badges: [] };
const only = (one: ReturnType<typeof card>, options = {}) =>
  selectForExport({ ...empty, cards: [one] }, { ...OPTIONS, ...options });
const first = (one: ReturnType<typeof card>, options = {}) => only(one, options).content.experiences[0];

describe('selectForExport', () => {
  it('makes a document that keeps to its own contract', () => {
    const { content } = selectForExport(amina(), OPTIONS);
    expect(ExportDocument.parse(structuredClone(content))).toEqual(content);
    expect(content.experiences.map((one) => one.key)).toEqual(['e1', 'e2', 'e3']);
    // A stored id tells the millisecond something was kept; only the reader of attachments needs one.
    const kept = JSON.stringify(content, (key, value) => (key === 'attachmentId' ? undefined : value));
    expect(kept).not.toContain('01970000');
  });

  it('says nothing of what is private, unconfirmed or deleted, and tells the learner so', () => {
    const gone = '2026-06-01T00:00:00.000Z';
    const { content, heldBack } = selectForExport(
      {
        ...empty,
        cards: [
          card(experience(1, { title: 'Kept' }), {
            summary: 'Words',
            claims: [
              { claim: claim(11, id(1), { status: 'suggested', ownWords: 'maybe' }), provenance: 'said' },
              { claim: claim(12, id(1), { status: 'declined' }), provenance: 'said' },
              { claim: claim(13, id(1), { deletedAt: gone }), provenance: 'said' },
            ],
            evidence: [
              evidence(21, id(1), { privacy: 'just-for-me', name: 'Diary' }),
              evidence(22, id(1), { deletedAt: gone }),
              evidence(23, id(1), { kind: 'photo', people: 'unasked', name: 'Group photo' }),
            ],
          }),
          card(experience(2, { title: 'Mine alone', privacy: 'just-for-me' })),
          card(experience(3, { deletedAt: gone })),
        ],
        badges: [badge(31, { experienceIds: [id(2)] }), badge(33, { deletedAt: gone })],
        credentials: [{ name: 'Private', experienceId: id(2), credential: credential('Private') }],
      },
      OPTIONS,
    );
    expect(content.experiences).toHaveLength(1);
    expect(content.experiences[0]).toMatchObject({ title: 'Kept', claims: [], evidence: [] });
    expect([content.badges, content.credentials, content.skills]).toEqual([[], [], []]);
    expect(heldBack.map(({ why, what }) => `${why}: ${what}`).sort()).toEqual([
      'people: Group photo',
      'private: Diary',
      'private: Mine alone',
      'unconfirmed: maybe',
    ]);
  });

  it('puts in only the experiences that were chosen', () => {
    const { content } = selectForExport(amina(), { ...OPTIONS, experienceIds: new Set([id(3)]) });
    expect(content.experiences.map((one) => one.title)).toEqual(['Cooking for my family on Sundays']);
    expect(content.badges.map((one) => one.name)).toEqual(['Planning']);
    expect(content.credentials).toEqual([]);
  });

  it('lets volunteering leave with the month and the kind of organisation', () => {
    const { content, heldBack } = selectForExport(amina(), OPTIONS);
    expect(content.experiences[0]).toMatchObject({
      title: 'Volunteer at a food bank',
      organisation: 'a food bank',
      place: null,
      role: 'Host at the door',
      provider: null,
      address: null,
      startedOn: '2026-03',
      endedOn: '2026-05',
    });
    expect(content.experiences[0]?.summary).toContain('I helped with “Volunteer at a food bank”.');
    expect(content.experiences[0]?.evidence[0]?.madeOn).toBe('2026-05');
    expect(JSON.stringify(content.experiences)).not.toMatch(/amersfoort|Ria/i);
    expect(heldBack).toContainEqual({ why: 'exact-place', what: 'Volunteer at Voedselbank Amersfoort' });
    const dutch = selectForExport(amina(), { ...OPTIONS, language: 'nl' }).content.experiences[0];
    expect(dutch?.organisation).toBe('een voedselbank');
  });

  it('lets everything leave when the learner chose so', () => {
    const { content } = selectForExport(amina(), { ...OPTIONS, exactFor: new Set([id(1)]) });
    expect(content.experiences[0]).toMatchObject({
      title: 'Volunteer at Voedselbank Amersfoort',
      organisation: 'Voedselbank Amersfoort',
      place: 'Amersfoort',
      address: 'https://www.voedselbankamersfoort.example/vrijwilliger',
      startedOn: '2026-03-07',
    });
  });

  it('finds held-back names however they are written, and leaves other words alone', () => {
    const words = (summary: string, language = 'en') =>
      first(
        card(
          experience(1, {
            type: 'volunteering',
            organisation: { name: 'Huis van de Wijk', exactness: 'general' },
            place: { name: 'Soest (Utrecht)', exactness: 'general' },
            people: [
              { id: id(71), name: 'Bo', relation: '', couldConfirm: false },
              { id: id(72), name: 'Fatima', relation: '', couldConfirm: false },
            ],
          }),
          { summary },
        ),
        { language },
      )?.summary;
    expect(words('At the huis van  de wijk in SOEST.')).toBe('At a community centre in my area.');
    expect(words('Huis_van-de_wijk, Utrecht')).toBe('A community centre, my area');
    expect(words('Bij het Huis van de Wijk met Fatima.', 'nl')).toBe('Bij een buurthuis met iemand.');
    expect(words('Soesterberg, Bob and Soest’s park')).toBe('Soesterberg, Bob and my area’s park');
  });

  it('quotes only what may be read elsewhere in the file', () => {
    const quoted = (quote: string, question: string | null, given = {}) =>
      first(
        card(experience(1), {
          summary: 'I fixed the bike.',
          claims: [
            {
              claim: claim(11, id(1), { basis: [{ kind: 'quote', question, quote, start: 0, end: quote.length }] }),
              provenance: 'said',
            },
          ],
          ...given,
        }),
      )?.claims;
    expect(quoted('fixed the  bike', 'did')?.[0]?.quote).toBe('fixed the bike');
    expect(quoted('something only I know', 'did')).toMatchObject([{ label: 'Teamwork', quote: null }]);
    expect(quoted('something only I know', null)?.[0]?.quote).toBeNull();
    expect(quoted('fixed the bike', 'feeling', { privateQuestions: ['feeling'] })).toEqual([]);
  });

  it('calls shown only what this very file shows', () => {
    const one = first(
      card(experience(1), {
        provenance: 'shown',
        claims: [
          {
            claim: claim(11, id(1), {
              basis: [
                { kind: 'evidence', evidenceId: id(21) },
                { kind: 'chip', question: 'did', chip: 'x' },
              ],
            }),
            provenance: 'shown',
          },
        ],
        evidence: [evidence(21, id(1), { privacy: 'just-for-me' })],
      }),
    );
    expect(one).toMatchObject({ provenance: 'said', claims: [{ provenance: 'said' }] });
  });

  it('brings skills together over experiences, with the best step and level', () => {
    const { skills } = selectForExport(amina(), OPTIONS).content;
    expect(skills[0]).toMatchObject({
      label: 'Planning and organising',
      level: 'could-show-others',
      provenance: 'confirmed',
    });
    expect(skills[0]?.proofs.map((proof) => proof.experience)).toEqual(['e1', 'e3']);
    expect(skills).toHaveLength(4);
  });

  it('leaves contact details out until they are asked for', () => {
    const { contact: _contact, ...careful } = OPTIONS;
    const { learner } = selectForExport(amina(), careful).content;
    expect([learner.name, learner.emails, learner.place]).toEqual(['Amina Yılmaz', [], '']);
  });

  it('marks a credential that names what is held back', () => {
    const input = amina();
    const credentials = [
      { name: 'Food', experienceId: id(1), credential: credential('Volunteer at Voedselbank Amersfoort') },
      { name: 'Web', experienceId: id(2), credential: credential('Web') },
    ];
    const { content } = selectForExport({ ...input, credentials }, OPTIONS);
    expect(content.credentials.map((one) => [one.name, one.revealing])).toEqual([
      ['Food', true],
      ['Web', false],
    ]);
  });

  it('lets no web address through that is none', () => {
    const page = {
      address: 'http://user:pass@learn.example/ü?q=<b>',
      site: '',
      provider: null,
      author: null,
      language: null,
    };
    expect(first(card(experience(1, { page })))?.address).toBe('http://learn.example/%C3%BC?q=%3Cb%3E');
    const script = { ...page, address: 'javascript:alert(1)' };
    expect(first(card(experience(1, { page: script })))?.address).toBeNull();
  });

  it('writes in a language it has words for', () => {
    const tag = (language: string) => selectForExport(amina(), { ...OPTIONS, language }).content.language;
    expect(['nl', 'nl_BE', 'EN-gb', 'de', 'not a tag', ''].map(tag)).toEqual([
      'nl',
      'nl-BE',
      'en-GB',
      'en',
      'en',
      'en',
    ]);
  });

  it('changes nothing it was given', () => {
    const input = amina();
    const before = structuredClone(input);
    selectForExport(input, OPTIONS);
    expect(input).toEqual(before);
  });
});

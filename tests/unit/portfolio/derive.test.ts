import { describe, expect, it } from 'vitest';
import { derivePortfolio, type PortfolioInput } from '@/lib/portfolio/index.ts';
import { badge, claim, evidence, experience, id, reflection } from '../../fixtures/cast.ts';

const derive = (given: Partial<PortfolioInput>, dayOf?: (instant: string) => string) =>
  derivePortfolio(
    { experiences: [], reflections: [], claims: [], evidence: [], badges: [], ...given },
    dayOf ? { dayOf } : {},
  );

describe('derivePortfolio', () => {
  it('is empty and whole with nothing in it', () => {
    expect(derive({})).toEqual({
      timeline: [],
      cards: [],
      totals: { entries: 0, minutes: 0, hours: 0, byKind: {}, byType: {} },
      skills: [],
      badges: [],
      coverage: { entries: 0, withSkill: 0, share: 0 },
    });
  });

  it('groups by month, newest first, and puts what is less exact after what is exact', () => {
    const { timeline } = derive({
      experiences: [
        experience(1, { startedOn: '2026-03-14' }),
        experience(2, { startedOn: '2026' }),
        experience(3, { startedOn: '2026-05' }),
        experience(4, { startedOn: '2026-05-02' }),
        experience(5, { startedOn: '2025-12-31', endedOn: '2026-05-20' }),
        experience(6, {
          startedOn: '2024-01-01',
          sessions: [{ id: id(90), on: '2026-03-20', duration: null, note: '' }],
        }),
      ],
    });
    expect(timeline.map((group) => [group.month, group.cards.map((card) => card.experience.title)])).toEqual([
      ['2026-05', ['Experience 5', 'Experience 4', 'Experience 3']],
      ['2026-03', ['Experience 6', 'Experience 1']],
      ['2026', ['Experience 2']],
    ]);
  });

  it('puts what has no date on the learner’s own day it was kept', () => {
    const late = experience(1, { createdAt: '2026-04-30T22:30:00.000Z' });
    expect(derive({ experiences: [late] }).timeline[0]?.month).toBe('2026-04');
    expect(derive({ experiences: [late] }, () => '2026-05-01').timeline[0]?.month).toBe('2026-05');
  });

  it('leaves out what is deleted, and what nobody confirmed', () => {
    const gone = '2026-06-01T00:00:00.000Z';
    const portfolio = derive({
      experiences: [experience(1), experience(2, { deletedAt: gone })],
      claims: [
        claim(11, id(1), { status: 'suggested' }),
        claim(12, id(1), { status: 'declined' }),
        claim(13, id(1), { deletedAt: gone }),
        claim(14, id(2)),
      ],
      evidence: [evidence(21, id(1), { deletedAt: gone })],
      badges: [badge(31, { experienceIds: [id(1)], deletedAt: gone })],
    });
    expect(portfolio.cards).toHaveLength(1);
    expect(portfolio.cards[0]).toMatchObject({ claims: [], zones: [], suggested: 1, provenance: 'said', evidence: [] });
    expect(portfolio.skills).toEqual([]);
    expect(portfolio.badges).toEqual([]);
    expect(portfolio.coverage).toEqual({ entries: 1, withSkill: 0, share: 0 });
  });

  it('climbs the four honest steps, and a badge of one’s own making is none of them', () => {
    const portfolio = derive({
      experiences: [1, 2, 3, 4, 5].map((n) => experience(n)),
      claims: [
        claim(13, id(3), { basis: [{ kind: 'endorsement', badgeId: id(33) }] }),
        claim(15, id(5), { basis: [{ kind: 'endorsement', badgeId: id(99) }] }),
      ],
      evidence: [evidence(22, id(2))],
      badges: [
        badge(33, { origin: 'endorsement' }),
        badge(34, { experienceIds: [id(4)] }),
        badge(35, { origin: 'self-issued', experienceIds: [id(5)] }),
      ],
    });
    const steps = Object.fromEntries(portfolio.cards.map((card) => [card.experience.title.slice(-1), card.provenance]));
    expect(steps).toEqual({ 1: 'said', 2: 'shown', 3: 'confirmed', 4: 'issued', 5: 'said' });
  });

  it('lists skills with their proofs, the best step and the quote', () => {
    const quote = { kind: 'quote', question: 'did', quote: 'we planned it together', start: 0, end: 22 } as const;
    const { skills, cards } = derive({
      experiences: [experience(1, { startedOn: '2026-01' }), experience(2, { startedOn: '2026-02' })],
      claims: [
        claim(11, id(1), { basis: [quote] }),
        claim(12, id(2), { basis: [{ kind: 'evidence', evidenceId: id(21) }] }),
        claim(13, id(2), { zone: null, ownWords: ' Fixing  Bikes ' }),
        claim(14, id(1), { zone: null, ownWords: 'fixing bikes' }),
        claim(15, id(1), { zone: null, competence: { framework: 'lifecomp', code: 'S1' } }),
      ],
      evidence: [evidence(21, id(2))],
    });
    expect(skills.map((skill) => [skill.key, skill.count, skill.provenance])).toEqual([
      ['own:fixing bikes', 2, 'said'],
      ['zone:teamwork', 2, 'shown'],
      ['competence:lifecomp:S1', 1, 'said'],
    ]);
    const team = skills.find((skill) => skill.zone === 'teamwork');
    expect(team?.proofs.map((proof) => [proof.title, proof.quote])).toEqual([
      ['Experience 2', null],
      ['Experience 1', 'we planned it together'],
    ]);
    expect(cards.map((card) => card.zones)).toEqual([['teamwork'], ['teamwork']]);
  });

  it('adds up time by kind and by type', () => {
    const session = (n: number) => ({ id: id(n), on: null, duration: 'PT1H', note: '' });
    const { totals, cards, coverage } = derive({
      experiences: [
        experience(1, { duration: 'PT2H', sessions: [session(91), session(92)] }),
        experience(2, { type: 'volunteering', duration: 'PT90M' }),
        experience(3, { type: 'video' }),
      ],
      claims: [claim(11, id(1))],
    });
    expect(totals).toEqual({
      entries: 3,
      minutes: 330,
      hours: 5.5,
      byKind: {
        learning: { entries: 2, minutes: 240, hours: 4 },
        volunteering: { entries: 1, minutes: 90, hours: 1.5 },
      },
      byType: {
        course: { entries: 1, minutes: 240, hours: 4 },
        volunteering: { entries: 1, minutes: 90, hours: 1.5 },
        video: { entries: 1, minutes: 0, hours: 0 },
      },
    });
    expect(cards.find((card) => card.experience.type === 'course')?.hours).toBe(4);
    expect(coverage.share).toBeCloseTo(1 / 3);
  });

  it('brings each experience its own reflection', () => {
    const { cards } = derive({ experiences: [experience(1), experience(2)], reflections: [reflection(41, id(2))] });
    expect(cards.map((card) => [card.experience.id, card.reflection?.id ?? null])).toEqual([
      [id(2), id(41)],
      [id(1), null],
    ]);
  });

  it('changes nothing it was given', () => {
    const input = { experiences: [experience(1), experience(2)], claims: [claim(11, id(1))] };
    const before = structuredClone(input);
    derive(input);
    expect(input).toEqual(before);
  });
});

import type { Badge, Evidence, Experience, Learner, Reflection, SkillClaim } from '@/lib/model/index.ts';
import { derivePortfolio, type Portfolio } from '@/lib/portfolio/index.ts';
import { openStore } from '@/lib/store/index.ts';
import { localDay } from './clock.ts';

/** How many entries the timeline shows before it is asked for more. */
export const PAGE_SIZE = 50;

/** A part of the portfolio: the newest entries with everything that belongs to them, and how many there are in all. */
export interface PortfolioPage {
  readonly portfolio: Portfolio;
  readonly total: number;
}

/** The newest entries of the portfolio, derived from what is stored. */
export async function readPortfolioPage(limit = PAGE_SIZE): Promise<PortfolioPage> {
  const { learner } = await openStore();
  const [experiences, counts] = await Promise.all([learner.newestExperiences({ limit }), learner.counts()]);
  return { portfolio: await derive(experiences), total: counts.entries };
}

/** The whole portfolio: for the skills page and for what leaves. */
export async function readPortfolio(): Promise<Portfolio> {
  const { learner } = await openStore();
  const experiences = await learner.all('experiences');
  return derive(experiences.filter((experience) => experience.deletedAt === null));
}

/** One entry with everything that belongs to it, as a portfolio of one. */
export async function readEntry(id: string): Promise<Portfolio> {
  const { learner } = await openStore();
  const experience = await learner.get('experiences', id);
  return derive(experience && experience.deletedAt === null ? [experience] : []);
}

/** What the learner told about themselves, or null. */
export async function readLearner(): Promise<Learner | null> {
  const { learner } = await openStore();
  return (await learner.all('learners'))[0] ?? null;
}

async function derive(experiences: readonly Experience[]): Promise<Portfolio> {
  const { learner } = await openStore();
  const few = experiences.length <= PAGE_SIZE;
  const of = <N extends 'reflections' | 'claims' | 'evidence'>(table: N) =>
    few
      ? Promise.all(experiences.map(({ id }) => learner.byIndex(table, 'experienceId', id))).then((all) => all.flat())
      : learner.all(table);
  const [reflections, claims, evidence, badges] = await Promise.all([
    of('reflections') as Promise<Reflection[]>,
    of('claims') as Promise<SkillClaim[]>,
    of('evidence') as Promise<Evidence[]>,
    learner.all('badges') as Promise<Badge[]>,
  ]);
  return derivePortfolio({ experiences, reflections, claims, evidence, badges }, { dayOf: localDay });
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { restoreExperience } from '@/lib/actions/change-experience.ts';
import { BIN_DAYS } from '@/lib/actions/empty-bin.ts';
import { PAGE_SIZE, readPortfolio, readPortfolioPage } from '@/lib/actions/read-portfolio.ts';
import { suggestSkills } from '@/lib/actions/suggest-skills.ts';
import { saveFile } from '@/lib/browser/index.ts';
import type { Experience } from '@/lib/model/index.ts';
import { type Card, experienceMinutes, type Portfolio } from '@/lib/portfolio/index.ts';
import { type Damage, openStore } from '@/lib/store/index.ts';
import { type Live, useLive } from './use-live.ts';
import type { Telling } from './use-notices.ts';
import { useWords } from './use-words.tsx';

/** The newest part of the trail. */
export interface Trail {
  readonly portfolio: Portfolio;
  /** Entries in all, those further down included. */
  readonly total: number;
}

/** The trail, fifty entries at a time; what is on the screen stays there while more is read. */
export function useTrail(): Live<Trail> & { readonly more: () => void } {
  const [limit, setLimit] = useState(PAGE_SIZE);
  const { value, error } = useLive(() => readPortfolioPage(limit), [limit]);
  const last = useRef<Trail>(undefined);
  if (value) last.current = value;
  return { value: value ?? last.current, error, more: () => setLimit((before) => before + PAGE_SIZE) };
}

/** What is known of the whole trail: minutes, and the skills with the most entries. */
export interface Overview {
  readonly entries: number;
  readonly minutes: number;
  /** Skill zone → entries with a confirmed claim to it, most first. */
  readonly zones: readonly { readonly zone: string; readonly count: number }[];
}

/**
 * @param begin false while there is something more urgent to read: adding up the whole must not hold up its newest part
 */
export function useOverview(begin: boolean): Live<Overview | undefined> {
  return useLive(async () => {
    if (!begin) return undefined;
    const { learner } = await openStore();
    const [experiences, counts] = await Promise.all([learner.all('experiences'), learner.counts()]);
    const kept = experiences.filter((one) => one.deletedAt === null);
    const zones = Object.entries(counts.byZone).map(([zone, count]) => ({ zone, count }));
    return {
      entries: kept.length,
      minutes: kept.reduce((sum, one) => sum + experienceMinutes(one), 0),
      zones: zones.sort((a, b) => b.count - a.count || (a.zone < b.zone ? -1 : 1)),
    };
  }, [begin]);
}

/** The whole portfolio, for the skills. */
export function useWholePortfolio(): Live<Portfolio> {
  return useLive(readPortfolio, []);
}

/** An entry in the bin, and the day it goes for good. */
export interface BinnedEntry {
  readonly experience: Experience;
  readonly goesAt: string;
}

/** What rests in the bin, last thrown away first. */
export function useBin(): Live<readonly BinnedEntry[]> {
  return useLive(async () => {
    const { learner } = await openStore();
    const binned = (await learner.all('experiences')).flatMap((experience) => {
      const { deletedAt } = experience;
      if (deletedAt === null) return [];
      const goesAt = new Date(Date.parse(deletedAt) + BIN_DAYS * 86_400_000).toISOString();
      return [{ experience, goesAt, deletedAt }];
    });
    return binned.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
  }, []);
}

/** Takes an entry out of the bin, and says so. */
export function useRestore(actAndTell: Telling['actAndTell']): (id: string, title: string) => void {
  const { t } = useWords();
  return useCallback(
    (id, title) =>
      actAndTell(
        () => restoreExperience(id),
        () => ({ text: t('portfolio.restored', { title }) }),
      ),
    [actAndTell, t],
  );
}

/** How long the page is left alone before the slow looks begin, ms. */
const LATER = 800;

/** Gives a damaged record as a file, just as it lies there. */
export function downloadDamage(damage: Damage): void {
  const text = JSON.stringify(damage, null, 2);
  saveFile(`skilltrail-${damage.table}-${damage.id}.json`, new Blob([text], { type: 'application/json' }));
}

/** Records that do not parse. Looked for once, after everything else is on the screen. */
export function useDamaged(): readonly Damage[] {
  const [damaged, setDamaged] = useState<readonly Damage[]>([]);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const { learner } = await openStore();
      const found = await learner.damaged();
      if (!gone) setDamaged(found);
    };
    const timer = setTimeout(() => void look().catch(console.error), LATER);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return damaged;
}

/**
 * How many skills wait for the learner's word, entry by entry. They are found in the learner's own words, which takes a
 * moment, so each entry is looked at once the page is there, and again only when it changed.
 */
export function useWaitingSkills(cards: readonly Card[] | undefined, language: string): ReadonlyMap<string, number> {
  const [found, setFound] = useState<ReadonlyMap<string, number>>(new Map());
  const seen = useRef(new Map<string, { readonly mark: string; readonly count: number }>());
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const { learner } = await openStore();
      for (const card of cards ?? []) {
        const { reflection, experience } = card;
        // What is just for the learner is looked through by nobody.
        if (!reflection || gone || experience.privacy === 'just-for-me') continue;
        const claims = await learner.byIndex('claims', 'experienceId', experience.id);
        const decided = claims.filter((claim) => claim.deletedAt === null);
        const mark = `${language} ${reflection.updatedAt} ${decided.map((one) => `${one.id}${one.status}`).join()}`;
        if (seen.current.get(experience.id)?.mark === mark) continue;
        const { length } = await suggestSkills(reflection, decided, language);
        seen.current.set(experience.id, { mark, count: length });
      }
      if (!gone) setFound(new Map([...seen.current].map(([id, { count }]) => [id, count])));
    };
    const timer = setTimeout(() => void look().catch(console.error), LATER);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [cards, language]);
  return found;
}

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button.tsx';
import { UiIcon } from '@/components/ui/Icon.tsx';
import { SkillZoneTag } from '@/components/ui/SkillZoneTag.tsx';
import { TrailPicture } from '@/components/ui/TrailPicture.tsx';
import type { Translator } from '@/lib/i18n/index.ts';
import type { Portfolio } from '@/lib/portfolio/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { nameOfSkill } from './claim-name.ts';
import { durationOf } from './clock-text.ts';
import { EmptyTrail } from './EmptyTrail.tsx';
import css from './shell.module.css';
import { Trail } from './Trail.tsx';

export interface TrailViewProps {
  readonly portfolio: Portfolio;
  readonly total: number;
  /** What is known of the whole; null while it is still added up. */
  readonly overview: {
    readonly minutes: number;
    readonly zones: readonly { readonly zone: string; readonly count: number }[];
  } | null;
  readonly waiting: ReadonlyMap<string, number>;
  readonly hrefs: {
    readonly entry: (id: string) => string;
    readonly skills: string;
    readonly bin: string;
    readonly takeAway: string;
  };
  /** What needs repair, above everything else. */
  readonly repair: ReactNode;
  readonly onAdd: () => void;
  readonly onMore: () => void;
  readonly onThrowAway: (id: string, title: string) => void;
}

/** Skills told beside the trail; the rest is on their own page. */
const SHOWN = 8;

/** "My trail": everything that was kept, newest first, with the whole of it in one sentence. */
export function TrailView(props: TrailViewProps) {
  const { portfolio, total, overview, waiting, hrefs, repair } = props;
  const words = useWords();
  const { t } = words;
  const isEmpty = total === 0;
  return (
    <div className={css.columns}>
      <div className={css.reading}>
        <div className={css.headRow}>
          <div className={css.head}>
            <h1>{t('portfolio.trail')}</h1>
            {!isEmpty && <p className={css.lead}>{totals(total, overview?.minutes ?? 0, words)}</p>}
          </div>
          {!isEmpty && (
            <div className={css.noPrint}>
              <Button sign="add" onPress={props.onAdd}>
                {t('portfolio.add')}
              </Button>
            </div>
          )}
        </div>
        {repair}
        {isEmpty ? (
          <EmptyTrail onAdd={props.onAdd} />
        ) : (
          <Trail
            portfolio={portfolio}
            total={total}
            waiting={waiting}
            hrefOf={hrefs.entry}
            onMore={props.onMore}
            onThrowAway={props.onThrowAway}
          />
        )}
      </div>
      <aside className={css.aside} aria-label={t('portfolio.aside')}>
        {isEmpty && <TrailPicture />}
        {overview && overview.zones.length > 0 && (
          <section className={css.part}>
            <h2 className={css.small}>{t('portfolio.topSkills')}</h2>
            <ul className={css.list}>
              {overview.zones.slice(0, SHOWN).map(({ zone, count }) => (
                <li key={zone} className={css.top}>
                  <SkillZoneTag {...nameOfSkill({ zone, ownWords: null, competence: null }, words)} />
                  <span>{t('portfolio.inEntries', { count })}</span>
                </li>
              ))}
            </ul>
            <a href={hrefs.skills}>{t('portfolio.allSkills')}</a>
          </section>
        )}
        <ul className={css.links}>
          {!isEmpty && (
            <li>
              <a href={hrefs.takeAway}>
                <UiIcon sign="download" size="small" />
                {t('portfolio.takeAway.link')}
              </a>
            </li>
          )}
          <li>
            <a href={hrefs.bin}>
              <UiIcon sign="bin" size="small" />
              {t('portfolio.bin')}
            </a>
          </li>
        </ul>
      </aside>
    </div>
  );
}

/** "14 things kept · 32 hours", the second half as soon as it is known and says something. */
function totals(count: number, minutes: number, words: Translator): string {
  const kept = words.t('portfolio.kept', { count });
  if (minutes <= 0) return kept;
  const told = minutes < 600 ? minutes : Math.round(minutes / 60) * 60;
  return `${kept} · ${words.duration(durationOf(told))}`;
}

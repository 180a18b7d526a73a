import { Button } from '@/components/ui/Button.tsx';
import type { Translator } from '@/lib/i18n/index.ts';
import type { Card, Portfolio } from '@/lib/portfolio/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { nameOfSkill } from './claim-name.ts';
import { durationOf } from './clock-text.ts';
import { TrailCard } from './TrailCard.tsx';
import css from './trail.module.css';

export interface TrailProps {
  readonly portfolio: Portfolio;
  /** Entries in all; what is not read yet is behind "Show more". */
  readonly total: number;
  /** Skills that wait for the learner's word, entry by entry. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly hrefOf: (id: string) => string;
  readonly onMore: () => void;
  readonly onThrowAway: (id: string, title: string) => void;
}

/** What was done, month by month, newest first: a line with marks. */
export function Trail({ portfolio, total, waiting, hrefOf, onMore, onThrowAway }: TrailProps) {
  const words = useWords();
  const { t } = words;
  const left = total - portfolio.cards.length;
  return (
    <div className={css.trail}>
      {portfolio.timeline.map(({ month, cards }) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`} className={css.month}>
            {words.date(month, 'month')}
          </h2>
          <ol>
            {cards.map((card) => {
              const { id, title, type, privacy } = card.experience;
              return (
                <TrailCard
                  key={id}
                  type={type}
                  title={title}
                  href={hrefOf(id)}
                  facts={factsOf(card, words)}
                  provenance={card.provenance}
                  skills={skillsOf(card, words)}
                  waiting={Math.max(card.suggested, waiting.get(id) ?? 0)}
                  justForMe={privacy === 'just-for-me'}
                  onThrowAway={() => onThrowAway(id, title)}
                  throwAwayLabel={t('portfolio.throwAway', { title })}
                />
              );
            })}
          </ol>
        </section>
      ))}
      {left > 0 ? (
        <div className={css.more}>
          <Button onPress={onMore}>{t('action.more')}</Button>
          <span className={css.soft}>{t('portfolio.left', { count: left })}</span>
        </div>
      ) : (
        <p className={css.begin}>{t('portfolio.begin')}</p>
      )}
    </div>
  );
}

/** When, how long and with whom, as far as they are known; in the same words on the card and on the opened entry. */
export function factsOf({ experience, on, minutes }: Card, words: Translator): string[] {
  const by = experience.organisation?.name ?? experience.page?.provider ?? experience.page?.site ?? null;
  return [
    words.date(on),
    // Five days are told as five days; what was added up is told in hours.
    ...(experience.sessions.length === 0 && experience.duration
      ? [words.duration(experience.duration)]
      : minutes > 0
        ? [words.duration(durationOf(minutes))]
        : []),
    ...(by && by !== experience.title ? [by] : []),
  ];
}

function skillsOf(card: Card, words: Translator) {
  const names = card.claims.map(({ claim }) => nameOfSkill(claim, words));
  return [...new Map(names.map((name) => [name.label, name])).values()];
}

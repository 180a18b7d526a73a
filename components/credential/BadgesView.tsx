import { EmptyState } from '@/components/ui/EmptyState.tsx';
import type { Badge } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { BadgeCard } from './BadgeCard.tsx';
import css from './badge.module.css';
import type { ShownBadge } from './badge-model.ts';

export interface BadgesViewProps {
  readonly badges: readonly ShownBadge[];
  readonly trailHref: string;
  readonly hrefOf: (entryId: string) => string;
  readonly onDownload: (badge: Badge) => void;
}

/** The learner's own badges. */
export function BadgesView({ badges, trailHref, hrefOf, onDownload }: BadgesViewProps) {
  const { t } = useWords();
  return (
    <div className={css.badges}>
      <h1>{t('badge.title')}</h1>
      {badges.length === 0 ? (
        <EmptyState title={t('badge.empty.title')} actions={<a href={trailHref}>{t('badge.empty.go')}</a>}>
          <p>{t('badge.empty.text')}</p>
          <p>{t('badge.self.why')}</p>
        </EmptyState>
      ) : (
        <>
          <h2 className={css.hidden}>{t('badge.list')}</h2>
          {badges.map((shown) => (
            <BadgeCard key={shown.badge.id} shown={shown} hrefOf={hrefOf} onDownload={onDownload} />
          ))}
        </>
      )}
    </div>
  );
}

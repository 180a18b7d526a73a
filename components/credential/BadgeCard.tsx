import { useId } from 'react';
import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { ShapeIcon, UiIcon } from '@/components/ui/Icon.tsx';
import type { Badge } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './badge.module.css';
import type { ShownBadge } from './badge-model.ts';

export interface BadgeCardProps {
  readonly shown: ShownBadge;
  /** Leads to an entry the badge is about; null where one stands on that entry. */
  readonly hrefOf: ((entryId: string) => string) | null;
  readonly onDownload: (badge: Badge) => void;
}

/** A sign for each answer: yes, no, could not be checked. */
const signOf = (ok: boolean | null) => (ok === null ? 'info' : ok ? 'check' : 'warning');

/** A badge: what it is for, who gave it and what was looked at, in sentences. */
export function BadgeCard({ shown: { badge, checks, entries }, hrefOf, onDownload }: BadgeCardProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  return (
    <Card as="article" labelledBy={id}>
      <div className={css.top}>
        <span className={css.shape}>
          <ShapeIcon shape="badge" size="large" />
        </span>
        <div className={css.what}>
          <h3 id={id}>{badge.name}</h3>
          <p className={css.soft}>
            {badge.origin === 'self-issued'
              ? t('badge.self')
              : t('badge.by', { name: badge.issuerName || t('badge.unnamed') })}
            {badge.issuedAt && ` · ${words.date(badge.issuedAt)}`}
          </p>
        </div>
      </div>
      {badge.origin === 'self-issued' && <p>{t('badge.self.why')}</p>}
      {checks.length > 0 && (
        <div>
          <h4 className={css.label}>{t('badge.checked')}</h4>
          <ul className={css.checks}>
            {checks.map((check) => (
              <li key={check.id} data-ok={String(check.ok)}>
                <UiIcon sign={signOf(check.ok)} size="small" />
                <span>{check.message}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {hrefOf && entries.length > 0 && (
        <p className={css.about}>
          {t('badge.about')}{' '}
          {entries.map((entry) => (
            <a key={entry.id} href={hrefOf(entry.id)}>
              {entry.title}
            </a>
          ))}
        </p>
      )}
      <div className={css.noPrint}>
        <Button sign="download" onPress={() => onDownload(badge)}>
          {t('badge.download')}
        </Button>
      </div>
    </Card>
  );
}

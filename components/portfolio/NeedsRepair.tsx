import { Banner } from '@/components/ui/Banner.tsx';
import { Button } from '@/components/ui/Button.tsx';
import type { Damage } from '@/lib/store/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './shell.module.css';

export interface NeedsRepairProps {
  readonly damaged: readonly Damage[];
  readonly onDownload: (damage: Damage) => void;
}

/** Records that cannot be read any more: kept as they are, and to be taken along as they are. */
export function NeedsRepair({ damaged, onDownload }: NeedsRepairProps) {
  const { t } = useWords();
  if (damaged.length === 0) return null;
  return (
    <Banner kind="warning" title={t('portfolio.repair.title', { count: damaged.length })}>
      <p>{t('portfolio.repair.text')}</p>
      <ul>
        {damaged.map((damage) => (
          <li key={`${damage.table} ${damage.id}`} className={css.row}>
            <span>{t('portfolio.repair.record', { id: damage.id.slice(0, 8), table: damage.table })}</span>
            <Button sign="download" onPress={() => onDownload(damage)}>
              {t('portfolio.repair.download')}
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

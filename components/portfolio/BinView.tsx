import { Button } from '@/components/ui/Button.tsx';
import { UiIcon } from '@/components/ui/Icon.tsx';
import type { Experience } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './shell.module.css';

export interface BinViewProps {
  readonly entries: readonly { readonly experience: Experience; readonly goesAt: string }[];
  readonly trailHref: string;
  readonly onRestore: (id: string, title: string) => void;
}

/** What was thrown away and can still come back. */
export function BinView({ entries, trailHref, onRestore }: BinViewProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={css.reading}>
      <div className={css.head}>
        <a href={trailHref} className={css.back}>
          <UiIcon sign="back" size="small" />
          {t('portfolio.trail')}
        </a>
        <h1>{t('portfolio.bin')}</h1>
        <p className={css.lead}>{t(entries.length === 0 ? 'portfolio.bin.empty' : 'portfolio.bin.text')}</p>
      </div>
      {entries.length > 0 && (
        <ul>
          {entries.map(({ experience, goesAt }) => (
            <li key={experience.id} className={css.row}>
              <span>
                <strong>{experience.title}</strong>
                <span className={css.soft}>{t('portfolio.bin.until', { date: words.date(goesAt.slice(0, 10)) })}</span>
              </span>
              <Button sign="undo" onPress={() => onRestore(experience.id, experience.title)}>
                {t('portfolio.restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

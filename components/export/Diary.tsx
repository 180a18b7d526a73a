import { useState } from 'react';
import { Button } from '@/components/ui/Button.tsx';
import { useWords } from '../hooks/use-words.tsx';
import css from './export.module.css';
import type { DiaryLine } from './export-model.ts';

/** Lines that stand open at first. */
const PAGE = 10;

/** What left this device: what, when, under which name. Newest first. */
export function Diary({ lines }: { readonly lines: readonly DiaryLine[] }) {
  const words = useWords();
  const { t } = words;
  const [shown, setShown] = useState(PAGE);
  return (
    <section className={css.diary} aria-labelledby="export-diary">
      <h2 id="export-diary">{t('export.diary')}</h2>
      {lines.length === 0 ? (
        <p className={css.soft}>{t('export.diary.empty')}</p>
      ) : (
        <>
          <p className={css.soft}>{t('export.diary.text')}</p>
          <ul>
            {lines.slice(0, shown).map(({ share, format }) => (
              <li key={share.id} className={css.line}>
                <span className={css.words}>
                  <span>{format ? words.words(format) : share.via}</span>
                  <span className={css.soft}>{share.to}</span>
                </span>
                <span className={css.soft}>
                  {words.date(share.at, 'time')} · {t('export.diary.entries', { count: share.experienceIds.length })}
                </span>
              </li>
            ))}
          </ul>
          {lines.length > shown && (
            <div>
              <Button onPress={() => setShown(shown + 5 * PAGE)}>{t('action.more')}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

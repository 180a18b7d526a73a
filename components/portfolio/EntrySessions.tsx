import { useState } from 'react';
import { Button, IconButton } from '@/components/ui/Button.tsx';
import type { PartialDate } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import { durationOf } from './clock-text.ts';
import { DurationField } from './DurationField.tsx';
import css from './entry.module.css';
import type { EntryModel } from './entry-model.ts';
import { PartialDateField } from './PartialDateField.tsx';

export interface EntrySessionsProps {
  readonly entry: Pick<EntryModel, 'card' | 'experience' | 'sessionMinutes' | 'addSession' | 'removeSession'>;
  readonly today: PartialDate;
}

/** The times one came back: each a day and how long, and all of it together. */
export function EntrySessions({ entry, today }: EntrySessionsProps) {
  const words = useWords();
  const { t } = words;
  const { sessions } = entry.experience.value;
  const [adding, setAdding] = useState<{ readonly on: PartialDate | null; readonly minutes: number | null } | null>(
    null,
  );
  return (
    <div className={css.fields}>
      <h3>{t('entry.sessions')}</h3>
      {sessions.length > 0 && (
        <ul>
          {sessions.map(({ id, on }) => {
            const minutes = entry.sessionMinutes.get(id) ?? 0;
            const when = on ? words.date(on) : t('entry.session.someDay');
            const told = minutes > 0 ? `${when} · ${words.duration(durationOf(minutes))}` : when;
            return (
              <li key={id} className={css.session}>
                <span>{told}</span>
                <IconButton
                  sign="bin"
                  label={t('entry.session.remove', { session: told })}
                  onPress={() => entry.removeSession(id)}
                />
              </li>
            );
          })}
        </ul>
      )}
      {sessions.length > 0 && entry.card.minutes > 0 && (
        <p className={css.soft}>
          {t('entry.sessions.total', { time: words.duration(durationOf(entry.card.minutes)) })}
        </p>
      )}
      {adding ? (
        <div className={css.fields}>
          <PartialDateField
            label={t('entry.session.when')}
            value={adding.on}
            onChange={(on) => setAdding({ ...adding, on })}
          />
          <DurationField
            label={t('entry.time')}
            minutes={adding.minutes ?? 0}
            onChange={(minutes) => setAdding({ ...adding, minutes })}
          />
          <div className={css.acts}>
            <Button
              kind="primary"
              onPress={() => {
                entry.addSession(adding);
                setAdding(null);
              }}
            >
              {t('entry.session.keep')}
            </Button>
            <Button onPress={() => setAdding(null)}>{t('action.cancel')}</Button>
          </div>
        </div>
      ) : (
        <div>
          <Button sign="add" onPress={() => setAdding({ on: today, minutes: null })}>
            {t('entry.session.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

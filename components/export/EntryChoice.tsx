import { useId, useState } from 'react';
import { LinkButton } from '@/components/ui/Button.tsx';
import { ShapeIcon, UiIcon } from '@/components/ui/Icon.tsx';
import { RadioGroup } from '@/components/ui/RadioGroup.tsx';
import { TextField } from '@/components/ui/TextField.tsx';
import { EXPERIENCE_TYPES } from '@/lib/model/index.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './export.module.css';
import type { Choosable } from './export-model.ts';

export interface EntryChoiceProps {
  /** Newest first. */
  readonly entries: readonly Choosable[];
  /** null for all. */
  readonly chosen: readonly string[] | null;
  /** One entry at a time. */
  readonly single: boolean;
  readonly onChoose: (chosen: readonly string[] | null) => void;
}

/** How many stand in the list before it is asked for more. */
const PAGE = 20;

/** Which entries go along: all of them, or those one ticks. */
export function EntryChoice({ entries, chosen, single, onChoose }: EntryChoiceProps) {
  const words = useWords();
  const { t } = words;
  const name = useId();
  const [looked, setLooked] = useState('');
  const [shown, setShown] = useState(PAGE);
  const ticked = new Set(chosen ?? []);
  const wanted = looked.trim().toLocaleLowerCase(words.tag);
  const found = wanted ? entries.filter((one) => one.title.toLocaleLowerCase(words.tag).includes(wanted)) : entries;
  const isOpen = single || chosen !== null;
  const tick = (id: string, on: boolean) => {
    if (single) return onChoose([id]);
    onChoose(on ? [...ticked, id] : [...ticked].filter((one) => one !== id));
  };
  return (
    <div className={css.choice}>
      {!single && (
        <RadioGroup
          label={t('export.which')}
          options={[
            { id: 'all', label: t('export.which.all', { count: entries.length }) },
            { id: 'some', label: t('export.which.some') },
          ]}
          value={chosen === null ? 'all' : 'some'}
          onChange={(id) => onChoose(id === 'all' ? null : [])}
        />
      )}
      {isOpen && (
        <fieldset className={css.choice}>
          <legend className={single ? '' : css.hidden}>{t(single ? 'export.which.one' : 'export.which')}</legend>
          {entries.length > PAGE && (
            <TextField
              label={t('export.which.find')}
              type="search"
              value={looked}
              maxLength={100}
              onChange={(text) => {
                setLooked(text);
                setShown(PAGE);
              }}
            />
          )}
          <div className={css.entries}>
            {found.slice(0, shown).map((entry) => (
              <label key={entry.id} className={css.entry} data-off={entry.private || undefined}>
                <input
                  type={single ? 'radio' : 'checkbox'}
                  name={name}
                  checked={ticked.has(entry.id)}
                  disabled={entry.private}
                  onChange={(event) => tick(entry.id, event.target.checked)}
                />
                <ShapeIcon shape={EXPERIENCE_TYPES[entry.type].shape} size="small" />
                <span className={css.words}>
                  <span>{entry.title}</span>
                  <span className={css.soft}>
                    {words.date(entry.on)}
                    {entry.private && (
                      <>
                        {' · '}
                        <UiIcon sign="lock" size="small" /> {t('privacy.just-for-me')}
                      </>
                    )}
                  </span>
                </span>
              </label>
            ))}
            {found.length === 0 && <p className={css.soft}>{t('export.which.none')}</p>}
          </div>
          {found.length > shown && (
            <div>
              <LinkButton onPress={() => setShown(shown + 5 * PAGE)}>
                {t('export.which.more', { count: found.length - shown })}
              </LinkButton>
            </div>
          )}
          {!single && (
            <p className={css.soft} role="status">
              {t('export.which.ticked', { count: ticked.size })}
            </p>
          )}
        </fieldset>
      )}
    </div>
  );
}

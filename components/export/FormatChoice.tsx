import { useId } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import css from './export.module.css';
import type { Format } from './export-model.ts';

export interface FormatChoiceProps {
  readonly formats: readonly Format[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which kind of file: each with a line on what it is for. */
export function FormatChoice({ formats, chosen, onChoose }: FormatChoiceProps) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend>{words.t('export.format')}</legend>
      <div className={css.options}>
        {formats.map((format) => (
          <label key={format.id} className={css.option}>
            <input
              type="radio"
              name={name}
              value={format.id}
              checked={format.id === chosen}
              aria-describedby={`${name}-${format.id}`}
              onChange={() => onChoose(format.id)}
            />
            <span className={css.words}>
              <span className={css.label}>{words.words(format.label)}</span>
              <span className={css.soft} id={`${name}-${format.id}`}>
                {words.words(format.description)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

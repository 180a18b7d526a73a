import { useState } from 'react';
import { RadioGroup } from '@/components/ui/RadioGroup.tsx';
import { TextArea, TextField } from '@/components/ui/TextField.tsx';
import { codeOf } from '@/lib/errors.ts';
import { EXACTNESSES, LIMITS, type Shareable } from '@/lib/model/index.ts';
import type { Stored } from '@/lib/store/index.ts';
import { useAutosave } from '../hooks/use-autosave.ts';
import { useWords } from '../hooks/use-words.tsx';
import css from './entry.module.css';
import type { SaveField } from './entry-model.ts';

export interface SavedFieldProps<T> {
  readonly label: string;
  readonly hint?: string;
  readonly stored: Stored<T>;
  readonly save: SaveField<T>;
}

/** A title: it is kept with every keystroke, and never empty. What was there comes back when nothing takes its place. */
export function SavedTitle({ label, stored, save }: SavedFieldProps<string>) {
  const { t } = useWords();
  const saved = useAutosave(stored, save);
  const [isEmpty, setEmpty] = useState(false);
  const trouble = useTrouble(saved.error);
  return (
    <TextField
      label={label}
      value={isEmpty ? '' : saved.value}
      maxLength={LIMITS.short}
      problem={isEmpty ? t('entry.title.empty') : trouble}
      onChange={(typed) => {
        setEmpty(typed.trim() === '');
        if (typed.trim() !== '') saved.change(typed);
      }}
      onBlur={() => setEmpty(false)}
    />
  );
}

/** Words in a box, kept with every keystroke. */
export function SavedProse({ label, hint, stored, save }: SavedFieldProps<string>) {
  const saved = useAutosave(stored, save);
  return (
    <TextArea
      label={label}
      hint={hint}
      value={saved.value}
      maxLength={LIMITS.prose}
      problem={useTrouble(saved.error)}
      onChange={saved.change}
    />
  );
}

/** A name, and how exactly it may be told to others. */
export function SavedName({ label, hint, stored, save }: SavedFieldProps<Shareable | null>) {
  const { t } = useWords();
  const saved = useAutosave(stored, save, {
    asStored: (shared) => (shared && shared.name.trim() !== '' ? shared : null),
  });
  const shared = saved.value ?? { name: '', exactness: 'general' };
  return (
    <div className={css.shared}>
      <TextField
        label={label}
        hint={hint}
        value={shared.name}
        maxLength={LIMITS.short}
        problem={useTrouble(saved.error)}
        onChange={(name) => saved.change({ ...shared, name })}
      />
      {shared.name.trim() !== '' && (
        <div className={css.exactness}>
          <RadioGroup
            label={t('entry.shared.question', { name: label })}
            options={EXACTNESSES.map((id) => ({ id, label: t(`exactness.${id}`) }))}
            value={shared.exactness}
            onChange={(exactness) => saved.change({ ...shared, exactness })}
          />
        </div>
      )}
    </div>
  );
}

/** What to say when the last write did not work. */
function useTrouble(error: unknown): string | undefined {
  const { t } = useWords();
  return error === undefined ? undefined : t(`error.${codeOf(error)}`);
}

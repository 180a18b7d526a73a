import { useId } from 'react';
import { UiIcon } from './Icon.tsx';
import css from './Select.module.css';

export interface SelectProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** One of many. The browser's own list: it knows keyboards, screen readers and phones better than a drawn one. */
export function Select<Id extends string>({ label, options, value, onChange }: SelectProps<Id>) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <div className={css.box}>
        <select id={id} className={css.select} value={value} onChange={(event) => onChange(event.target.value as Id)}>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <UiIcon sign="down" />
      </div>
    </div>
  );
}

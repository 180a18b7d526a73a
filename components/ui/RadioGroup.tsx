import { Label } from 'react-aria-components/Label';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import css from './RadioGroup.module.css';

export interface RadioGroupProps<Id extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly lang?: string }[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** One of a few, all of them in sight. */
export function RadioGroup<Id extends string>({ label, labelHidden, options, value, onChange }: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      className={css.group ?? ''}
      value={value}
      onChange={(chosen) => onChange(chosen as Id)}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {!labelHidden && <Label className={css.label ?? ''}>{label}</Label>}
      <div className={css.options}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={css.option ?? ''}>
            <span className={css.dot} aria-hidden="true" />
            <span {...(option.lang ? { lang: option.lang } : {})}>{option.label}</span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

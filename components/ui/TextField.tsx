import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import css from './TextField.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is still needed, in words; the field is marked while it is there. */
  readonly problem?: string | undefined;
  readonly maxLength?: number;
  readonly lang?: string;
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'search' | 'email' | 'url' | 'date';
  readonly onBlur?: () => void;
  /** Enter was pressed. */
  readonly onSubmit?: () => void;
}

/** One line to write. */
export function TextField({ type = 'text', onSubmit, ...props }: TextFieldProps) {
  return (
    <Field {...props}>
      <Input
        className={css.input ?? ''}
        type={type}
        onKeyDown={(event) => {
          // Enter that ends a composed letter (Japanese, Chinese, Korean) is not the end of the answer.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onSubmit?.();
        }}
      />
    </Field>
  );
}

export interface TextAreaProps extends Omit<TextFieldProps, 'type' | 'onSubmit'> {
  /** Lines it shows while it is empty; it grows with what is written. */
  readonly lines?: number;
}

/** Room to write. It grows with the words and counts nothing. */
export function TextArea({ lines = 3, ...props }: TextAreaProps) {
  return (
    <Field {...props}>
      <div className={css.growing} data-text={`${props.value} `}>
        <AriaTextArea className={css.input ?? ''} rows={lines} />
      </div>
    </Field>
  );
}

function Field({
  children,
  ...props
}: Omit<TextFieldProps, 'type' | 'onSubmit'> & { readonly children: React.ReactNode }) {
  const { label, labelHidden, value, onChange, hint, problem, maxLength, lang, autoFocus, onBlur } = props;
  return (
    <AriaTextField
      className={css.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      {...(maxLength ? { maxLength } : {})}
      {...(lang ? { lang } : {})}
      {...(autoFocus ? { autoFocus } : {})}
      {...(onBlur ? { onBlur } : {})}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {!labelHidden && <Label className={css.label ?? ''}>{label}</Label>}
      {hint && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      {children}
      <FieldError className={css.problem ?? ''}>{problem}</FieldError>
    </AriaTextField>
  );
}

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import css from './Button.module.css';
import type { UiSign } from './drawings.ts';
import { UiIcon } from './Icon.tsx';

type Base = Omit<AriaButtonProps, 'className' | 'style' | 'children'>;

export interface ButtonProps extends Base {
  /** `primary`: the one main act of a surface; `quiet`: the others; `danger`: what cannot be undone. */
  readonly kind?: 'primary' | 'quiet' | 'danger';
  readonly sign?: UiSign;
  /** As wide as what it stands in. */
  readonly wide?: boolean;
  /** Says what will happen: "Keep this course". */
  readonly children: ReactNode;
}

/** Something to press. */
export function Button({ kind = 'quiet', sign, wide = false, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={css.button ?? ''} data-kind={kind} data-wide={wide || undefined}>
      {sign && <UiIcon sign={sign} />}
      <span>{children}</span>
    </AriaButton>
  );
}

export interface IconButtonProps extends Base {
  readonly sign: UiSign;
  /** What it does, for everybody who does not see the sign; also shown when pointed at. */
  readonly label: string;
}

/** A button that is only a sign: for closing and the like, where words would be in the way. */
export function IconButton({ sign, label, ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={css.button ?? ''} data-kind="bare">
      <span className={css.pointed} title={label}>
        <UiIcon sign={sign} />
      </span>
    </AriaButton>
  );
}

/** A button that reads like a link in a sentence: for what is beside the main act. */
export function LinkButton({
  sign,
  children,
  ...rest
}: Base & { readonly sign?: UiSign; readonly children: ReactNode }) {
  return (
    <AriaButton {...rest} className={css.button ?? ''} data-kind="link">
      {sign && <UiIcon sign={sign} size="small" />}
      <span>{children}</span>
    </AriaButton>
  );
}

import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import css from './Switch.module.css';

export interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** On or off, at once. */
export function Switch({ on, onChange, disabled = false, children }: SwitchProps) {
  return (
    <AriaSwitch className={css.switch ?? ''} isSelected={on} onChange={onChange} isDisabled={disabled}>
      <span className={css.words}>{children}</span>
      <span className={css.track} aria-hidden="true">
        <span className={css.knob} />
      </span>
    </AriaSwitch>
  );
}

import type { ReactNode } from 'react';
import css from './Banner.module.css';
import type { UiSign } from './drawings.ts';
import { UiIcon } from './Icon.tsx';

const SIGNS = { info: 'info', warning: 'warning', good: 'check' } as const satisfies Record<string, UiSign>;

export interface BannerProps {
  readonly kind?: keyof typeof SIGNS;
  readonly title?: string;
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
  /** Read out at once: for what went differently than planned. */
  readonly urgent?: boolean;
}

/** Something to know on this screen: a sign and words, so that colour is never the only sign. */
export function Banner({ kind = 'info', title, children, actions, urgent = false }: BannerProps) {
  return (
    <div className={css.banner} data-kind={kind} {...(urgent ? { role: 'alert' } : {})}>
      <UiIcon sign={SIGNS[kind]} />
      <div className={css.words}>
        {title && <p className={css.title}>{title}</p>}
        <div>{children}</div>
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  );
}

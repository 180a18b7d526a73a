import type { ReactNode } from 'react';
import { TrailIcon } from './Icon.tsx';
import css from './surfaces.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A place with nothing in it yet: says what will be here, with one example and one way to begin. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <section className={css.empty}>
      <TrailIcon size="large" />
      <h2>{title}</h2>
      <div className={css.words}>{children}</div>
      {actions && <div className={css.actions}>{actions}</div>}
    </section>
  );
}

import type { ReactNode } from 'react';
import css from './surfaces.module.css';

export interface CardProps {
  /** `article` for something with a life of its own (an experience), `section` for a part of a screen. */
  readonly as?: 'article' | 'section' | 'div' | 'li';
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** A sheet of paper on the page: the one level of elevation there is. */
export function Card({ as: Element = 'section', labelledBy, children }: CardProps) {
  return (
    <Element className={css.card} {...(labelledBy ? { 'aria-labelledby': labelledBy } : {})}>
      {children}
    </Element>
  );
}

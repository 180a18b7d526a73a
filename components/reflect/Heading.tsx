import { type ReactNode, useEffect, useRef } from 'react';

export interface HeadingProps {
  /** Moves focus here when it comes up, so that the keyboard goes on from it and a screen reader says it. */
  readonly takesFocus: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

/** The heading of a screen. */
export function Heading({ takesFocus, id, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Only when it comes up: later the learner is somewhere on the screen already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} {...(id ? { id } : {})}>
      {children}
    </h1>
  );
}

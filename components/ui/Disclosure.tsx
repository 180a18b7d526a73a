import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import css from './Disclosure.module.css';
import { UiIcon } from './Icon.tsx';

export interface DisclosureProps {
  /** The question it answers: "Why this?" */
  readonly label: string;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is there for who asks. */
export function Disclosure({ label, open, onOpenChange, children }: DisclosureProps) {
  return (
    <AriaDisclosure
      className={css.disclosure ?? ''}
      {...(open === undefined ? {} : { isExpanded: open })}
      {...(onOpenChange ? { onExpandedChange: onOpenChange } : {})}
    >
      <Button slot="trigger" className={css.trigger ?? ''}>
        <UiIcon sign="down" size="small" />
        <span>{label}</span>
      </Button>
      <DisclosurePanel className={css.panel ?? ''}>
        <div className={css.inside}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}

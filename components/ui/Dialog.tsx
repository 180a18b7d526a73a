import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './Button.tsx';
import css from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Words for the closing sign. */
  readonly closeLabel: string;
  /** `alert`: asks before something that cannot be undone; only its buttons close it. */
  readonly kind?: 'dialog' | 'alert';
  /** Room for a preview beside its choices. */
  readonly wide?: boolean;
  readonly children: ReactNode;
  /** The buttons, main act last. */
  readonly actions?: ReactNode;
}

/** A question or a task that comes before everything else. Focus stays in it and goes back where it came from. */
export function Dialog(props: DialogProps) {
  const { title, open, onClose, closeLabel, kind = 'dialog', wide = false, children, actions } = props;
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen={open}
      onOpenChange={(now) => now || onClose()}
      isDismissable={kind === 'dialog'}
    >
      <Modal className={css.modal ?? ''} data-wide={wide || undefined}>
        <AriaDialog className={css.dialog ?? ''} role={kind === 'alert' ? 'alertdialog' : 'dialog'}>
          <header className={css.head}>
            <Heading slot="title">{title}</Heading>
            {kind === 'dialog' && <IconButton sign="close" label={closeLabel} onPress={onClose} />}
          </header>
          <div className={css.body}>{children}</div>
          {actions && <footer className={css.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

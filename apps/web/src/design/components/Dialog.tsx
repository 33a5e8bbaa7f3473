import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { X } from 'lucide-react';
import { cx } from '../cx.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  /** `sheet`: from the bottom on a phone, from the side on a wide screen. */
  readonly shape?: 'dialog' | 'sheet' | undefined;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
  /** Whether Escape and a press outside close it; default true. */
  readonly dismissable?: boolean | undefined;
  readonly wide?: boolean | undefined;
}

/** Modal: focus is kept inside, Escape closes, focus goes back to where it came from. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  shape = 'dialog',
  role,
  dismissable = true,
  wide,
}: DialogProps) {
  return (
    <ModalOverlay
      className={cx(styles.overlay, shape === 'sheet' && styles.forSheet)}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
    >
      <Modal className={cx(styles.modal, shape === 'sheet' && styles.sheet, wide && styles.wide)}>
        <AriaDialog className={styles.dialog ?? ''} role={role ?? 'dialog'}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            {dismissable && (
              <IconButton label="Close" onClick={onClose}>
                <X aria-hidden="true" />
              </IconButton>
            )}
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A dialog from the edge: the bottom for a thumb, the side on a wide screen. */
export function Sheet(props: Omit<DialogProps, 'shape'>) {
  return <Dialog {...props} shape="sheet" />;
}

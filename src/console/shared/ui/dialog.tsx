import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A question that must be answered: Escape does not leave it unanswered by accident. */
  readonly mustAnswer?: boolean;
}

export function Dialog({ title, isOpen, onClose, children, mustAnswer = false }: DialogProps) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!mustAnswer}
    >
      <Modal className="modal">
        <AriaDialog className="dialog" {...(mustAnswer ? { role: 'alertdialog' as const } : {})}>
          <Heading slot="title">{title}</Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

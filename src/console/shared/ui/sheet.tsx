import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** What a small screen has no room for beside the rest: over it, from below. Escape, a press beside it and the way back close it. */
export function Sheet(props: { readonly label: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const { t } = useTranslation();
  useBackCloses(props.onClose);
  return (
    <ModalOverlay
      className="overlay overlay-sheet"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
    >
      <Modal className="modal sheet">
        <AriaDialog className="sheet-body" aria-label={props.label}>
          <Button className="sheet-close" aria-label={t('app.close')} onPress={props.onClose}>
            ✕
          </Button>
          {props.children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** On a phone one goes back with the button of the phone: it closes what lies on top, and does not leave the screen. */
function useBackCloses(onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const mine = crypto.randomUUID();
    window.history.pushState({ sheet: mine }, '');
    const back = () => close.current();
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
      // Closed in another way: the step that it put into the history goes with it.
      if ((window.history.state as { readonly sheet?: string } | null)?.sheet === mine) window.history.back();
    };
  }, []);
}

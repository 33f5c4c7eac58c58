import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

type Props = {
  readonly title: string;
  /** The class that says how wide it is. */
  readonly className: string;
  /** Told when it is closed, where no `DialogTrigger` opens it: then it is open from the first. */
  readonly onClose?: () => void;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

/** A sheet over the page, with its title and a way out. Within a `DialogTrigger`, its button opens it. */
export function Sheet({ title, className, onClose, children }: Props) {
  return (
    <ModalOverlay className="overlay" isDismissable {...(onClose && { isOpen: true, onOpenChange: onClose })}>
      <Modal className={`sheet ${className}`}>
        <Dialog className="sheet-body">
          {({ close }) => (
            <>
              <div className="sheet-head">
                <Heading slot="title" className="sheet-title">
                  {title}
                </Heading>
                <Button slot="close" className="button ghost icon" aria-label="Close">
                  <X aria-hidden />
                </Button>
              </div>
              {typeof children === 'function' ? children(close) : children}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

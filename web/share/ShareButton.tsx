import { Share2, X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useView } from '../store/viewStore.ts';

const ShareSheet = lazy(async () => ({ default: (await import('./ShareSheet.tsx')).ShareSheet }));

/** Opens what one can do with a view beside reading it: link to it, cite it, save it. */
export function ShareButton() {
  const hasOpened = useView(({ opening }) => opening.state === 'ready');
  return (
    <DialogTrigger>
      <Button className="button share-button" isDisabled={!hasOpened} aria-label="Share">
        <Share2 aria-hidden />
        <span className="share-word">Share</span>
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="sheet share-sheet">
          <Dialog className="sheet-body">
            {({ close }) => (
              <>
                <div className="sheet-head">
                  <Heading slot="title" className="sheet-title">
                    Share and save
                  </Heading>
                  <Button slot="close" className="button ghost icon" aria-label="Close">
                    <X aria-hidden />
                  </Button>
                </div>
                <div className="share-body">
                  <Suspense fallback={<Skeleton lines={4} label="Loading" />}>
                    <ShareSheet onClose={close} />
                  </Suspense>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

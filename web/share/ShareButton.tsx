import { Share2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Sheet } from '../parts/Sheet.tsx';
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
      <Sheet className="share-sheet" title="Share and save">
        {(close) => (
          <div className="share-body">
            <Suspense fallback={<Skeleton lines={4} label="Loading" />}>
              <ShareSheet onClose={close} />
            </Suspense>
          </div>
        )}
      </Sheet>
    </DialogTrigger>
  );
}

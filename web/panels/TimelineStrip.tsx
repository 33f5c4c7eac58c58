import { ChevronDown, ChevronUp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Guarded } from '../parts/Guarded.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useMedia } from '../parts/useMedia.ts';
import { useView } from '../store/viewStore.ts';

const LazyTimeline = lazy(async () => ({ default: (await import('../timeline/Timeline.tsx')).Timeline }));

/** The timeline under the view, which can be folded; where the page is narrow, it is until it is asked for. */
export function TimelineStrip() {
  const isWide = useMedia('(min-width: 1201px)');
  const [choice, setChoice] = useState<boolean | null>(null);
  const isOpen = choice ?? isWide;
  return (
    <div className={`timeline-strip ${isOpen ? 'is-open' : ''}`}>
      <Button
        className="button ghost timeline-fold"
        aria-expanded={isOpen}
        aria-label={isOpen ? 'Fold the timeline' : 'Timeline'}
        onPress={() => setChoice(!isOpen)}
      >
        {isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
        {!isOpen && 'Timeline'}
      </Button>
      {isOpen && <TimelineWhenOpened />}
    </div>
  );
}

/** The timeline, once the graph has come. */
export function TimelineWhenOpened() {
  const hasOpened = useView((state) => state.opening.state === 'ready');
  if (!hasOpened) return null;
  return (
    <Guarded what="The timeline">
      <Suspense fallback={<Skeleton lines={3} label="The timeline is loading" />}>
        <LazyTimeline />
      </Suspense>
    </Guarded>
  );
}

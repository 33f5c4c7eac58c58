import { useEffect } from 'react';
import { Legend } from './panels/Legend.tsx';
import { ReadingPanel } from './panels/ReadingPanel.tsx';
import { ViewPane } from './panels/ViewPane.tsx';
import { followAddress } from './store/tasks/followAddress.ts';
import { useView } from './store/viewStore.ts';

/** The page on which a graph is explored. */
export function Explore({ isShown }: { isShown: boolean }) {
  const announcement = useView((state) => state.announcement);
  useEffect(() => (isShown ? followAddress() : undefined), [isShown]);
  return (
    <main className="explore" hidden={!isShown}>
      <div className="rail">
        <Legend />
      </div>
      <ViewPane isShown={isShown} />
      <ReadingPanel />
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
    </main>
  );
}

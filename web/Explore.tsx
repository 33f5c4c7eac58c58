import { Banners } from './panels/Banners.tsx';
import { Legend } from './panels/Legend.tsx';
import { ReadingPanel } from './panels/ReadingPanel.tsx';
import { ShortcutKeys } from './panels/ShortcutKeys.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { ViewPane } from './panels/ViewPane.tsx';
import { useView } from './store/viewStore.ts';

/** The page on which a graph is explored. */
export function Explore() {
  const announcement = useView((state) => state.announcement);
  return (
    <div className="page">
      <a className="skip" href="#view">
        Skip to the view
      </a>
      <TopBar />
      <Banners />
      <main className="explore">
        <div className="rail">
          <Legend />
        </div>
        <ViewPane />
        <ReadingPanel />
      </main>
      <ShortcutKeys />
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}

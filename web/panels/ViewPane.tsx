import { CalendarRange, ListTree, Network, SlidersHorizontal, Table2 } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { GraphCanvas } from '../canvas/GraphCanvas.tsx';
import { amount } from '../parts/amount.ts';
import { dateInWords } from '../parts/dateInWords.ts';
import { Failed } from '../parts/Failed.tsx';
import { Guarded } from '../parts/Guarded.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useMedia } from '../parts/useMedia.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { useLateView } from '../store/lateView.ts';
import { openPage } from '../store/tasks/openPage.ts';
import { useView } from '../store/viewStore.ts';
import { comparisonInWords, possibleInWords } from '../store/views/asOfSummary.ts';
import { comparison } from '../store/views/comparison.ts';
import { drawnTitle } from '../store/views/drawnTitle.ts';
import { linksAsOf } from '../store/views/linksAsOf.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import { viewTitle } from '../store/views/viewTitle.ts';
import { AsOf } from './AsOf.tsx';
import { AsOfNote } from './AsOfNote.tsx';
import { focusView } from './focusView.ts';
import { History } from './History.tsx';
import { Legend } from './Legend.tsx';
import { LinkedNote } from './LinkedNote.tsx';
import { TimelineStrip, TimelineWhenOpened } from './TimelineStrip.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

const ChosenBar = lazy(async () => ({ default: (await import('./ChosenBar.tsx')).ChosenBar }));
const Outline = lazy(async () => ({ default: (await import('./outline/Outline.tsx')).Outline }));
const ViewTable = lazy(async () => ({ default: (await import('./table/ViewTable.tsx')).ViewTable }));

/** The middle of the page: what the view is, and the ways to see it. */
export function ViewPane({ isShown }: { isShown: boolean }) {
  const isPhone = useMedia('(max-width: 719px)');
  const hasChosen = useView((state) => state.view.chosen.size > 0);
  const element = useRef<HTMLElement>(null);
  useKeptFocus(element, focusView);
  return (
    <section ref={element} className="view" id="view" aria-label="View">
      <Introduction isShown={isShown} />
      <Tabs className="view-tabs">
        <div className="bar">
          <TabList className="tabs" aria-label="Ways to see the view">
            <Tab id="canvas" className="tab">
              <Network aria-hidden />
              Canvas
            </Tab>
            <Tab id="outline" className="tab">
              <ListTree aria-hidden />
              Outline
            </Tab>
            <Tab id="table" className="tab">
              <Table2 aria-hidden />
              Table
            </Tab>
            {isPhone && (
              <Tab id="timeline" className="tab">
                <CalendarRange aria-hidden />
                Timeline
              </Tab>
            )}
          </TabList>
          <History />
          <ShareButton />
          <LegendButton />
          <AsOf />
        </div>
        <TabPanel id="canvas" className="pane" shouldForceMount>
          <ViewState>
            <GraphCanvas />
            <AsOfNote />
          </ViewState>
        </TabPanel>
        <TabPanel id="outline" className="pane outline-pane">
          <ViewState>
            <Suspense fallback={<Skeleton lines={8} label="The outline is loading" />}>
              <AsOfNote />
              <Outline />
            </Suspense>
          </ViewState>
        </TabPanel>
        <TabPanel id="table" className="pane table-pane">
          <ViewState>
            <Suspense fallback={<Skeleton lines={8} label="The table is loading" />}>
              <AsOfNote />
              <ViewTable />
            </Suspense>
          </ViewState>
        </TabPanel>
        {isPhone && (
          <TabPanel id="timeline" className="pane">
            <ViewState>
              <TimelineWhenOpened />
            </ViewState>
          </TabPanel>
        )}
      </Tabs>
      {hasChosen && (
        <Suspense>
          <ChosenBar />
        </Suspense>
      )}
      {!isPhone && <TimelineStrip />}
    </section>
  );
}

function Introduction({ isShown }: { isShown: boolean }) {
  const entities = useLateView(shownEntities).length;
  const links = useLateView(shownLinks).length;
  const hasOpened = useLateView((state) => state.opening.state === 'ready');
  const title = useLateView(viewTitle);
  const isOpening = useLateView((state) => drawnTitle(state) === null);
  const asOf = useLateView((state) => state.view.asOf);
  const held = useLateView(linksAsOf).length;
  const possible = useLateView(possibleInWords);
  const origin = isOpening ? ', from the article and from other sources' : '';
  const compared = useLateView(comparison);
  const dated =
    asOf === null
      ? `${amount(links, 'link')}${origin}`
      : `${held} of ${amount(links, 'link')} as of ${dateInWords(asOf)}${possible}`;
  return (
    <div className="introduction">
      <PageHeading name="Explore" isShown={isShown}>
        {keepTogether(title)}
      </PageHeading>
      <p>
        {hasOpened
          ? `${amount(entities, 'entity', 'entities')} and ${keepTogether(compared ? comparisonInWords(compared) : dated)}. ${links === 0 ? 'Expand an entity to see what it is linked to.' : 'Select a link to read its evidence.'}`
          : 'The graph is loading.'}
      </p>
      <LinkedNote />
    </div>
  );
}

function ViewState({ children }: { children: ReactNode }) {
  const opening = useView((state) => state.opening);
  const isEmpty = useView((state) => shownEntities(state).length === 0);
  if (opening.state === 'loading') return <Skeleton lines={6} label="The graph is loading" />;
  if (opening.state === 'failed') {
    return (
      <>
        <Failed title="The graph could not be loaded." message={opening.message} onRetry={() => void openPage()} />
        {location.hash !== '' && (
          <p className="empty">
            <a href="/" onClick={openFirst}>
              Open the first graph instead
            </a>
          </p>
        )}
      </>
    );
  }
  if (isEmpty) return <p className="empty">Nothing is shown. Undo, show what was hidden, or search for something.</p>;
  return <Guarded what="This part of the view">{children}</Guarded>;
}

function LegendButton() {
  return (
    <DialogTrigger>
      <Button className="button legend-button" aria-label="Legend">
        <SlidersHorizontal aria-hidden />
        <span className="legend-button-name">Legend</span>
      </Button>
      <Sheet className="legend-sheet" title="Legend and filters">
        <Legend />
      </Sheet>
    </DialogTrigger>
  );
}

/** A link that differs by its fragment alone loads nothing by itself. */
function openFirst(event: { preventDefault(): void }): void {
  event.preventDefault();
  history.replaceState(history.state, '', '/');
  void openPage();
}

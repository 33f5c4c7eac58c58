import { ListTree, Network, SlidersHorizontal, Table2, X } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { GraphCanvas } from '../canvas/GraphCanvas.tsx';
import { amount } from '../parts/amount.ts';
import { Failed } from '../parts/Failed.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { openArticle } from '../store/tasks/openArticle.ts';
import { useView } from '../store/viewStore.ts';
import { drawnTitle } from '../store/views/drawnTitle.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { focusView } from './focusView.ts';
import { History } from './History.tsx';
import { Legend } from './Legend.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

const Outline = lazy(async () => ({ default: (await import('./Outline.tsx')).Outline }));
const ViewTable = lazy(async () => ({ default: (await import('./table/ViewTable.tsx')).ViewTable }));

/** The middle of the page: what the view is, and the ways to see it. */
export function ViewPane({ isShown }: { isShown: boolean }) {
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
          </TabList>
          <History />
          <LegendButton />
        </div>
        <TabPanel id="canvas" className="pane" shouldForceMount>
          <ViewState>
            <GraphCanvas />
          </ViewState>
        </TabPanel>
        <TabPanel id="outline" className="pane outline-pane">
          <ViewState>
            <Suspense fallback={<Skeleton lines={8} label="The outline is loading" />}>
              <Outline />
            </Suspense>
          </ViewState>
        </TabPanel>
        <TabPanel id="table" className="pane table-pane">
          <ViewState>
            <Suspense fallback={<Skeleton lines={8} label="The table is loading" />}>
              <ViewTable />
            </Suspense>
          </ViewState>
        </TabPanel>
      </Tabs>
      <ChosenBar />
    </section>
  );
}

function Introduction({ isShown }: { isShown: boolean }) {
  const entities = useView(shownEntities).length;
  const links = useView(shownLinks).length;
  const hasOpened = useView((state) => state.opening.state === 'ready');
  const title = useView(drawnTitle);
  return (
    <div className="introduction">
      <PageHeading name="Explore" isShown={isShown}>
        {keepTogether(title ?? 'What one news article says about the Duffy–Bakanov talks')}
      </PageHeading>
      <p>
        {hasOpened
          ? `${amount(entities, 'entity', 'entities')} and ${amount(links, 'link')}${title ? '' : ', from the article and from other sources'}. Select a link to read its evidence.`
          : 'The graph is loading.'}
      </p>
    </div>
  );
}

function ViewState({ children }: { children: ReactNode }) {
  const opening = useView((state) => state.opening);
  const isEmpty = useView((state) => shownEntities(state).length === 0);
  if (opening.state === 'loading') return <Skeleton lines={6} label="The graph is loading" />;
  if (opening.state === 'failed') {
    return (
      <Failed title="The graph could not be loaded." message={opening.message} onRetry={() => void openArticle()} />
    );
  }
  if (isEmpty) return <p className="empty">Nothing is shown. Undo, show what was hidden, or search for something.</p>;
  return children;
}

function LegendButton() {
  return (
    <DialogTrigger>
      <Button className="button legend-button" aria-label="Legend">
        <SlidersHorizontal aria-hidden />
        <span className="legend-button-name">Legend</span>
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="sheet legend-sheet">
          <Dialog className="sheet-body">
            <div className="sheet-head">
              <Heading slot="title" className="sheet-title">
                Legend and filters
              </Heading>
              <Button slot="close" className="button ghost icon" aria-label="Close">
                <X aria-hidden />
              </Button>
            </div>
            <Legend />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

import { useEffect } from 'react';
import { fetchPaths } from '../api/fetchPaths.ts';
import { dateInWords } from '../parts/dateInWords.ts';
import { Failed } from '../parts/Failed.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { announce } from '../store/actions/notices.ts';
import { findPaths } from '../store/actions/readPaths.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import type { PathsAsked } from '../store/viewTypes.ts';
import '../theme/paths.css';
import { FoundList } from './FoundList.tsx';
import { PathsForm } from './PathsForm.tsx';
import { countInWords } from './pathWords.ts';
import { useHowMany } from './useHowMany.ts';

/** Between which two, which paths, and what was found. */
export function PathsPanel() {
  const asked = useView(({ paths }) => paths?.asked);
  const asOf = useView(({ view }) => view.asOf);
  if (!asked) return null;
  const { from, to } = asked;
  return (
    <>
      <h2 className="sentences-title">Paths between two</h2>
      <PathsForm asked={asked} />
      {asOf !== null && <p className="secondary">Of links that hold, or may hold, as of {dateInWords(asOf)}.</p>}
      {from === null || to === null ? (
        <p className="paths-note">Choose two entities: the shortest ways from one to the other are read out here.</p>
      ) : from === to ? (
        <p className="paths-note">Both are the same. Choose another for one of them.</p>
      ) : (
        <Answered asked={{ ...asked, from, to }} />
      )}
    </>
  );
}

type Whole = PathsAsked & { readonly from: string; readonly to: string };

function Answered({ asked }: { asked: Whole }) {
  const asOf = useView(({ view }) => view.asOf);
  const key = JSON.stringify(asked);
  const { first, showMore } = useHowMany(key);
  const answer = useAnswer(`paths ${key} ${asOf} ${first}`, (signal) => fetchPaths({ ...asked, asOf }, first, signal));
  const found = answer.state === 'ready' ? answer.data : null;
  useEffect(() => {
    const { paths } = viewStore.getState();
    if (!found || !paths || JSON.stringify(paths.asked) !== key) return;
    viewStore.setState(findPaths({ asked: paths.asked, found }));
    viewStore.setState(announce(countInWords(found.paths)));
  }, [found, key]);
  if (answer.state === 'loading') return <Skeleton lines={5} label="The paths are being looked for" />;
  if (answer.state === 'failed') {
    return <Failed title="The paths could not be looked for." message={answer.message} onRetry={answer.retry} />;
  }
  return <FoundList asked={asked} found={answer.data} onMore={showMore} />;
}

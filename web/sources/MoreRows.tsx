import { Button } from 'react-aria-components/Button';
import { Failed } from '../parts/Failed.tsx';
import type { Pages } from './usePages.ts';

const figures = new Intl.NumberFormat('en');

/** Below a list that is cut: how much of it is there, and the next page of it. */
export function MoreRows({ pages, one }: { pages: Pages<unknown, unknown>; one: string }) {
  const { loaded, isCurrent, isLoading, message, retry, loadMore } = pages;
  if (!loaded || !isCurrent || loaded.next === null) return null;
  if (message !== null) return <Failed title={`More ${one}s could not be loaded.`} message={message} onRetry={retry} />;
  return (
    <p className="more-rows">
      {figures.format(loaded.rows.length)} of {figures.format(loaded.total)} {one}s shown.
      <Button className="button" onPress={() => isLoading || loadMore()}>
        {isLoading ? 'Loading' : `Load more ${one}s`}
      </Button>
    </p>
  );
}

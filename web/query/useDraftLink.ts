import { useEffect } from 'react';
import { examples } from './examples.ts';
import { fromFragment, toFragment } from './permalink.ts';
import { queryStore } from './queryStore.ts';

const stillFor = 300;

/** Keeps the address of the page and what stands in the editors the same, so that a reload or a copied link shows it again. */
export function useDraftLink(): void {
  useEffect(() => {
    const read = () => {
      const linked = fromFragment(location.hash);
      if (linked) queryStore.setState({ draft: linked });
      else if (queryStore.getState().draft.query === '') startWithExample();
      write();
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = queryStore.subscribe(({ draft }, before) => {
      if (draft === before.draft) return;
      clearTimeout(timer);
      timer = setTimeout(write, stillFor);
    });
    read();
    addEventListener('hashchange', read);
    return () => {
      stop();
      clearTimeout(timer);
      removeEventListener('hashchange', read);
    };
  }, []);
}

function write(): void {
  if (location.pathname === '/query') history.replaceState(history.state, '', toFragment(queryStore.getState().draft));
}

function startWithExample(): void {
  const [first] = examples;
  if (first) queryStore.setState({ draft: { query: first.query, variables: first.variables, operation: null } });
}

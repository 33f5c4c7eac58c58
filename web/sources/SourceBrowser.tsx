import '../theme/menu.css';
import '../theme/sources.css';
import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter/use-browser-location';
import { SourceDetails } from './SourceDetails.tsx';
import { SourceFilters } from './SourceFilters.tsx';
import { rowId, SourceList } from './SourceList.tsx';
import { readWanted } from './wanted.ts';

/** The sources on one side, and what rests on the chosen one on the other; on a phone, one at a time. The focus follows. */
export function SourceBrowser() {
  const wanted = readWanted(useSearch());
  const panes = useRef<HTMLDivElement>(null);
  const before = useRef(wanted.source);
  useEffect(() => {
    const closed = before.current;
    if (closed === wanted.source) return;
    before.current = wanted.source;
    if (wanted.source !== null) panes.current?.querySelector<HTMLElement>('.source-details')?.focus();
    else if (closed !== null) document.getElementById(rowId(closed))?.focus();
  }, [wanted.source]);
  return (
    <div ref={panes} className={wanted.source === null ? 'source-panes' : 'source-panes has-source'}>
      <section className="sources-list" aria-label="All sources">
        <SourceFilters wanted={wanted} />
        {wanted.faults.map((fault) => (
          <p key={fault} className="truncated" role="alert">
            {fault}
          </p>
        ))}
        <SourceList wanted={wanted} />
      </section>
      {wanted.source === null ? (
        <p className="sources-none empty">Choose a source to read the claims that rest on it.</p>
      ) : (
        <SourceDetails key={wanted.source} id={wanted.source} wanted={wanted} />
      )}
    </div>
  );
}

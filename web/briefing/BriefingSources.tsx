import { VerifiedBadge } from '../parts/Badge.tsx';
import { dateInWords } from '../parts/dateInWords.ts';
import type { CitedSource } from './citedSources.ts';

/** The sources of a briefing, by number. */
export function BriefingSources({ cited }: { cited: ReadonlyMap<string, CitedSource> }) {
  return (
    <ol className="briefing-sources">
      {[...cited.values()].map(({ number, source, isVerified }) => {
        const { title, publisher, authors, publishedOn, url } = source;
        const from = [...authors, publisher].filter(Boolean).join(', ');
        return (
          <li key={source.id} id={`source-${number}`} tabIndex={-1} value={number}>
            {url ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            . {from || 'Publisher unknown'}, {publishedOn ? dateInWords(publishedOn) : 'date unknown'}.
            {!isVerified && <VerifiedBadge isVerified={false} />}
          </li>
        );
      })}
    </ol>
  );
}

import { Link } from 'wouter';
import { amount } from '../parts/amount.ts';
import { dateInWords } from '../parts/dateInWords.ts';
import { Failed } from '../parts/Failed.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { fetchSources } from './fetchSources.ts';
import { MoreRows } from './MoreRows.tsx';
import { type ListedSource, typeWords } from './sourceTypes.ts';
import { usePages } from './usePages.ts';
import { addressOf, type Wanted } from './wanted.ts';

/** The sources that are wanted, page after page. While others are on their way, those of before stay. */
export function SourceList({ wanted }: { wanted: Wanted }) {
  const { text, type, order } = wanted;
  const pages = usePages(`sources ${addressOf({ text: text.trim(), type, order, source: null })}`, (after, signal) =>
    fetchSources(wanted, after, signal),
  );
  const { loaded, isCurrent, message, retry } = pages;
  if (message !== null && !isCurrent)
    return <Failed title="The sources could not be loaded." message={message} onRetry={retry} />;
  if (loaded === null) return <Skeleton lines={8} label="The sources are loading" />;
  const { rows, total } = loaded;
  return (
    <div className={isCurrent ? 'source-rows' : 'source-rows is-old'} aria-busy={!isCurrent}>
      <p className="secondary" role="status" aria-live="polite">
        {total === 0
          ? nothingUnder(wanted)
          : `${rows.length.toLocaleString('en')} of ${amount(total, 'source')} shown.`}
      </p>
      {total > 0 && (
        <ul>
          {rows.map((source) => (
            <SourceRow key={source.id} source={source} wanted={wanted} />
          ))}
        </ul>
      )}
      <MoreRows pages={pages} one="source" />
    </div>
  );
}

/** The id in the document of the link that opens a source. */
export function rowId(source: string): string {
  return `row-${source}`;
}

function SourceRow({ source, wanted }: { source: ListedSource; wanted: Wanted }) {
  const isOpen = source.id === wanted.source;
  const { title, publisher, authors, publishedOn, type, licence, url, claims } = source;
  const from = publisher ?? (authors.join(', ') || 'publisher unknown');
  return (
    <li className={isOpen ? 'source-row is-open' : 'source-row'}>
      <Link
        id={rowId(source.id)}
        className="source-name"
        href={addressOf({ ...wanted, source: source.id })}
        aria-current={isOpen ? 'true' : undefined}
      >
        {title}
      </Link>
      <span className="figure">{amount(claims.totalCount, 'claim')}</span>
      <span className="source-line">
        {typeWords[type]}; {from}; {publishedOn ? dateInWords(publishedOn) : 'date unknown'};{' '}
        {licence ?? 'licence unknown'}
        {url !== null && (
          <>
            ;{' '}
            <a href={url} rel="noreferrer" aria-label={`Original of ${title}`}>
              original
            </a>
          </>
        )}
      </span>
    </li>
  );
}

function nothingUnder({ text, type }: Wanted): string {
  const words = text.trim();
  const among = type === null ? '' : ` among sources of the type ${typeWords[type]}`;
  if (words === '') return type === null ? 'No source is loaded.' : `No source is of the type ${typeWords[type]}.`;
  return `Nothing under ‘${words}’${among}. A title or publisher has to have all of it in it, in capitals or not.`;
}

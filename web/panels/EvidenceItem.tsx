import { VerifiedBadge } from '../parts/Badge.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import type { Claim } from '../store/viewTypes.ts';
import { markedQuote } from './markedQuote.ts';

type Evidence = Claim['evidence'][number];

/** One piece of evidence: the quote, where it stands, and whether that was checked. */
export function EvidenceItem({
  evidence,
  names,
  isLeading,
}: {
  evidence: Evidence;
  names: readonly string[];
  isLeading?: boolean;
}) {
  const { quote, source, verified } = evidence;
  return (
    <figure className={isLeading ? 'evidence is-leading' : 'evidence'}>
      {quote ? (
        <blockquote lang={source.lang ?? undefined}>
          “{markedQuote(quote, names).map(({ text, isMarked, at }) => (isMarked ? <mark key={at}>{text}</mark> : text))}
          ”
        </blockquote>
      ) : (
        <p className="secondary">The source is not quoted.</p>
      )}
      <figcaption className="source">
        <span className="source-title">
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </span>
        <span className="source-place">{keepTogether(placeOf(evidence))}</span>
        <VerifiedBadge isVerified={verified} />
      </figcaption>
    </figure>
  );
}

/** Where in the source, and whose it is; what is not known is said to be unknown. */
function placeOf({ locator, source }: Evidence): string {
  const from = [source.publisher, ...source.authors].filter(Boolean).join(', ');
  const unknown = [!from && 'publisher', !source.publishedOn && 'date'].filter(Boolean).join(' and ');
  return [locator, from, source.publishedOn, unknown && `${unknown} unknown`].filter(Boolean).join('; ');
}

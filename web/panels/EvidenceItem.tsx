import { VerifiedBadge } from '../parts/Badge.tsx';
import { dateInWords } from '../parts/dateInWords.ts';
import { keepTogether } from '../parts/keepTogether.ts';
import type { Claim } from '../store/viewTypes.ts';
import { markedQuote } from './markedQuote.ts';

type Evidence = Claim['evidence'][number];

/** How a locator begins where the words of the source are not held; what was seen follows. */
const unquoted = 'not quoted: ';

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
  const { quote, source, verified, locator } = evidence;
  const isUnquoted = locator?.startsWith(unquoted);
  return (
    <figure className={isLeading ? 'evidence is-leading' : 'evidence'}>
      {quote ? (
        <blockquote lang={source.lang ?? undefined}>
          “{markedQuote(quote, names).map(({ text, isMarked, at }) => (isMarked ? <mark key={at}>{text}</mark> : text))}
          ”
        </blockquote>
      ) : (
        <p className="secondary">Not quoted{isUnquoted ? `: ${locator?.slice(unquoted.length)}` : '.'}</p>
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
  const place = locator?.startsWith(unquoted) ? undefined : locator?.replace(/^L(\d+)$/, 'line $1');
  const from = [source.publisher, ...source.authors].filter(Boolean).join(', ');
  const unknown = [!from && 'publisher', !source.publishedOn && 'date'].filter(Boolean).join(' and ');
  const published = source.publishedOn ? dateInWords(source.publishedOn) : undefined;
  return [place, from, published, unknown && `${unknown} unknown`].filter(Boolean).join('; ');
}

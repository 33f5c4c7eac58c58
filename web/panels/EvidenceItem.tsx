import { VerifiedBadge } from '../parts/Badge.tsx';
import { dateInWords } from '../parts/dateInWords.ts';
import { keepTogether } from '../parts/keepTogether.ts';
import { readLocator } from '../parts/readLocator.ts';
import type { Claim } from '../store/viewTypes.ts';
import { markedQuote } from './markedQuote.ts';
import { RestingLink } from './RestingLink.tsx';

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
  const { quote, source, verified, locator } = evidence;
  const { seen } = readLocator(locator);
  return (
    <figure className={isLeading ? 'evidence is-leading' : 'evidence'}>
      {quote ? (
        <blockquote lang={source.lang ?? undefined}>
          “{markedQuote(quote, names).map(({ text, isMarked, at }) => (isMarked ? <mark key={at}>{text}</mark> : text))}
          ”
        </blockquote>
      ) : (
        <p className="secondary">Not quoted{seen ? `: ${seen}` : '.'}</p>
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
        <RestingLink source={source} />
        <VerifiedBadge isVerified={verified} />
      </figcaption>
    </figure>
  );
}

/** Where in the source, and whose it is; what is not known is said to be unknown. */
function placeOf({ locator, source }: Evidence): string {
  const { place } = readLocator(locator);
  const from = [source.publisher, ...source.authors].filter(Boolean).join(', ');
  const unknown = [!from && 'publisher', !source.publishedOn && 'date'].filter(Boolean).join(' and ');
  const published = source.publishedOn ? dateInWords(source.publishedOn) : undefined;
  return [place, from, published, unknown && `${unknown} unknown`].filter(Boolean).join('; ');
}

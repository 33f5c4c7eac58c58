import { Link, useLocation } from 'wouter';
import { amount } from '../parts/amount.ts';
import { VerifiedBadge } from '../parts/Badge.tsx';
import { ClaimSentence } from '../parts/ClaimSentence.tsx';
import { KindMark } from '../parts/KindMark.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import { readLocator } from '../parts/readLocator.ts';
import { openEntity } from '../store/tasks/openEntity.ts';
import type { ReadSource, RestingClaim } from './sourceTypes.ts';
import { addressOf, type Wanted } from './wanted.ts';

type Props = {
  readonly claim: RestingClaim;
  readonly source: Pick<ReadSource, 'id' | 'lang'>;
  readonly wanted: Wanted;
};

/** A claim as it stands in one source: its sentence, the words there, what contradicts it, and its entities. */
export function RestingClaimItem({ claim, source, wanted }: Props) {
  const own = claim.evidence.filter((evidence) => evidence.source.id === source.id);
  const others = new Set(claim.evidence.map((evidence) => evidence.source.id).filter((id) => id !== source.id));
  return (
    <li className="resting-claim">
      <ClaimSentence className="sentence-text" claim={claim} />
      {own.map((evidence) => (
        <Words key={`${evidence.locator} ${evidence.quote}`} evidence={evidence} lang={source.lang} />
      ))}
      <Contradictions claim={claim} source={source} wanted={wanted} />
      <p className="claim-entities">
        <EntityButton entity={claim.subject} />
        {claim.object && <EntityButton entity={claim.object} />}
        {others.size > 0 && <span className="secondary">rests on {amount(others.size, 'other source')} too</span>}
      </p>
    </li>
  );
}

type Quoted = { readonly evidence: RestingClaim['evidence'][number]; readonly lang: string | null };

function Words({ evidence: { quote, locator, verified }, lang }: Quoted) {
  const { place, seen } = readLocator(locator);
  return (
    <figure className="evidence">
      {quote ? (
        <blockquote lang={lang ?? undefined}>“{quote}”</blockquote>
      ) : (
        <p className="secondary">Not quoted{seen ? `: ${seen}` : '.'}</p>
      )}
      <figcaption className="words-place">
        <VerifiedBadge isVerified={verified} />
        {place && <span className="secondary">{keepTogether(place)}</span>}
      </figcaption>
    </figure>
  );
}

function Contradictions({ claim, source, wanted }: Props) {
  if (claim.contradicts.length === 0) return null;
  return (
    <div className="contradiction">
      {claim.contradicts.map((other) => (
        <div key={other.id}>
          <p className="versus">contradicts</p>
          <p className="sentence-text">
            {other.rank === 'DEPRECATED' ? <s>{keepTogether(other.sentence)}</s> : keepTogether(other.sentence)}{' '}
            {other.rank === 'DEPRECATED' && <span className="badge deprecated">Deprecated</span>}
          </p>
          <ul className="secondary">
            {sourcesOf(other).map(({ id, title }) => (
              <li key={id}>
                {id === source.id ? (
                  'in this source too'
                ) : (
                  <Link href={addressOf({ ...wanted, source: id })}>{title}</Link>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function sourcesOf({ evidence }: RestingClaim['contradicts'][number]) {
  return [...new Map(evidence.map(({ source }) => [source.id, source])).values()];
}

function EntityButton({ entity: { id, kind, name } }: { entity: RestingClaim['subject'] }) {
  const [, goTo] = useLocation();
  const open = () => {
    goTo('/');
    void openEntity(id);
  };
  return (
    <button type="button" className="entity-name" title="Open in Explore" onClick={open}>
      <KindMark kind={kind} size={18} />
      <span>
        <span className="visually-hidden">Open in Explore: </span>
        {name}
      </span>
    </button>
  );
}

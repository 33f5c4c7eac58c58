import type { MouseEvent } from 'react';
import type { ViewClaim } from '../api/fetchViewClaims.ts';
import { DoubtBadges } from '../parts/Badge.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import { signWords } from '../parts/signWords.ts';
import { useView } from '../store/viewStore.ts';
import { holdings } from '../store/views/holdings.ts';
import { isPossible } from '../store/views/isPossible.ts';
import type { Link, Sign } from '../store/viewTypes.ts';
import type { CitedSource } from './citedSources.ts';

type Props = {
  readonly links: readonly Link[];
  readonly claims: ReadonlyMap<string, ViewClaim>;
  readonly cited: ReadonlyMap<string, CitedSource>;
};

const order: readonly Sign[] = ['COOPERATION', 'CONFLICT', 'NEUTRAL'];

/** The links as sentences, by sign, each with a quote and the numbers of its sources. */
export function BriefingLinks({ links, claims, cited }: Props) {
  return order.map((sign) => {
    const ofSign = links.filter((link) => link.sign === sign);
    if (ofSign.length === 0) return null;
    return (
      <section key={sign} className="briefing-links">
        <h3 className="head">
          {signWords[sign]} <span className="panel-count">{ofSign.length}</span>
        </h3>
        <ol>
          {ofSign.map((link) => (
            <li key={link.id}>
              <BriefingLink link={link} claim={claims.get(link.id)} cited={cited} />
            </li>
          ))}
        </ol>
      </section>
    );
  });
}

function BriefingLink({ link, claim, cited }: { link: Link; claim: ViewClaim | undefined; cited: Props['cited'] }) {
  const held = useView(holdings);
  const quoted =
    claim?.evidence.find(({ quote, verified }) => quote !== null && verified) ??
    claim?.evidence.find(({ quote }) => quote !== null);
  const numbers = [...new Set(claim?.evidence.flatMap(({ source }) => cited.get(source.id)?.number ?? []))];
  return (
    <>
      <span className="sentence-text">{keepTogether(link.claim.sentence)}</span>{' '}
      {claim === undefined ? (
        <span className="secondary">The server did not name its evidence.</span>
      ) : (
        numbers.map((number) => (
          <a key={number} className="briefing-number" href={`#source-${number}`} onClick={toSource}>
            [{number}]
          </a>
        ))
      )}{' '}
      <span className="sentence-badges">
        <DoubtBadges link={link} isPossible={isPossible(held, link)} />
      </span>
      {quoted?.quote && <q lang={quoted.source.lang ?? undefined}>{quoted.quote}</q>}
    </>
  );
}

/** The fragment of the address is that of the view: following a number must not take its place. */
function toSource(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const target = document.querySelector<HTMLElement>(event.currentTarget.hash);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}

import { Link } from 'wouter';
import { amount } from '../parts/amount.ts';
import { toFragment } from '../query/permalink.ts';
import type { DyadAddress } from './dyadAddress.ts';
import type { Sides } from './fetchSides.ts';

const question = `query VotesOfTwo($a: ID!, $b: ID!, $since: Date, $until: Date) {
  dyad(a: $a, b: $b, since: $since, until: $until, first: 100) {
    votes {
      total
      rows {
        on
        resolution {
          id
          name
        }
        a
        b
        outcome
      }
    }
  }
}
`;

type Props = {
  readonly votes: Sides['votes'];
  readonly a: string;
  readonly b: string;
  readonly address: DyadAddress;
};

/** How two nations voted, summed in words, and the way to each vote. */
export function Votes({ votes, a, b, address }: Props) {
  return (
    <section className="dyad-aside">
      <h2>Votes</h2>
      {votes.total === 0 ? (
        <p>No resolution is known on which both voted.</p>
      ) : (
        <p>
          {a} and {b} both voted on {amount(votes.total, 'resolution')}: {votesInWords(votes)} To vote alike is not yet
          to work together, so votes stand in neither ledger.{' '}
          <Link href={linkOf(address)}>Each vote on the page Query</Link>
        </p>
      )}
    </section>
  );
}

/** "alike on 2, against each other on 28; on 24 one or both abstained." */
function votesInWords({ alike, opposed, abstained }: Sides['votes']): string {
  const on = (count: number) => (count === 0 ? 'none' : String(count));
  return `alike on ${on(alike)}, against each other on ${on(opposed)}; on ${on(abstained)} one or both abstained.`;
}

function linkOf({ a, b, since, until }: DyadAddress): string {
  const variables = JSON.stringify({ a, b, ...(since && { since }), ...(until && { until }) }, null, 2);
  return `/query${toFragment({ query: question, variables, operation: null })}`;
}

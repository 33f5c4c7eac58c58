import { toFragment } from '../query/permalink.ts';
import type { DyadAddress } from './dyadAddress.ts';

const ledger = (name: string) => `    ${name} {
      total
      rows {
        on
        until
        title
        verified
        claims {
          sentence
          evidence {
            quote
            source {
              title
              url
            }
          }
        }
      }
    }`;

const question = `# What two sides do together, and what against each other
query TwoLedgers($a: ID!, $b: ID!, $since: Date, $until: Date, $order: DyadOrder) {
  dyad(a: $a, b: $b, since: $since, until: $until, order: $order, first: 100) {
    a {
      id
      name
    }
    b {
      id
      name
    }
${ledger('cooperation')}
${ledger('conflict')}
  }
}
`;

/** The way to the page Query, with the query that gives both ledgers of an address. */
export function dyadQuery({ a, b, since, until, order }: DyadAddress): string {
  const said = { a, b, ...(since && { since }), ...(until && { until }), ...(order === 'OLDEST' && { order }) };
  return `/query${toFragment({ query: question, variables: JSON.stringify(said, null, 2), operation: null })}`;
}

import { batchesOf } from '../parts/batchesOf.ts';
import type { Draft } from './queryTypes.ts';

/** How many entities the query of a view names at most: with more, the address that holds it would be too long to send. */
const most = 300;
/** How many ids the server takes in one field. */
const idsAtOnce = 100;

const links = `{
    links {
      id
      predicate
      sign
      since
      until
      modality
      confidence
      verified
      from {
        id
        name
      }
      to {
        id
        name
      }
      claim {
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

/** `asOf`: a date in EDTF; null for any time. */
type Shown = { readonly title: string; readonly ids: readonly string[]; readonly asOf: string | null };

/**
 * The query that gives what a view draws: its entities, and the links among them with their sentences and sources. Of
 * the neighbourhood no kind is asked: it brings the links, and no neighbour that is not drawn.
 */
export function viewQuery({ title, ids, asOf }: Shown): Draft {
  const asked = ids.slice(0, most);
  const parts = batchesOf(asked, idsAtOnce);
  const note =
    asked.length < ids.length
      ? `# The first ${asked.length} of ${ids.length} entities, and the links among them.\n`
      : '';
  const head = `# ${title.replaceAll(/\s+/g, ' ')}\n${note}`;
  const isOne = parts.length === 1;
  const declared = parts.map((_, index) => {
    const place = isOne ? '' : String(index + 1);
    return `$ids${place}: [ID!]!${isOne ? '' : `, $others${place}: [ID!]!`}`;
  });
  if (asOf !== null) declared.push('$asOf: Date');
  const asks = parts.map((_, index) => {
    const [name, place] = isOne ? ['', ''] : [`part${index + 1}`, String(index + 1)];
    const others = isOne ? '' : `, exclude: $others${place}`;
    return `  ${aliased(name, 'Entities')}entities(ids: $ids${place}) {
    id
    kind
    name
  }
  ${aliased(name, 'Links')}neighborhood(${asOf === null ? '' : 'asOf: $asOf, '}ids: $ids${place}${others}, kinds: [], first: 1) ${links}`;
  });
  const variables = parts.flatMap((part, index) =>
    isOne
      ? [['ids', part]]
      : [
          [`ids${index + 1}`, part],
          [`others${index + 1}`, asked.filter((id) => !part.includes(id))],
        ],
  );
  return {
    query: `${head}query View(${declared.join(', ')}) {\n${asks.join('\n')}\n}\n`,
    variables: JSON.stringify({ ...Object.fromEntries(variables), ...(asOf !== null && { asOf }) }, null, 2),
    operation: null,
  };
}

function aliased(name: string, what: string): string {
  return name === '' ? '' : `${name}${what}: `;
}

import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** EDTF text. It leaves as it is stored: what is known to the year is never shown as a day. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A date as it is known, in EDTF (ISO 8601-2): `2018`, `2018-10`, `2018-10-11`, `2018~`, `201X`; `..` as an end that is open.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => String(value),
  parseValue: (value) => readDate(value),
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});

function readDate(value: unknown): string {
  if (typeof value === 'string' && parseDate(value) !== undefined) return value;
  throw new GraphQLError(
    `Expected an EDTF date such as "2018", "2018-10" or "2018-10-11", found ${JSON.stringify(value) ?? 'none'}.`,
  );
}

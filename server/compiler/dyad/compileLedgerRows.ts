import type { GraphQLObjectType } from 'graphql';
import { type Compilation, freshName, type SelectedField, siteOf } from '../Compilation.ts';
import { encodeCursor, type Key } from '../cursor.ts';
import { objectTypeOf } from '../FieldInput.ts';
import { type CompiledField, fieldReaders, objectReader } from '../objectReader.ts';
import { addColumn, callBlock, listOf, type Row, where } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';
import { compileClaims } from './compileClaims.ts';
import { compileMaybe } from './compileMaybe.ts';
import type { Dyad } from './Dyad.ts';
import { behindCursor, orderOf } from './rowOrder.ts';
import { openEnd } from './sharedRows.ts';

/** Cypher variables of one row of a ledger. */
type LedgerRow = { shared: string; direct: string; links: string; begin: string; end: string; key: string };

/** The page of a ledger. */
export function compileLedgerRows(
  compilation: Compilation,
  part: SelectedField,
  ledgerField: SelectedField,
  dyad: Dyad,
  ledger: string,
  row: Row,
): CompiledField {
  const name = freshName(compilation, 'row');
  const one: LedgerRow = {
    shared: `${name}Shared`,
    direct: `${name}Direct`,
    links: `${name}Links`,
    begin: `${name}Begin`,
    end: `${name}End`,
    key: `${name}Key`,
  };
  const inner: Row = { blocks: [], columns: [] };
  const fields = selectedFields(compilation, objectTypeOf(part) as GraphQLObjectType, part.nodes);
  const readers = fieldReaders(fields, (of) => compilePart(compilation, of, one, inner));
  const undated = dyad.isOldestFirst ? "'~'" : "''";
  row.blocks.push(
    callBlock(
      [ledger],
      [
        `UNWIND ${ledger} AS one`,
        `WITH one[0] AS ${one.shared}, one[1] AS ${one.direct}, one[2] AS ${one.links}, one[3] AS ${one.begin}, one[4] AS ${one.end}`,
        `WITH *, [coalesce(toString(${one.begin}.sinceMin), ${undated}), coalesce(${one.shared}.id, ${one.direct}.id)] AS ${one.key}`,
        where(behindCursor(compilation, siteOf(compilation, ledgerField), one.key, dyad)),
        `ORDER BY ${orderOf(one.key, dyad)} LIMIT ${dyad.limit}`,
        ...inner.blocks,
        `RETURN collect(${listOf(inner.columns)}) AS ${name}s`,
      ],
    ),
  );
  return { index: addColumn(row, `${name}s`), read: objectReader(readers) };
}

function compilePart(compilation: Compilation, part: SelectedField, one: LedgerRow, row: Row): CompiledField {
  switch (part.definition.name) {
    case 'cursor':
      return { index: addColumn(row, one.key), read: (key) => encodeCursor(key as Key) };
    case 'on':
      return { index: addColumn(row, `${one.begin}.since`), read: (on) => on };
    case 'until': {
      const known = `head([link IN ${one.links} WHERE link.untilMax = ${one.end} | link.until])`;
      const until = `CASE WHEN ${one.end} = ${openEnd} THEN '..' ELSE ${known} END`;
      return { index: addColumn(row, until), read: (text) => text };
    }
    case 'title':
      return compileTitle(compilation, one, row);
    case 'verified':
      return { index: addColumn(row, `any(link IN ${one.links} WHERE link.verified)`), read: (verified) => verified };
    case 'entity':
      return compileMaybe(compilation, part, one.shared, row);
    case 'link':
      return compileMaybe(compilation, part, one.direct, row);
    case 'claim':
      return compileClaims(compilation, part, one.links, row, 'head');
    default:
      return compileClaims(compilation, part, one.links, row, 'all');
  }
}

/** The name of what is shared; of a link the names of its ends with what it says. */
function compileTitle({ vocabulary }: Compilation, { shared, direct }: LedgerRow, row: Row): CompiledField {
  const said = `[startNode(${direct}).name, type(${direct}), endNode(${direct}).name]`;
  return {
    index: addColumn(row, `[${shared}.name, ${said}]`),
    read: (column) => {
      const [name, [subject, type, object]] = column as [string | null, string[]];
      const label = vocabulary.predicates.find((predicate) => predicate.name === type)?.subject.label;
      return name ?? `${subject} ${label} ${object}`;
    },
  };
}

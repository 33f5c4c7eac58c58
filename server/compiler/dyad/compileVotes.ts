import { type GraphQLObjectType, getNamedType } from 'graphql';
import { type Compilation, freshName, type SelectedField, siteOf } from '../Compilation.ts';
import { encodeCursor, type Key } from '../cursor.ts';
import { objectTypeOf } from '../FieldInput.ts';
import { holdsAt } from '../holdsAt.ts';
import { type CompiledField, fieldReaders, objectReader } from '../objectReader.ts';
import { addColumn, callBlock, listOf, type Row, where } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';
import { compileClaims } from './compileClaims.ts';
import type { Dyad } from './Dyad.ts';
import { behindCursor, orderOf } from './rowOrder.ts';

const outcome = [
  'CASE',
  "    WHEN voteA.vote = 'ABSTAIN' OR voteB.vote = 'ABSTAIN' THEN 'ABSTAINED'",
  "    WHEN voteA.vote = voteB.vote THEN 'ALIKE'",
  "    ELSE 'OPPOSED'",
  '  END',
].join('\n');

/** DyadVotes: the resolutions on which both voted as one list, and what is selected of them. */
export function compileVotes(compilation: Compilation, field: SelectedField, dyad: Dyad, row: Row): CompiledField {
  const votes = freshName(compilation, 'votes');
  row.blocks.push(
    callBlock(
      [dyad.a, dyad.b],
      [
        `MATCH (${dyad.a})-[voteA:VOTED]->(resolution:Resolution)<-[voteB:VOTED]-(${dyad.b})`,
        where([
          'voteA.vote IS NOT NULL',
          'voteB.vote IS NOT NULL',
          ...dyad.within('voteA'),
          ...holdsAt(compilation, 'voteA', ['VOTED']),
          ...holdsAt(compilation, 'voteB', ['VOTED']),
        ]),
        `RETURN collect([resolution, [voteA, voteB], ${outcome}]) AS ${votes}`,
      ],
    ),
  );
  const inner: Row = { blocks: row.blocks, columns: [] };
  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const readers = fieldReaders(fields, (part): CompiledField => {
    const { name } = part.definition;
    if (name === 'rows') return compileVotePairs(compilation, part, field, dyad, votes, inner);
    const counted = name === 'total' ? votes : `[one IN ${votes} WHERE one[2] = '${name.toUpperCase()}']`;
    return { index: addColumn(inner, `size(${counted})`), read: (count) => count };
  });
  return { index: addColumn(row, listOf(inner.columns)), read: objectReader(readers) };
}

function compileVotePairs(
  compilation: Compilation,
  part: SelectedField,
  votesField: SelectedField,
  dyad: Dyad,
  votes: string,
  row: Row,
): CompiledField {
  const pair = freshName(compilation, 'pair');
  const [resolution, links, key] = [`${pair}Resolution`, `${pair}Links`, `${pair}Key`];
  const inner: Row = { blocks: [], columns: [] };
  const column = (expression: string): CompiledField => ({
    index: addColumn(inner, expression),
    read: (value) => value,
  });
  const compilePart = (of: SelectedField): CompiledField => {
    switch (of.definition.name) {
      case 'cursor':
        return { ...column(key), read: (value) => encodeCursor(value as Key) };
      case 'on':
        return column(`${links}[0].since`);
      case 'a':
        return column(`${links}[0].vote`);
      case 'b':
        return column(`${links}[1].vote`);
      case 'outcome':
        return column(`${pair}Outcome`);
      case 'claims':
        return compileClaims(compilation, of, links, inner, 'all');
      default: {
        const columns: Row = { blocks: inner.blocks, columns: [] };
        const read = compilation.compileObject(objectTypeOf(of), of.nodes, { self: resolution }, columns);
        return { index: addColumn(inner, listOf(columns.columns)), read };
      }
    }
  };
  const fields = selectedFields(compilation, getNamedType(part.definition.type) as GraphQLObjectType, part.nodes);
  const readers = fieldReaders(fields, compilePart);
  const undated = dyad.isOldestFirst ? "'~'" : "''";
  row.blocks.push(
    callBlock(
      [votes],
      [
        `UNWIND ${votes} AS one`,
        `WITH one[0] AS ${resolution}, one[1] AS ${links}, one[2] AS ${pair}Outcome`,
        `WITH *, [coalesce(toString(${links}[0].sinceMin), ${undated}), ${resolution}.id] AS ${key}`,
        where(behindCursor(compilation, siteOf(compilation, votesField), key, dyad)),
        `ORDER BY ${orderOf(key, dyad)} LIMIT ${dyad.limit}`,
        ...inner.blocks,
        `RETURN collect(${listOf(inner.columns)}) AS ${pair}s`,
      ],
    ),
  );
  return { index: addColumn(row, `${pair}s`), read: objectReader(readers) };
}

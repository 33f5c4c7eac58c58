import type { GraphQLObjectType } from 'graphql';
import { type Compilation, freshName, parameter, type SelectedField, siteOf } from '../Compilation.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import { holdsAt } from '../holdsAt.ts';
import { type CompiledField, fieldReaders, objectReader } from '../objectReader.ts';
import { pageOf } from '../page.ts';
import { addColumn, callBlock, listOf, type Roles, type Row, where } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';

/** `stances(disagreement)`: the links of its parties as one list, and what is selected of them. */
export function compileStances({ compilation, field, row }: FieldInput<'stances'>): CompiledField {
  const { site, shape } = siteOf(compilation, field);
  const disagreement = freshName(compilation, 'disagreement');
  const parties = `${disagreement}Parties`;
  const id = parameter(compilation, (values) => values[site]?.disagreement);
  const limit = parameter(compilation, (values) => BigInt(pageOf(field, site, shape).size(values)));
  const inner: Row = { blocks: [], columns: [] };
  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const readers = fieldReaders(fields, (part): CompiledField => {
    switch (part.definition.name) {
      case 'total':
        return { index: addColumn(inner, `size(${parties})`), read: (total) => total };
      case 'issues':
        return compileIssues(compilation, parties, inner);
      case 'actors':
        return compileActors(compilation, part, parties, inner);
      case 'rows':
        return compileRows(compilation, part, parties, limit, inner);
      default: {
        const columns: Row = { blocks: inner.blocks, columns: [] };
        const read = compilation.compileObject(objectTypeOf(part), part.nodes, { self: disagreement }, columns);
        return { index: addColumn(inner, listOf(columns.columns)), read };
      }
    }
  });
  row.blocks.push(
    callBlock(
      [],
      [
        `MATCH (${disagreement}:Entity {id: ${id}}) WHERE ${disagreement}:Disagreement`,
        callBlock(
          [disagreement],
          [
            `MATCH (${disagreement})<-[party:PARTY_TO]-(:Entity)`,
            where(holdsAt(compilation, 'party', ['PARTY_TO'])),
            `RETURN collect(party) AS ${parties}`,
          ],
        ),
        ...inner.blocks,
        `RETURN head(collect(${listOf(inner.columns)})) AS ${disagreement}Row`,
      ],
    ),
  );
  const read = objectReader(readers);
  return {
    index: addColumn(row, `${disagreement}Row`),
    read: (columns, reading) => (columns === null ? null : read(columns, reading)),
  };
}

function compileIssues(compilation: Compilation, parties: string, row: Row): CompiledField {
  const issues = freshName(compilation, 'issues');
  row.blocks.push(
    callBlock(
      [parties],
      [
        `UNWIND ${parties} AS party`,
        'WITH DISTINCT party.towards AS towards ORDER BY towards',
        `RETURN collect(towards) AS ${issues}`,
      ],
    ),
  );
  return { index: addColumn(row, issues), read: (issue) => issue };
}

function compileActors(compilation: Compilation, part: SelectedField, parties: string, row: Row): CompiledField {
  const actor = freshName(compilation, 'actor');
  return compileList(compilation, part, { self: actor }, row, parties, [
    `WITH DISTINCT startNode(party) AS ${actor} ORDER BY ${actor}.name, ${actor}.id`,
  ]);
}

function compileRows(
  compilation: Compilation,
  part: SelectedField,
  parties: string,
  limit: string,
  row: Row,
): CompiledField {
  const stance = freshName(compilation, 'stance');
  const actor = `${stance}Actor`;
  return compileList(compilation, part, { self: stance, node: actor }, row, parties, [
    `WITH party AS ${stance}, startNode(party) AS ${actor}`,
    `ORDER BY ${[`${actor}.name`, `${actor}.id`, `${stance}.towards`, `${stance}.sinceMin`, `${stance}.id`].join(', ')} LIMIT ${limit}`,
  ]);
}

/** A list of objects that are made of the links of the parties, one row each. */
function compileList(
  compilation: Compilation,
  part: SelectedField,
  roles: Roles & { self: string },
  row: Row,
  parties: string,
  clauses: readonly string[],
): CompiledField {
  const inner: Row = { blocks: [], columns: [] };
  const read = compilation.compileObject(objectTypeOf(part), part.nodes, roles, inner);
  const rows = `${roles.self}Rows`;
  row.blocks.push(
    callBlock(
      [parties],
      [
        `UNWIND ${parties} AS party`,
        ...clauses,
        ...inner.blocks,
        `RETURN collect(${listOf(inner.columns)}) AS ${rows}`,
      ],
    ),
  );
  return { index: addColumn(row, rows), read };
}

import { freshName, parameter, siteOf } from '../Compilation.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import type { CompiledField } from '../objectReader.ts';
import { addColumn, callBlock, listOf, type Row } from '../Row.ts';

const storedLabels = ['Entity', 'Claim', 'Source'];

/** `entity(id)`, `person(id)`, `node(id)`. */
export function compileById({ compilation, field, form, row }: FieldInput<'byId'>): CompiledField {
  const found = freshName(compilation, form.label.toLowerCase());
  const { site } = siteOf(compilation, field);
  const id = parameter(compilation, (values) => values[site]?.id);
  const inner: Row = { blocks: [], columns: [] };
  const read = compilation.compileObject(objectTypeOf(field), field.nodes, { self: found }, inner);
  row.blocks.push(
    callBlock(
      [],
      [
        matchById(found, form.label, id),
        ...inner.blocks,
        `RETURN head(collect(${listOf(inner.columns)})) AS ${found}Row`,
      ],
    ),
  );
  return {
    index: addColumn(row, `${found}Row`),
    read: (columns, reading) => (columns === null ? null : read(columns, reading)),
  };
}

/** The unique index is on `Entity`, so that a kind is asked for beside it. */
function matchById(variable: string, label: string, id: string): string {
  if (label === 'Entity') return `MATCH (${variable}:Entity {id: ${id}})`;
  if (label !== 'Node') return `MATCH (${variable}:Entity {id: ${id}}) WHERE ${variable}:${label}`;
  return callBlock(
    [],
    [
      storedLabels
        .map((stored) => `MATCH (stored:${stored} {id: ${id}}) RETURN stored AS ${variable}`)
        .join('\nUNION ALL\n'),
    ],
  );
}

/** `entities(ids)`: in the order of the ids, null for a miss. */
export function compileByIds({ compilation, field, row }: FieldInput<'byIds'>): CompiledField {
  const found = freshName(compilation, 'entity');
  const { site } = siteOf(compilation, field);
  const ids = parameter(compilation, (values) => values[site]?.ids);
  const inner: Row = { blocks: [], columns: [] };
  const read = compilation.compileObject(objectTypeOf(field), field.nodes, { self: found }, inner);
  row.blocks.push(
    callBlock(
      [],
      [
        `UNWIND range(0, size(${ids}) - 1) AS ${found}Place`,
        `OPTIONAL MATCH (${found}:Entity {id: ${ids}[${found}Place]})`,
        `WITH ${found}, ${found}Place ORDER BY ${found}Place`,
        ...inner.blocks,
        `RETURN collect([${found} IS NOT NULL, ${listOf(inner.columns)}]) AS ${found}Rows`,
      ],
    ),
  );
  return {
    index: addColumn(row, `${found}Rows`),
    read: (column, reading) => {
      const [isFound, columns] = column as [boolean, unknown[]];
      return isFound ? read(columns, reading) : null;
    },
  };
}

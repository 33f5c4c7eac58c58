import { type Compilation, freshName, type SelectedField } from '../Compilation.ts';
import { objectTypeOf } from '../FieldInput.ts';
import type { CompiledField } from '../objectReader.ts';
import { addColumn, callBlock, listOf, type Row } from '../Row.ts';

/** The claims of links, in the order of the list. */
export function compileClaims(
  compilation: Compilation,
  part: SelectedField,
  links: string,
  row: Row,
  which: 'head' | 'all',
): CompiledField {
  const claim = freshName(compilation, 'claim');
  const inner: Row = { blocks: [], columns: [] };
  const read = compilation.compileObject(objectTypeOf(part), part.nodes, { self: claim }, inner);
  row.blocks.push(
    callBlock(
      [links],
      [
        `UNWIND range(0, ${which === 'head' ? '0' : `size(${links}) - 1`}) AS place`,
        `WITH ${links}[place].id AS id, place`,
        `MATCH (${claim}:Claim {id: id})`,
        `WITH ${claim}, place ORDER BY place`,
        ...inner.blocks,
        `RETURN collect(${listOf(inner.columns)}) AS ${claim}Rows`,
      ],
    ),
  );
  return { index: addColumn(row, which === 'head' ? `head(${claim}Rows)` : `${claim}Rows`), read };
}

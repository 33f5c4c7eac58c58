import type { GraphQLObjectType } from 'graphql';
import { getNamedType } from 'graphql';
import { fewRows } from '../../schema/dyadTypes.ts';
import { type Compilation, freshName, type SelectedField } from '../Compilation.ts';
import { objectTypeOf } from '../FieldInput.ts';
import { selectFrom } from '../forms/constant.ts';
import { type CompiledField, fieldReaders, objectReader } from '../objectReader.ts';
import { addColumn, callBlock, listOf, type Row } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';
import { yearOf } from '../yearOf.ts';
import { compileLedgerRows } from './compileLedgerRows.ts';
import type { Dyad } from './Dyad.ts';
import { type LedgerName, ledgerList } from './ledgerList.ts';

/** A DyadLedger: what is selected of the list of its rows. */
export function compileLedger(
  compilation: Compilation,
  field: SelectedField,
  dyad: Dyad,
  name: LedgerName,
  row: Row,
): CompiledField {
  const ledger = ledgerList(compilation, dyad, name, row);
  const inner: Row = { blocks: row.blocks, columns: [] };
  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const readers = fieldReaders(fields, (part) => {
    switch (part.definition.name) {
      case 'rows':
        return compileLedgerRows(compilation, part, field, dyad, ledger, inner);
      case 'byYear':
        return compileYears(compilation, part, ledger, inner);
      case 'undated':
        return {
          index: addColumn(inner, `size([one IN ${ledger} WHERE ${yearOf('one[3]', 'since')} IS NULL])`),
          read: (count) => count,
        };
      default: {
        const isTotal = part.definition.name === 'total';
        return {
          index: addColumn(inner, `size(${ledger})`),
          read: (total) => (isTotal ? total : tooFew(Number(total))),
        };
      }
    }
  });
  return { index: addColumn(row, listOf(inner.columns)), read: objectReader(readers) };
}

function compileYears(compilation: Compilation, part: SelectedField, ledger: string, row: Row): CompiledField {
  const years = freshName(compilation, 'years');
  row.blocks.push(
    callBlock(
      [ledger],
      [
        `UNWIND ${ledger} AS one`,
        'WITH one[3] AS begin',
        `WITH ${yearOf('begin', 'since')} AS year WHERE year IS NOT NULL`,
        'WITH year, count(*) AS count ORDER BY year',
        `RETURN collect([year, count]) AS ${years}`,
      ],
    ),
  );
  const select = selectFrom(compilation, getNamedType(part.definition.type) as GraphQLObjectType, part.nodes);
  return {
    index: addColumn(row, years),
    read: (columns) => {
      const [year, count] = columns as number[];
      return select({ year, count });
    },
  };
}

function tooFew(total: number): string | null {
  if (total >= fewRows) return null;
  const found = total === 0 ? 'No row' : total === 1 ? 'One row' : `${total} rows`;
  return `${found}: fewer than ${fewRows} are too few to tell how things stand. What is absent is not known here.`;
}

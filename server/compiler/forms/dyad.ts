import type { GraphQLObjectType } from 'graphql';
import { parameter, siteOf } from '../Compilation.ts';
import { compileLedger } from '../dyad/compileLedger.ts';
import { compileMaybe } from '../dyad/compileMaybe.ts';
import { compileVotes } from '../dyad/compileVotes.ts';
import { dyadOf } from '../dyad/Dyad.ts';
import type { LedgerName } from '../dyad/ledgerList.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import { type CompiledField, fieldReaders, objectReader } from '../objectReader.ts';
import { addColumn, callBlock, listOf, type Row } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';

/** `dyad(a, b)`: one block that finds the two, with a block for each ledger that is selected. */
export function compileDyad({ compilation, field, row }: FieldInput<'dyad'>): CompiledField {
  const { site } = siteOf(compilation, field);
  const [idA, idB] = (['a', 'b'] as const).map((end) => parameter(compilation, (values) => values[site]?.[end]));
  const dyad = dyadOf(compilation, field);
  const inner: Row = { blocks: [], columns: [] };
  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const readers = fieldReaders(fields, (part) => {
    switch (part.definition.name) {
      case 'a':
      case 'b':
        return compileMaybe(compilation, part, dyad[part.definition.name], inner);
      case 'votes':
        return compileVotes(compilation, part, dyad, inner);
      default:
        return compileLedger(compilation, part, dyad, part.definition.name as LedgerName, inner);
    }
  });
  row.blocks.push(
    callBlock(
      [],
      [
        `OPTIONAL MATCH (${dyad.a}:Entity {id: ${idA}})`,
        `OPTIONAL MATCH (${dyad.b}:Entity {id: ${idB}})`,
        ...inner.blocks,
        `RETURN ${listOf(inner.columns)} AS ${dyad.name}Row`,
      ],
    ),
  );
  return { index: addColumn(row, `${dyad.name}Row`), read: objectReader(readers) };
}

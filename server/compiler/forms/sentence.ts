import type { FieldForm } from '../../schema/fieldForm.ts';
import { claimSentence } from '../../sentences/claimSentence.ts';
import { type Compilation, freshName } from '../Compilation.ts';
import { type CompiledField, roleOf, type SelectedField } from '../compileField.ts';
import { addColumn, callBlock, type Roles, type Row } from '../Row.ts';

/** The claim in words, put together from its properties and the names of its two ends. */
export function compileSentence(
  compilation: Compilation,
  _: SelectedField,
  __: FieldForm,
  roles: Roles,
  row: Row,
): CompiledField {
  const claim = roleOf(roles, 'self');
  const names = freshName(compilation, 'names');
  row.blocks.push(
    callBlock(
      [claim],
      [
        `OPTIONAL MATCH (${claim})-[:SUBJECT]->(${names}Subject)`,
        `OPTIONAL MATCH (${claim})-[:OBJECT]->(${names}Object)`,
        `RETURN [${names}Subject.name, ${names}Object.name] AS ${names}`,
      ],
    ),
  );
  return {
    index: addColumn(row, `[properties(${claim}), ${names}]`),
    read: (column) => {
      const [claimed, [subject, object]] = column as [Record<string, unknown>, [string | null, string | null]];
      return claimSentence(compilation.vocabulary, claimed, subject ?? '', object ?? undefined);
    },
  };
}

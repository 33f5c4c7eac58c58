import { claimSentence } from '../../sentences/claimSentence.ts';
import { freshName } from '../Compilation.ts';
import type { FieldInput } from '../FieldInput.ts';
import type { CompiledField } from '../objectReader.ts';
import { addColumn, callBlock, roleOf } from '../Row.ts';

/** The claim in words, put together from its properties and the names of its two ends. */
export function compileSentence({ compilation, roles, row }: FieldInput<'sentence'>): CompiledField {
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

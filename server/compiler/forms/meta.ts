import type { GraphQLObjectType } from 'graphql';
import type { FieldForm } from '../../schema/fieldForm.ts';
import { type Compilation, freshName } from '../Compilation.ts';
import { type CompiledField, objectTypeOf, type SelectedField } from '../compileField.ts';
import { addColumn, callBlock, listOf, type Roles, type Row } from '../Row.ts';
import { compileConstant } from './constant.ts';

/** The loaded release, and how much there is of each kind; counted by label, which the database knows by heart. */
export function compileMeta(
  compilation: Compilation,
  field: SelectedField,
  _: FieldForm,
  __: Roles,
  row: Row,
): CompiledField {
  const type = objectTypeOf(field) as GraphQLObjectType;
  const release = freshName(compilation, 'release');
  const kinds = compilation.vocabulary.kinds.map(({ name }) => name);
  row.blocks.push(
    callBlock(
      [],
      [
        `OPTIONAL MATCH (${release}:Release {id: 'current'})`,
        `RETURN [${release}.hash, ${release}.loadedAt, ${listOf(kinds.map((kind) => `COUNT { (:${kind}) }`))}] AS ${release}Row`,
      ],
    ),
  );
  return {
    index: addColumn(row, `${release}Row`),
    read: (columns, reading) => {
      const [hash, loadedAt, totals] = columns as [string | null, string | null, number[]];
      const value = {
        release: hash,
        loadedAt,
        schemaVersion: compilation.schemaVersion,
        counts: kinds.map((kind, index) => ({ kind, total: totals[index] ?? 0 })),
      };
      return compileConstant(compilation, { ...field, parent: type }, { form: 'constant', value }).read(null, reading);
    },
  };
}

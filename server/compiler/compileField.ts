import { type FieldForm, formOf } from '../schema/fieldForm.ts';
import type { Compilation, SelectedField } from './Compilation.ts';
import type { FieldInput } from './FieldInput.ts';
import { compileById, compileByIds } from './forms/byId.ts';
import { compileConnection } from './forms/connection.ts';
import { compileConstant } from './forms/constant.ts';
import { compileDyad } from './forms/dyad.ts';
import { compileMeta } from './forms/meta.ts';
import { compileNeighborhood, compileSourceGraph } from './forms/neighborhood.ts';
import { compilePaths } from './forms/paths.ts';
import {
  compileCursor,
  compileDay,
  compileDirection,
  compileKind,
  compileLinkCount,
  compilePredicate,
  compileProperty,
} from './forms/property.ts';
import { compileQueryCost } from './forms/queryCost.ts';
import { compileMatchedName, compileScore, compileSearch } from './forms/search.ts';
import { compileSentence } from './forms/sentence.ts';
import { compileStances } from './forms/stances.ts';
import { compileMany, compileOne, compileRole } from './forms/step.ts';
import { momentOf } from './momentOf.ts';
import type { CompiledField } from './objectReader.ts';
import type { Roles, Row } from './Row.ts';

type Forms = { [Form in FieldForm['form']]: (input: FieldInput<Form>) => CompiledField };

const forms: Forms = {
  property: compileProperty,
  day: compileDay,
  kind: compileKind,
  predicate: compilePredicate,
  direction: compileDirection,
  cursor: compileCursor,
  linkCount: compileLinkCount,
  sentence: compileSentence,
  role: compileRole,
  one: compileOne,
  many: compileMany,
  connection: compileConnection,
  byId: compileById,
  byIds: compileByIds,
  search: compileSearch,
  score: compileScore,
  matchedName: compileMatchedName,
  neighborhood: compileNeighborhood,
  sourceGraph: compileSourceGraph,
  dyad: compileDyad,
  stances: compileStances,
  paths: compilePaths,
  meta: compileMeta,
  queryCost: compileQueryCost,
  constant: compileConstant,
};

/** Compiles one field by its form: adds its column, and the blocks that the column needs, to `row`. */
export function compileField(compilation: Compilation, field: SelectedField, roles: Roles, row: Row): CompiledField {
  const form = formOf(field.definition);
  if (form === undefined) throw new Error(`The field ${field.parent.name}.${field.definition.name} has no form.`);
  const compile = forms[form.form] as (input: Omit<FieldInput<'kind'>, 'form'> & { form: FieldForm }) => CompiledField;
  return compile({ compilation: compilation.at(momentOf(compilation, field)), field, form, roles, row });
}

import { type GraphQLObjectType, getNamedType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { FieldForm } from '../../schema/fieldForm.ts';
import { bestName } from '../../search/bestName.ts';
import { fullTextQuery } from '../../search/fullTextQuery.ts';
import { type Compilation, freshName, parameter, siteOf } from '../Compilation.ts';
import { type CompiledField, objectTypeOf, roleOf, type SelectedField } from '../compileField.ts';
import { compileObject } from '../compileObject.ts';
import { completeValue } from '../completeValue.ts';
import { pageOf } from '../page.ts';
import { readUnder } from '../Read.ts';
import { addColumn, callBlock, listOf, type Roles, type Row, where } from '../Row.ts';

/** `search(text)`: the full-text index ranks; the name that matched is found among the entity's names afterwards. */
export function compileSearch(
  compilation: Compilation,
  field: SelectedField,
  _: FieldForm,
  __: Roles,
  row: Row,
): CompiledField {
  const { site, shape } = siteOf(compilation, field.definition, field.nodes[0] as never);
  const text = parameter(compilation, (values) => fullTextQuery(String(values[site]?.text)));
  const limit = parameter(compilation, (values) => BigInt(pageOf(site)(values)));
  const found = freshName(compilation, 'found');
  const score = `${found}Score`;
  const kinds = shape.kinds as string[] | null | undefined;
  const isAsked =
    kinds === undefined || kinds === null ? [] : [kinds.length === 0 ? 'false' : `${found}:${kinds.join('|')}`];
  const match = [
    `CALL db.index.fulltext.queryNodes('entityText', ${text}) YIELD node AS ${found}, score AS ${score}`,
    where(isAsked),
  ];

  const type = objectTypeOf(field) as GraphQLObjectType;
  const { schema, fragments, variables } = compilation;
  const inner: Row = { blocks: [], columns: [] };
  const roles = { self: found, score, searchSite: String(site) };
  let needsTotal = false;
  const parts = [...collectSubfields(schema, fragments, variables, type, field.nodes)].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, index: -1, read: () => type.name };
    const definition = type.getFields()[name] as SelectedField['definition'];
    if (name === 'totalCount') {
      needsTotal = true;
      return { key, index: 1, read: (total: unknown) => total };
    }
    const readItem = compileObject(
      compilation,
      getNamedType(definition.type) as GraphQLObjectType,
      nodes,
      roles,
      inner,
    );
    return { key, index: 0, read: completeValue(definition.type, `${type.name}.${name}`, readItem) };
  });

  row.blocks.push(
    callBlock(
      [],
      [
        ...match,
        `WITH ${found}, ${score} ORDER BY ${score} DESC, ${found}.name, ${found}.id LIMIT ${limit}`,
        ...inner.blocks,
        `RETURN collect(${listOf(inner.columns)}) AS ${found}Rows`,
      ],
    ),
  );
  if (needsTotal) row.blocks.push(callBlock([], [...match, `RETURN count(${found}) AS ${found}Total`]));
  return {
    index: addColumn(row, listOf([`${found}Rows`, needsTotal ? `${found}Total` : 'null'])),
    read: (columns, reading) =>
      Object.fromEntries(
        parts.map(({ key, index, read }) => [key, readUnder(key, read, (columns as unknown[])[index], reading)]),
      ),
  };
}

export function compileScore(_: Compilation, __: SelectedField, ___: FieldForm, roles: Roles, row: Row): CompiledField {
  return { index: addColumn(row, roleOf(roles, 'score')), read: (score) => score };
}

export function compileMatchedName(
  _: Compilation,
  __: SelectedField,
  ___: FieldForm,
  roles: Roles,
  row: Row,
): CompiledField {
  const found = roleOf(roles, 'self');
  const site = Number(roleOf(roles, 'searchSite'));
  return {
    index: addColumn(row, `[${found}.name, ${found}.nativeName] + coalesce(${found}.aliases, [])`),
    read: (names, reading) => bestName(String(reading.arguments[site]?.text), names as (string | null)[]),
  };
}

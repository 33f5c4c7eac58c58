import type { GraphQLObjectType } from 'graphql';
import { bestName } from '../../search/bestName.ts';
import { fullTextQuery } from '../../search/fullTextQuery.ts';
import { freshName, parameter, siteOf } from '../Compilation.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import { type CompiledField, fieldReaders, objectReader } from '../objectReader.ts';
import { pageOf } from '../page.ts';
import { addColumn, callBlock, listOf, type Row, roleOf, where } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';

/** `search(text)`: whoever is called just so comes first, then the full-text index ranks; the name that matched is found among the entity's names afterwards. */
export function compileSearch({ compilation, field, row }: FieldInput<'search'>): CompiledField {
  const { site, shape } = siteOf(compilation, field);
  const text = parameter(compilation, (values) => fullTextQuery(String(values[site]?.text)));
  const typed = parameter(compilation, (values) => String(values[site]?.text).trim().toLowerCase());
  const limit = parameter(compilation, (values) => BigInt(pageOf(field, site, shape).size(values)));
  const found = freshName(compilation, 'found');
  const score = `${found}Score`;
  const match = [
    `CALL db.index.fulltext.queryNodes('entityNames', ${text}) YIELD node AS ${found}, score AS ${score}`,
    where(kindConditions(found, shape.kinds as string[] | null | undefined)),
  ];

  const inner: Row = { blocks: [], columns: [] };
  const columns: string[] = [];
  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const readers = fieldReaders(fields, (part) => {
    if (part.definition.name === 'totalCount') {
      columns[1] = `${found}Total`;
      return { index: 1, read: (total) => total };
    }
    columns[0] = `${found}Rows`;
    const roles = { self: found, score, searchSite: String(site) };
    return { index: 0, read: compilation.compileObject(objectTypeOf(part), part.nodes, roles, inner) };
  });

  if (columns[0] !== undefined) {
    row.blocks.push(
      callBlock(
        [],
        [
          ...match,
          `WITH ${found}, ${score} ORDER BY ${typed} IN [name IN ${namesOf(found)} | toLower(name)] DESC, ${score} DESC, ${found}.name, ${found}.id LIMIT ${limit}`,
          ...inner.blocks,
          `RETURN collect(${listOf(inner.columns)}) AS ${columns[0]}`,
        ],
      ),
    );
  }
  if (columns[1] !== undefined) row.blocks.push(callBlock([], [...match, `RETURN count(${found}) AS ${columns[1]}`]));
  return { index: addColumn(row, listOf([columns[0] ?? 'null', columns[1] ?? 'null'])), read: objectReader(readers) };
}

/** Every name and code of an entity, the common name first; what it does not have is null. */
function namesOf(found: string): string {
  const one = ['name', 'nativeName', 'shortName', 'iso2', 'iso3'].map((property) => `${found}.${property}`);
  return `[name IN [${one.join(', ')}] + coalesce(${found}.aliases, []) WHERE name IS NOT NULL]`;
}

function kindConditions(variable: string, kinds: readonly string[] | null | undefined): string[] {
  if (kinds === null || kinds === undefined) return [];
  return [kinds.length === 0 ? 'false' : `${variable}:${kinds.join('|')}`];
}

export function compileScore({ roles, row }: FieldInput<'score'>): CompiledField {
  return { index: addColumn(row, roleOf(roles, 'score')), read: (score) => score };
}

export function compileMatchedName({ roles, row }: FieldInput<'matchedName'>): CompiledField {
  const found = roleOf(roles, 'self');
  const site = Number(roleOf(roles, 'searchSite'));
  return {
    index: addColumn(row, namesOf(found)),
    read: (names, reading) => bestName(String(reading.arguments[site]?.text), names as (string | null)[]),
  };
}

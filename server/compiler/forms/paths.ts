import { type GraphQLObjectType, getNamedType } from 'graphql';
import { limits } from '../../limits/limits.ts';
import { defaultPaths } from '../../schema/pathsField.ts';
import type { Arguments } from '../Arguments.ts';
import { type Compilation, freshName, parameter, type SelectedField, siteOf } from '../Compilation.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import { holdsAt } from '../holdsAt.ts';
import { linkBetween } from '../linkBetween.ts';
import { type CompiledField, fieldReaders, objectReader } from '../objectReader.ts';
import { addColumn, callBlock, listOf, type Row, where } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';

/** Up to which length is looked, one after the other: paths of one link and of two are found in no time together. */
const lengths = Array.from({ length: limits.pathLength - 1 }, (_, index) => index + 2);

/** What the search for paths is made of: Cypher variables and parameters. */
type Search = {
  name: string;
  predicates: readonly string[];
  first: string;
  maxLength: string;
  /** Conditions on one step, of the entity `near` along `link`. */
  steps: readonly string[];
  /** Conditions on a whole path. */
  paths: readonly string[];
};

/**
 * `paths(from, to)`: first the shortest, all of one length; where they are too few those of the next length too, and so
 * on. Each path is a list of entities' ids with the first links between them.
 */
export function compilePaths({ compilation, field, row }: FieldInput<'paths'>): CompiledField {
  const { site, shape } = siteOf(compilation, field);
  const first = (values: readonly Arguments[]) => Number(values[site]?.first ?? defaultPaths);
  const search = searchOf(compilation, site, shape, first);
  const { name } = search;
  const end = (argument: 'from' | 'to') =>
    `OPTIONAL MATCH (${name}${argument}:Entity {id: ${parameter(compilation, (values) => values[site]?.[argument])}})`;
  const inner: Row = { blocks: [], columns: [`size(${name}Found)`] };
  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const readers = fieldReaders(fields, (part) =>
    part.definition.name === 'hasMore'
      ? { index: 0, read: (found, { arguments: values }) => Number(found) > first(values) }
      : compileNodes(compilation, part, search, inner),
  );
  row.blocks.push(
    callBlock(
      [],
      [
        end('from'),
        end('to'),
        `WITH ${name}from, ${name}to, [] AS ${name}Found`,
        ...lengths.map((length) => lengthBlock(search, length)),
        ...inner.blocks,
        `RETURN ${listOf(inner.columns)} AS ${name}Row`,
      ],
    ),
  );
  return { index: addColumn(row, `${name}Row`), read: objectReader(readers) };
}

function searchOf(
  compilation: Compilation,
  site: number,
  shape: Arguments,
  first: (values: readonly Arguments[]) => number,
): Search {
  const predicates =
    (shape.predicates as string[] | null | undefined) ?? compilation.vocabulary.predicates.map(({ name }) => name);
  const avoided = (values: readonly Arguments[]) => {
    const { avoid, from, to } = values[site] ?? {};
    return (avoid as string[]).filter((id) => id !== from && id !== to);
  };
  return {
    name: freshName(compilation, 'path'),
    predicates,
    // One more than is asked for tells whether there are more.
    first: parameter(compilation, (values) => BigInt(first(values) + 1)),
    maxLength: parameter(compilation, (values) => BigInt(Number(values[site]?.maxLength ?? 4))),
    steps: [
      ...holdsAt(compilation, 'link', predicates),
      ...(Array.isArray(shape.avoid) ? [`NOT near.id IN ${parameter(compilation, avoided)}`] : []),
    ],
    paths: shape.overlapping === true ? [overlapping(compilation, predicates)] : [],
  };
}

/** The links of `found` may all have held at one time. */
function overlapping({ vocabulary }: Compilation, predicates: readonly string[]): string {
  const states = vocabulary.predicates.filter(({ name, aspect }) => aspect === 'STATE' && predicates.includes(name));
  if (states.length === 0) return 'true';
  const isState = `type(ending) IN [${states.map(({ name }) => `'${name}'`).join(', ')}]`;
  const begins = '[beginning IN relationships(found) WHERE beginning.sinceMin IS NOT NULL]';
  const ends = `[ending IN relationships(found) WHERE ending.untilMax IS NOT NULL AND ${isState}]`;
  return `all(beginning IN ${begins} WHERE all(ending IN ${ends} WHERE beginning.sinceMin <= ending.untilMax))`;
}

/** Looks for paths up to a length, where shorter ones are too few. Of each length there may be one group of paths. */
function lengthBlock({ name, predicates, first, maxLength, steps, paths }: Search, length: number): string {
  const step = `${linkBetween('near', 'link', predicates, 'BOTH', 'far')} ${where(steps)}`.trim();
  const block = callBlock(
    [`${name}from`, `${name}to`, `${name}Found`],
    [
      `WITH * WHERE size(${name}Found) < ${first}${length > 2 ? ` AND ${length} <= ${maxLength}` : ''}`,
      `MATCH found = SHORTEST ${length} GROUPS (${name}from) (${step}){1,${length}} (${name}to)`,
      `WITH found, [entity IN nodes(found) | entity.id] AS ids, [link IN relationships(found) | link.id] AS links`,
      where([
        ...(length > 2 ? [] : [`length(found) <= ${maxLength}`]),
        'all(place IN range(0, size(ids) - 1) WHERE NOT ids[place] IN ids[place + 1..])',
        ...paths,
      ]),
      'WITH ids, min(links) AS links',
      `ORDER BY size(ids), ids LIMIT ${first}`,
      `RETURN collect([ids, links]) AS more`,
    ],
  );
  const kept = `CASE WHEN size(${name}Found) < size(more) THEN more ELSE ${name}Found END AS ${name}Found`;
  return `${block}\nWITH ${name}from, ${name}to, ${kept}`;
}

/** The paths that are shown, with what is selected of their entities and links. */
function compileNodes(compilation: Compilation, field: SelectedField, search: Search, row: Row): CompiledField {
  const { name, first } = search;
  const inner: Row = { blocks: [], columns: [] };
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const readers = fieldReaders(selectedFields(compilation, type, field.nodes), (part) => {
    if (part.definition.name === 'length') {
      return { index: addColumn(inner, `size(${name}Found[${name}Place][1])`), read: (length) => length };
    }
    return compileSteps(compilation, part, search, inner);
  });
  const rows = `${freshName(compilation, 'pathNodes')}Rows`;
  row.blocks.push(
    callBlock(
      [`${name}Found`],
      [
        `UNWIND range(0, size(${name}Found) - 1) AS ${name}Place`,
        `WITH ${name}Found, ${name}Place ORDER BY ${name}Place LIMIT ${first} - 1`,
        ...inner.blocks,
        `RETURN collect(${listOf(inner.columns)}) AS ${rows}`,
      ],
    ),
  );
  return { index: addColumn(row, rows), read: objectReader(readers) };
}

function compileSteps(compilation: Compilation, field: SelectedField, search: Search, row: Row): CompiledField {
  const isEntities = field.definition.name === 'entities';
  const step = freshName(compilation, isEntities ? 'entity' : 'link');
  const inner: Row = { blocks: [], columns: [] };
  const read = compilation.compileObject(objectTypeOf(field), field.nodes, { self: step }, inner);
  const path = `${search.name}Found[${search.name}Place]`;
  const types = search.predicates.length === 0 ? '' : `:${search.predicates.join('|')}`;
  const near = `(:Entity {id: ${path}[0][${step}Place]})`;
  const match = isEntities
    ? [`MATCH (${step}:Entity {id: ${path}[0][${step}Place]})`]
    : [`MATCH ${near}-[${step}${types}]-(:Entity)`, `WHERE ${step}.id = ${path}[1][${step}Place]`];
  row.blocks.push(
    callBlock(
      [`${search.name}Found`, `${search.name}Place`],
      [
        `UNWIND range(0, size(${path}[${isEntities ? 0 : 1}]) - 1) AS ${step}Place`,
        ...match,
        `WITH ${step}, ${step}Place ORDER BY ${step}Place`,
        ...inner.blocks,
        `RETURN collect(${listOf(inner.columns)}) AS ${step}Rows`,
      ],
    ),
  );
  return { index: addColumn(row, `${step}Rows`), read };
}

import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { FieldForm } from '../../schema/fieldForm.ts';
import { type Arguments, type Compilation, freshName, parameter, siteOf } from '../Compilation.ts';
import { type CompiledField, objectTypeOf, type SelectedField } from '../compileField.ts';
import { compileObject } from '../compileObject.ts';
import { completeValue } from '../completeValue.ts';
import { pageOf } from '../page.ts';
import { readUnder } from '../Read.ts';
import { addColumn, callBlock, kindOf, listOf, type Roles, type Row, where } from '../Row.ts';
import { linkBetween } from '../walks.ts';
import { compileConstant } from './constant.ts';

/** Cypher variables: `asked` and `drawn` are lists of entities, `held` is the parameter with the client's ids. */
type Scene = {
  name: string;
  asked: string;
  drawn: string;
  held: string | undefined;
  predicates: string[];
  direction: string;
  kinds: string[] | undefined;
};

/** `neighborhood(ids)`: distinct neighbours are limited, never rows. */
export function compileNeighborhood(
  compilation: Compilation,
  field: SelectedField,
  _: FieldForm,
  __: Roles,
  row: Row,
): CompiledField {
  const { site, shape } = siteOf(compilation, field.definition, field.nodes[0] as never);
  const scene = sceneOf(compilation, site, shape);
  const ids = parameter(compilation, (values) => values[site]?.ids);
  const limit = parameter(compilation, (values) => BigInt(pageOf(site)(values)));
  const { name, asked, drawn, held } = scene;
  const link = linkBetween('near', 'link', scene.predicates, scene.direction, 'far:Entity');
  const fresh = [
    `NOT far IN ${asked}`,
    ...(held === undefined ? [] : [`NOT far.id IN ${held}`]),
    ...neighborConditions(scene),
  ];
  const lines = [
    `MATCH (near:Entity) WHERE near.id IN ${ids}`,
    `WITH near ORDER BY near.id`,
    `WITH collect(near) AS ${asked}`,
    callBlock(
      [asked],
      [
        `UNWIND ${asked} AS near`,
        `MATCH ${link}`,
        where(fresh),
        `WITH far, count(DISTINCT link) AS ties ORDER BY ties DESC, far.name, far.id LIMIT ${limit}`,
        `RETURN collect(far) AS ${name}Fresh`,
      ],
    ),
    `WITH ${asked}, ${held === undefined ? asked : `[near IN ${asked} WHERE NOT near.id IN ${held}]`} + ${name}Fresh AS ${drawn}`,
  ];
  return compileScene(compilation, field, scene, lines, row);
}

/** `sourceGraph(source)`: what the claims of one source name, and no neighbour more. */
export function compileSourceGraph(
  compilation: Compilation,
  field: SelectedField,
  _: FieldForm,
  __: Roles,
  row: Row,
): CompiledField {
  const { site, shape } = siteOf(compilation, field.definition, field.nodes[0] as never);
  const scene = sceneOf(compilation, site, shape);
  const source = parameter(compilation, (values) => values[site]?.source);
  const limit = parameter(compilation, (values) => BigInt(pageOf(site)(values)));
  const { asked, drawn } = scene;
  const lines = [
    `MATCH (:Source {id: ${source}})<-[:EVIDENCED_BY]-(:Claim)-[:SUBJECT|OBJECT]->(near:Entity)`,
    `WITH DISTINCT near ORDER BY near.id LIMIT ${limit}`,
    `WITH collect(near) AS ${asked}`,
    `WITH ${asked}, ${asked} AS ${drawn}`,
  ];
  return compileScene(compilation, field, scene, lines, row);
}

function sceneOf(compilation: Compilation, site: number, shape: Arguments): Scene {
  const name = freshName(compilation, 'scene');
  const isHeld = Array.isArray(shape.exclude);
  return {
    name,
    asked: `${name}Asked`,
    drawn: `${name}Drawn`,
    held: isHeld ? parameter(compilation, (values) => values[site]?.exclude) : undefined,
    predicates: (shape.predicates as string[] | null) ?? compilation.vocabulary.predicates.map((known) => known.name),
    direction: String(shape.direction ?? 'BOTH'),
    kinds: (shape.kinds as string[] | null) ?? undefined,
  };
}

function neighborConditions({ kinds, predicates }: Scene): string[] {
  const none = kinds?.length === 0 || predicates.length === 0;
  if (none) return ['false'];
  return kinds === undefined ? [] : [`far:${kinds.join('|')}`];
}

type Part = { key: string; index: number; read: CompiledField['read'] };

function compileScene(
  compilation: Compilation,
  field: SelectedField,
  scene: Scene,
  lines: readonly string[],
  row: Row,
): CompiledField {
  const type = objectTypeOf(field) as GraphQLObjectType;
  const { schema, fragments, variables } = compilation;
  const inner: Row = { blocks: [], columns: [] };
  const parts = [...collectSubfields(schema, fragments, variables, type, field.nodes)].map(([key, nodes]): Part => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, index: -1, read: () => type.name };
    const definition = type.getFields()[name] as SelectedField['definition'];
    const compile = scenes[name as keyof typeof scenes];
    const { index, read } = compile(compilation, { parent: type, definition, nodes }, scene, inner);
    return { key, index, read: completeValue(definition.type, `${type.name}.${name}`, read) };
  });
  const result = `${scene.name}Row`;
  row.blocks.push(callBlock([], [...lines, ...inner.blocks, `RETURN ${listOf(inner.columns)} AS ${result}`]));
  return {
    index: addColumn(row, result),
    read: (columns, reading) =>
      Object.fromEntries(
        parts.map(({ key, index, read }) => [key, readUnder(key, read, (columns as unknown[])[index], reading)]),
      ),
  };
}

type CompilePart = (compilation: Compilation, field: SelectedField, scene: Scene, row: Row) => CompiledField;

const scenes: Record<'entities' | 'links' | 'counts', CompilePart> = {
  entities(compilation, field, { drawn }, row) {
    const entity = freshName(compilation, 'entity');
    const inner: Row = { blocks: [], columns: [] };
    const read = compileObject(compilation, objectTypeOf(field), field.nodes, { self: entity }, inner);
    row.blocks.push(
      callBlock(
        [drawn],
        [
          `UNWIND range(0, size(${drawn}) - 1) AS ${entity}Place`,
          `WITH ${drawn}[${entity}Place] AS ${entity}, ${entity}Place ORDER BY ${entity}Place`,
          ...inner.blocks,
          `RETURN collect(${listOf(inner.columns)}) AS ${entity}Rows`,
        ],
      ),
    );
    return { index: addColumn(row, `${entity}Rows`), read };
  },

  links(compilation, field, { asked, drawn, held, predicates }, row) {
    const link = freshName(compilation, 'link');
    const inner: Row = { blocks: [], columns: [] };
    const read = compileObject(compilation, objectTypeOf(field), field.nodes, { self: link }, inner);
    const ends = [`far IN ${drawn}`, ...(held === undefined ? [] : [`far IN ${asked}`, `far.id IN ${held}`])];
    row.blocks.push(
      callBlock(
        [asked, drawn],
        [
          `UNWIND ${drawn} AS near`,
          `MATCH ${linkBetween('near', link, predicates, 'BOTH', 'far:Entity')}`,
          where([`(${ends.join(' OR ')})`, ...(predicates.length === 0 ? ['false'] : [])]),
          `WITH DISTINCT ${link} ORDER BY ${link}.id`,
          ...inner.blocks,
          `RETURN collect(${listOf(inner.columns)}) AS ${link}Rows`,
        ],
      ),
    );
    return { index: addColumn(row, `${link}Rows`), read };
  },

  counts(compilation, field, scene, row) {
    const { asked, drawn, held } = scene;
    const counted = freshName(compilation, 'counts');
    const isShown = [`far IN ${drawn}`, `far IN ${asked}`, ...(held === undefined ? [] : [`far.id IN ${held}`])].join(
      ' OR ',
    );
    row.blocks.push(
      callBlock(
        [asked, drawn],
        [
          `UNWIND ${asked} AS near`,
          `MATCH ${linkBetween('near', 'link', scene.predicates, scene.direction, 'far:Entity')}`,
          where(neighborConditions(scene)),
          `WITH near.id AS id, type(link) AS predicate, CASE WHEN startNode(link) = near THEN 'OUT' ELSE 'IN' END AS direction, ${kindOf('far')} AS kind, far, (${isShown}) AS isShown`,
          'WITH id, predicate, direction, kind, count(DISTINCT far) AS total, count(DISTINCT CASE WHEN isShown THEN far END) AS shown',
          'ORDER BY id, predicate, direction, kind',
          `RETURN collect([id, predicate, direction, kind, total, shown]) AS ${counted}`,
        ],
      ),
    );
    return { index: addColumn(row, counted), read: readCount(compilation, field) };
  },
};

function readCount(compilation: Compilation, field: SelectedField): CompiledField['read'] {
  const nodes: readonly FieldNode[] = field.nodes;
  const item = { ...field, nodes, definition: { ...field.definition, type: getNamedType(field.definition.type) } };
  return (columns, reading) => {
    const [id, predicate, direction, kind, total, shown] = columns as unknown[];
    const value = { id, predicate, direction, kind, total, shown };
    return compileConstant(compilation, item as SelectedField, { form: 'constant', value }).read(null, reading);
  };
}

import { type GraphQLObjectType, getNamedType } from 'graphql';
import type { Arguments } from '../Arguments.ts';
import { type Compilation, freshName, parameter, type SelectedField } from '../Compilation.ts';
import { objectTypeOf } from '../FieldInput.ts';
import { holdsAt } from '../holdsAt.ts';
import { linkBetween } from '../linkBetween.ts';
import { type CompiledField, fieldReaders, objectReader } from '../objectReader.ts';
import { addColumn, callBlock, kindOf, listOf, type Row, where } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';
import { selectFrom } from './constant.ts';

/** A part of the graph that is shown together. `asked` and `drawn` are Cypher variables that hold lists of entities. */
export type Scene = {
  name: string;
  asked: string;
  /** What is sent: the asked ones that the client does not hold, and their neighbours. */
  drawn: string;
  /** The parameter with the ids that the client holds. */
  held: string | undefined;
  predicates: readonly string[];
  direction: string;
  kinds: readonly string[] | undefined;
};

/** The scene that the arguments of a field ask for. */
export function sceneOf(compilation: Compilation, site: number, shape: Arguments): Scene {
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

/** What a neighbour `far` and the `link` to it must be. An empty list asks for nothing; Cypher would read no type as any type. */
export function neighborConditions(compilation: Compilation, { kinds, predicates }: Scene): string[] {
  if (kinds?.length === 0 || predicates.length === 0) return ['false'];
  return [...(kinds === undefined ? [] : [`far:${kinds.join('|')}`]), ...holdsAt(compilation, 'link', predicates)];
}

/**
 * A Neighborhood: the block that draws it, with what is selected of its parts.
 * @param draw clauses that bind the scene's variables
 */
export function compileScene(
  compilation: Compilation,
  field: SelectedField,
  scene: Scene,
  row: Row,
  draw: readonly string[],
): CompiledField {
  const inner: Row = { blocks: [], columns: [] };
  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const readers = fieldReaders(fields, (part) =>
    parts[part.definition.name as keyof typeof parts](compilation, part, scene, inner),
  );
  const result = `${scene.name}Row`;
  row.blocks.push(callBlock([], [...draw, ...inner.blocks, `RETURN ${listOf(inner.columns)} AS ${result}`]));
  return { index: addColumn(row, result), read: objectReader(readers) };
}

type CompilePart = (compilation: Compilation, part: SelectedField, scene: Scene, row: Row) => CompiledField;

const parts: Record<'entities' | 'links' | 'counts', CompilePart> = {
  entities: compileEntities,
  links: compileLinks,
  counts: compileCounts,
};

function compileEntities(compilation: Compilation, part: SelectedField, { drawn }: Scene, row: Row): CompiledField {
  const entity = freshName(compilation, 'entity');
  const inner: Row = { blocks: [], columns: [] };
  const read = compilation.compileObject(objectTypeOf(part), part.nodes, { self: entity }, inner);
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
}

function compileLinks(
  compilation: Compilation,
  part: SelectedField,
  { asked, drawn, held, predicates }: Scene,
  row: Row,
): CompiledField {
  const link = freshName(compilation, 'link');
  const inner: Row = { blocks: [], columns: [] };
  const read = compilation.compileObject(objectTypeOf(part), part.nodes, { self: link }, inner);
  const ends = [`far IN ${drawn}`, ...(held === undefined ? [] : [`far IN ${asked}`, `far.id IN ${held}`])];
  row.blocks.push(
    callBlock(
      [asked, drawn],
      [
        `UNWIND ${drawn} AS near`,
        `MATCH ${linkBetween('near', link, predicates, 'BOTH', 'far:Entity')}`,
        where([`(${ends.join(' OR ')})`, ...holdsAt(compilation, link, predicates)]),
        `WITH DISTINCT ${link} ORDER BY ${link}.id`,
        ...inner.blocks,
        `RETURN collect(${listOf(inner.columns)}) AS ${link}Rows`,
      ],
    ),
  );
  return { index: addColumn(row, `${link}Rows`), read };
}

function compileCounts(compilation: Compilation, part: SelectedField, scene: Scene, row: Row): CompiledField {
  const { asked, drawn, held } = scene;
  const counts = freshName(compilation, 'counts');
  const isShown = [`far IN ${drawn}`, `far IN ${asked}`, ...(held === undefined ? [] : [`far.id IN ${held}`])];
  const direction = "CASE WHEN startNode(link) = near THEN 'OUT' ELSE 'IN' END";
  row.blocks.push(
    callBlock(
      [asked, drawn],
      [
        `UNWIND ${asked} AS near`,
        `MATCH ${linkBetween('near', 'link', scene.predicates, scene.direction, 'far:Entity')}`,
        where(neighborConditions(compilation, scene)),
        `WITH near.id AS id, type(link) AS predicate, ${direction} AS direction, ${kindOf('far')} AS kind, far, (${isShown.join(' OR ')}) AS isShown`,
        'WITH id, predicate, direction, kind, count(DISTINCT far) AS total, count(DISTINCT CASE WHEN isShown THEN far END) AS shown',
        'ORDER BY id, predicate, direction, kind',
        `RETURN collect([id, predicate, direction, kind, total, shown]) AS ${counts}`,
      ],
    ),
  );
  const select = selectFrom(compilation, getNamedType(part.definition.type) as GraphQLObjectType, part.nodes);
  return {
    index: addColumn(row, counts),
    read: (columns) => {
      const [id, predicate, inOrOut, kind, total, shown] = columns as unknown[];
      return select({ id, predicate, direction: inOrOut, kind, total, shown });
    },
  };
}

import { parameter, siteOf } from '../Compilation.ts';
import type { FieldInput } from '../FieldInput.ts';
import { linkBetween } from '../linkBetween.ts';
import type { CompiledField } from '../objectReader.ts';
import { pageOf } from '../page.ts';
import { callBlock, where } from '../Row.ts';
import { compileScene, neighborConditions, sceneOf } from './scene.ts';

/** `neighborhood(ids)`: distinct neighbours are limited, never rows. */
export function compileNeighborhood({ compilation, field, row }: FieldInput<'neighborhood'>): CompiledField {
  const { site, shape } = siteOf(compilation, field);
  const scene = sceneOf(compilation, site, shape);
  const { name, asked, drawn, held } = scene;
  const ids = parameter(compilation, (values) => values[site]?.ids);
  const limit = parameter(compilation, (values) => BigInt(pageOf(field, site, shape).size(values)));
  const isFresh = [
    `NOT far IN ${asked}`,
    ...(held === undefined ? [] : [`NOT far.id IN ${held}`]),
    ...neighborConditions(compilation, scene),
  ];
  const unheld = held === undefined ? asked : `[near IN ${asked} WHERE NOT near.id IN ${held}]`;
  return compileScene(compilation, field, scene, row, [
    `MATCH (near:Entity) WHERE near.id IN ${ids}`,
    'WITH near ORDER BY near.id',
    `WITH collect(near) AS ${asked}`,
    callBlock(
      [asked],
      [
        `UNWIND ${asked} AS near`,
        `MATCH ${linkBetween('near', 'link', scene.predicates, scene.direction, 'far:Entity')}`,
        where(isFresh),
        `WITH far, count(DISTINCT link) AS ties ORDER BY ties DESC, far.name, far.id LIMIT ${limit}`,
        `RETURN collect(far) AS ${name}Fresh`,
      ],
    ),
    `WITH ${asked}, ${unheld} + ${name}Fresh AS ${drawn}`,
  ]);
}

/** `sourceGraph(source)`: what the claims of one source name, and no neighbour more. */
export function compileSourceGraph({ compilation, field, row }: FieldInput<'sourceGraph'>): CompiledField {
  const { site, shape } = siteOf(compilation, field);
  const scene = sceneOf(compilation, site, shape);
  const { asked, drawn } = scene;
  const source = parameter(compilation, (values) => values[site]?.source);
  const limit = parameter(compilation, (values) => BigInt(pageOf(field, site, shape).size(values)));
  return compileScene(compilation, field, scene, row, [
    `MATCH (:Source {id: ${source}})<-[:EVIDENCED_BY]-(:Claim)-[:SUBJECT|OBJECT]->(near:Entity)`,
    `WITH DISTINCT near ORDER BY near.id LIMIT ${limit}`,
    `WITH collect(near) AS ${asked}`,
    `WITH ${asked}, ${asked} AS ${drawn}`,
  ]);
}

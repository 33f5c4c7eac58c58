import type { Graph, ReadOptions } from '@rendezvous/cypher/connection/Graph.ts';

/**
 * The hash and the time of the loaded release, null each where nothing is loaded. Null while a load writes: Neo4j shows
 * its commit piece by piece, so that what is read may be of two releases.
 */
export type ReleaseStamp = readonly [hash: string | null, loadedAt: string | null] | null;

const releaseBlock = `CALL () {
OPTIONAL MATCH (release:Release {id: 'current'})
RETURN CASE WHEN NOT EXISTS { MATCH (:Loading) } THEN [release.hash, release.loadedAt] END AS stamp
}`;

export async function readStamp(graph: Graph, options: ReadOptions): Promise<ReleaseStamp> {
  return (await graph.readRow(`${releaseBlock}\nRETURN stamp`, {}, options)) as ReleaseStamp;
}

/**
 * Runs a statement that returns `row`, and in the same flight reads the release before it. Where a load begins between the
 * two, the data are newer than the stamp: a tag made from it never stands for older data, it only goes out of use sooner.
 */
export async function readStamped(
  graph: Graph,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
  options: ReadOptions,
): Promise<{ stamp: ReleaseStamp; row: unknown }> {
  const stamped = `${releaseBlock}\nCALL () {\n${statement}\n}\nRETURN [stamp, row] AS stamped`;
  const [stamp, row] = ((await graph.readRow(stamped, parameters, options)) ?? [null, null]) as [ReleaseStamp, unknown];
  return { stamp, row };
}

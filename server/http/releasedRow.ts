import type { Graph, ReadOptions } from '@rendezvous/cypher/connection/Graph.ts';

/** The hash and the time of the loaded release; null where there is none, or readers may not see it whole yet. */
export type ReleaseStamp = readonly [hash: string, loadedAt: string] | null;

const releaseBlock = `CALL () {
OPTIONAL MATCH (release:Release {id: 'current'})
RETURN CASE WHEN release.isSettled THEN [release.hash, release.loadedAt] END AS stamp
}`;

export async function readStamp(graph: Graph, options: ReadOptions): Promise<ReleaseStamp> {
  return (await graph.readRow(`${releaseBlock}\nRETURN stamp`, {}, options)) as ReleaseStamp;
}

/** Runs a statement that returns `row`, and in the same flight reads the release before it. */
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

/** The JSON of a peer's answer without what `edges { node }` puts between. */
export function withNodes(json: string): string {
  return JSON.stringify(
    JSON.parse(json, (_, value) => {
      if (!Array.isArray(value?.edges)) return value;
      const { edges, ...rest } = value as { edges: { node: unknown }[] };
      return { ...rest, nodes: edges.map(({ node }) => node) };
    }),
  );
}

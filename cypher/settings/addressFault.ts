import neo4j from 'neo4j-driver';

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** Why the driver cannot take this as the address of a Neo4j; undefined where it can. Nothing is connected. */
export function addressFault(uri: string): string | undefined {
  const expected = `expected an address such as neo4j+s://host:7687 (${schemes.join(', ')}), found "${uri}"`;
  if (!schemes.some((scheme) => uri.startsWith(`${scheme}://`)) || !URL.canParse(uri)) return expected;
  try {
    void neo4j.driver(uri).close();
    return undefined;
  } catch (error) {
    return `${expected}: ${(error as Error).message.trim()}`;
  }
}

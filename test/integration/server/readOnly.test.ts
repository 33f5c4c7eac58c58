import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { describe, expect, inject, it } from 'vitest';

describe('What the server holds of the database', () => {
  it('cannot write', async () => {
    const neo4j = inject('neo4j');
    const graph = openGraph(await connect(neo4j), neo4j.database);
    const refusal = await graph
      .readRow("CREATE (:Entity {id: 'nobody:written'}) RETURN 1", {})
      .catch((error: Error) => error.cause);
    expect(refusal).toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    await graph.close();
  });
});

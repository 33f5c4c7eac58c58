import { Neo4jGraphQL } from '@neo4j/graphql';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { peerTypeDefs } from './peerTypeDefs.ts';

/** The schema that @neo4j/graphql makes of the same graph; without a driver, each request brings what executes it. */
export function peerSchema(driver?: Driver): Promise<GraphQLSchema> {
  return new Neo4jGraphQL({
    typeDefs: peerTypeDefs(vocabulary),
    ...(driver === undefined ? {} : { driver }),
  }).getSchema();
}

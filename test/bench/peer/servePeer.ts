import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { securityHeaders } from '@rendezvous/server/http/securityHeaders.ts';
import Fastify from 'fastify';
import { peerSchema } from './peerSchema.ts';

type PeerContext = { sessionConfig: { database: string } };

/** Serves @neo4j/graphql behind the same HTTP server, plug-ins and driver as the product. @returns the address */
export async function servePeer(neo4j: Neo4jSettings): Promise<string> {
  const driver = await connect(neo4j);
  const app = Fastify();
  const apollo = new ApolloServer<PeerContext>({
    schema: await peerSchema(driver),
    plugins: [ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app)],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  await app.register(helmet, securityHeaders);
  await app.register(compress, { threshold: 1024 });
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async () => ({ sessionConfig: { database: neo4j.database } }),
  });
  return app.listen({ host: '127.0.0.1', port: 0 });
}

import { loadProductSeeds } from '../setup/loadProductSeeds.ts';
import { tappedWire } from '../setup/tappedWire.ts';
import { temporaryNeo4j } from '../setup/temporaryNeo4j.ts';
import type { Bench } from './Measurement.ts';
import { type ServerKind, startServer } from './peer/startServer.ts';

const own = '{ people(first: 5) { totalCount } nations(first: 5) { totalCount } missions(first: 5) { totalCount } }';
const peer =
  '{ peopleConnection(first: 5) { totalCount } nationsConnection(first: 5) { totalCount } missionsConnection(first: 5) { totalCount } }';

/** Messages of Bolt whose answer something waits for, while one operation with three root fields is answered. */
export const flights: Bench = {
  name: 'flights',
  what: 'database round trips of an operation with three root fields, against @neo4j/graphql',
  async run() {
    const { neo4j, stop } = await temporaryNeo4j();
    const wire = await tappedWire(neo4j.uri);
    try {
      await loadProductSeeds(neo4j);
      const sent = async (kind: ServerKind, query: string) => {
        const server = await startServer(kind, { ...neo4j, uri: `bolt://127.0.0.1:${wire.port}` });
        try {
          await server.ask(query); // the first asks what else it needs to know, once
          await server.ask(query);
          wire.sent.length = 0;
          await server.ask(query);
          return [...wire.sent];
        } finally {
          await server.stop();
        }
      };
      const [ours, theirs] = [await sent('OWN', own), await sent('PEER', peer)];
      return {
        name: 'flights',
        what: this.what,
        value: ours.length,
        unit: '',
        bar: '1',
        holds: ours.length === 1,
        spread: `${ours.join(' ')}; @neo4j/graphql ${theirs.length}: ${theirs.join(' ')}`,
      };
    } finally {
      wire.server.close();
      await stop();
    }
  },
};

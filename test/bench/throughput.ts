import { loadProductSeeds } from '../setup/loadProductSeeds.ts';
import { type Bench, medianOf } from './Measurement.ts';
import { mixedOperations } from './peer/mixedOperations.ts';
import type { MeasuredServer } from './peer/startServer.ts';
import { type Servers, withServers } from './peer/withServers.ts';

const connections = 32;
const seconds = 8;
const rounds = 3;
const bar = 5;

/** `cpu`: milliseconds of the server's processor for one request. */
type Burst = { perSecond: number; p99: number; cpu: number };

/** As many answers as come in some seconds, over 32 connections, in turns. */
export const throughput: Bench = {
  name: 'throughput',
  what: 'requests a second over 32 connections, what the explorer asks of one entity and of lists, against @neo4j/graphql',
  run: () =>
    withServers(loadProductSeeds, async (servers) => {
      await compareAnswers(servers);
      const bursts: { own: Burst; peer: Burst }[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const own = await burst(servers.own, 'own');
        const peer = await burst(servers.peer, 'peer');
        if (round > 0) bursts.push({ own, peer }); // the first warms up
        console.error(
          `throughput: ${own.perSecond.toFixed(0)} against ${peer.perSecond.toFixed(0)} a second, p99 ${own.p99.toFixed(0)} against ${peer.p99.toFixed(0)} ms`,
        );
      }
      const { median, low, high } = medianOf(bursts.map(({ own, peer }) => own.perSecond / peer.perSecond));
      const p99 = medianOf(bursts.map(({ own, peer }) => peer.p99 / own.p99));
      const cpu = medianOf(bursts.map(({ own, peer }) => peer.cpu / own.cpu));
      const value = Math.round(median * 10) / 10;
      return {
        name: 'throughput',
        what: throughput.what,
        value,
        unit: '×',
        bar: `≥ ${bar} ×`,
        holds: median >= bar,
        spread: `${low.toFixed(1)} to ${high.toFixed(1)}; p99 ${p99.median.toFixed(1)} × shorter; ${cpu.median.toFixed(1)} × less CPU of the server for a request`,
      };
    }),
};

async function burst(server: MeasuredServer, dialect: 'own' | 'peer'): Promise<Burst> {
  const times: number[] = [];
  const used = await server.cpu();
  const end = performance.now() + seconds * 1_000;
  const client = async (first: number) => {
    for (let index = first; performance.now() < end; index += 1) {
      const begin = performance.now();
      const { [dialect]: query, variables } = mixedOperations[
        index % mixedOperations.length
      ] as (typeof mixedOperations)[0];
      await server.ask(query, variables);
      times.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => client(index)));
  times.sort((a, b) => a - b);
  const cpu = ((await server.cpu()) - used) / times.length;
  return { perSecond: times.length / seconds, p99: times[Math.floor(times.length * 0.99)] ?? 0, cpu };
}

async function compareAnswers({ own, peer }: Servers): Promise<void> {
  for (const operation of mixedOperations) {
    const ours = unwrapped(await own.ask(operation.own, operation.variables));
    const theirs = unwrapped(await peer.ask(operation.peer, operation.variables));
    if (ours !== theirs)
      throw new Error(`Expected the same data, found ${ours.slice(0, 2000)} and ${theirs.slice(0, 2000)}`);
  }
}

/** The data alone; the peer finds one entity by a list. */
function unwrapped(json: string): string {
  const { data } = JSON.parse(json) as { data: Record<string, unknown> };
  const { entity, ...rest } = data;
  return JSON.stringify({ data: Array.isArray(entity) ? { entity: entity[0] } : { entity, ...rest } });
}

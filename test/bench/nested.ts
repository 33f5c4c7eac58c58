import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { writeSyntheticSeeds } from '../setup/syntheticSeeds.ts';
import { loadOnce } from './load.ts';
import { type Bench, medianOf } from './Measurement.ts';
import { nestedVariables, ownNested, peerNested } from './peer/nestedOperation.ts';
import type { MeasuredServer } from './peer/startServer.ts';
import { withNodes } from './peer/withNodes.ts';
import { withServers } from './peer/withServers.ts';

const rounds = 9;
const warmUps = 3;
const bars = { cpu: 8, wall: 5 };

/** Five levels over HTTP against @neo4j/graphql: processor of the server, and end to end. */
export const nested: Bench = {
  name: 'nested',
  what: 'five levels, totalCount at each, against @neo4j/graphql: server CPU; end to end in the spread',
  run: () =>
    withServers(loadSynthetic, async (servers) => {
      const [ours, theirs] = [
        await servers.own.ask(ownNested, nestedVariables),
        await servers.peer.ask(peerNested, nestedVariables),
      ];
      if (withNodes(ours) !== withNodes(theirs)) throw new Error('Expected the same data of both, found other.');
      const entities = ours.split('"id":').length - 1;
      const ratios: { cpu: number; wall: number }[] = [];
      for (let round = 0; round < warmUps + rounds; round += 1) {
        const one = await measured(servers.own, ownNested);
        const other = await measured(servers.peer, peerNested);
        if (round >= warmUps) ratios.push({ cpu: other.cpu / one.cpu, wall: other.wall / one.wall });
        console.error(
          `nested: CPU ${one.cpu.toFixed(0)} against ${other.cpu.toFixed(0)} ms, end to end ${one.wall.toFixed(0)} against ${other.wall.toFixed(0)} ms`,
        );
      }
      const cpu = medianOf(ratios.map((ratio) => ratio.cpu));
      const wall = medianOf(ratios.map((ratio) => ratio.wall));
      const value = Math.round(cpu.median * 10) / 10;
      return {
        name: 'nested',
        what: nested.what,
        value,
        unit: '× less CPU',
        bar: `≥ ${bars.cpu} × less CPU, ≥ ${bars.wall} × faster`,
        holds: cpu.median >= bars.cpu && wall.median >= bars.wall,
        spread: `CPU ${cpu.low.toFixed(1)} to ${cpu.high.toFixed(1)}; end to end ${wall.median.toFixed(1)} (${wall.low.toFixed(1)} to ${wall.high.toFixed(1)}) × faster; ${entities} entities, ${(ours.length / 1e6).toFixed(2)} MB against ${(theirs.length / 1e6).toFixed(2)} MB, the same data`,
      };
    }),
};

async function measured(server: MeasuredServer, query: string): Promise<{ cpu: number; wall: number }> {
  const [used, begin] = [await server.cpu(), performance.now()];
  await server.ask(query, nestedVariables);
  const wall = performance.now() - begin;
  return { cpu: (await server.cpu()) - used, wall };
}

async function loadSynthetic(neo4j: Neo4jSettings): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rendezvous-bench-'));
  try {
    writeSyntheticSeeds(folder, 20_000);
    await loadOnce(folder, neo4j);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

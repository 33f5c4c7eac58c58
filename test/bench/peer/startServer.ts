import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';

export type ServerKind = 'OWN' | 'PEER';

export type MeasuredServer = {
  /** Asks one operation. @returns the text of the answer */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Milliseconds of processor that the server has used so far. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
};

const entry = fileURLToPath(new URL('./serverProcess.ts', import.meta.url));

/** A server as a process of its own, so that what it uses is told apart from what asks it. */
export async function startServer(kind: ServerKind, neo4j: Neo4jSettings): Promise<MeasuredServer> {
  const child = fork(entry, [kind, JSON.stringify(neo4j)], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [{ address }] = (await once(child, 'message')) as [{ address: string }];
  const agent = new Agent({ keepAlive: true });
  return {
    ask: (query, variables = {}) => post(`${address}/graphql`, agent, JSON.stringify({ query, variables })),
    async cpu() {
      child.send('usage');
      const [{ usage }] = (await once(child, 'message')) as [{ usage: NodeJS.CpuUsage }];
      return (usage.user + usage.system) / 1_000;
    },
    async stop() {
      agent.destroy();
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

/** By `node:http`, which costs the one that asks less than `fetch`: it shares the machine with the server. */
function post(url: string, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`Answered with ${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

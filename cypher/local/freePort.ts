import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: one of those may be taken while Neo4j is restarted. */
const lowest = 20_000;
const highest = 32_000;

/** A free port of this machine's loopback; the preferred one, where that is free. */
export async function freePort(preferred?: number): Promise<number> {
  const port = preferred ?? randomInt(lowest, highest);
  return (await isFree(port)) ? port : await freePort();
}

/** Whether nobody listens on a port of the loopback. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

import { createServer } from 'node:net';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'this machine has no such address',
};

/**
 * Sees that the port can be had before anything else is started.
 * @throws UsageError where it cannot
 */
export async function requirePort(host: string, port: number): Promise<void> {
  const server = createServer();
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (error !== undefined) throw portFault(host, port, error);
}

/** Why the server cannot listen, as the person can mend it; any other error as it is. */
export function portFault(host: string, port: number, error: unknown): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  if (reason === undefined) return error;
  return new UsageError(
    `Expected to listen on ${host}, port ${port}, but ${reason}.`,
    `Choose another port: PORT=${port + 1} npx -y pnpm start`,
    { cause: error },
  );
}

import { createServer } from 'node:net';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';

type Fault = { reason: string; nextStep: (port: number) => string };

const portCommand = (port: number) => `Choose another port: PORT=${port} npx -y pnpm start`;
const noSuchAddress: Fault = {
  reason: 'this machine has no such address',
  nextStep: () => 'Set HOST to one that it has: 127.0.0.1 is for this machine alone, 0.0.0.0 opens it to the network.',
};

const faults: Readonly<Record<string, Fault>> = {
  EADDRINUSE: {
    reason: 'another program listens there',
    nextStep: (port) => portCommand(port < 65_535 ? port + 1 : port - 1),
  },
  EACCES: { reason: 'this user may not listen there', nextStep: () => portCommand(4000) },
  EADDRNOTAVAIL: noSuchAddress,
  EAI_AGAIN: noSuchAddress,
  EINVAL: noSuchAddress,
  ENOTFOUND: noSuchAddress,
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
  const fault = faults[(error as NodeJS.ErrnoException).code ?? ''];
  if (fault === undefined) return error;
  return new UsageError(`Expected to listen on ${host}, port ${port}, but ${fault.reason}.`, fault.nextStep(port), {
    cause: error,
  });
}

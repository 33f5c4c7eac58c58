import { type AddressInfo, connect as connectSocket, createServer, type Server } from 'node:net';

/** Bolt's client messages that matter here, by signature. */
const messages: Record<number, string> = { 16: 'RUN', 17: 'BEGIN', 18: 'COMMIT', 19: 'ROLLBACK', 102: 'ROUTE' };

export type Wire = { server: Server; port: number; sent: string[] };

/** A wire to the database that writes down the messages which the driver sends. */
export async function tappedWire(uri: string): Promise<Wire> {
  const { hostname, port } = new URL(uri);
  const sent: string[] = [];
  const server = createServer((client) => {
    const database = connectSocket(Number(port), hostname);
    client.pipe(database).pipe(client);
    client.on('data', (data: Buffer) => sent.push(...messagesIn(data)));
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const)
      one.on('error', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, sent };
}

/** Messages that begin a chunk: two bytes of length, a structure marker (0xB0 to 0xBF), the signature. */
function messagesIn(data: Buffer): string[] {
  const found: string[] = [];
  for (let at = 0; at + 4 <= data.length; ) {
    const length = data.readUInt16BE(at);
    const name = length > 0 && ((data[at + 2] ?? 0) & 0xf0) === 0xb0 ? messages[data[at + 3] ?? 0] : undefined;
    if (name !== undefined) found.push(name);
    at += 2 + length;
  }
  return found;
}

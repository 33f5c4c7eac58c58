import { connect } from 'node:net';
import type { Attack } from '../cases/attacks/Attack.ts';

/** What came back over the wire. */
export type Answer = {
  /** 0: nothing came. */
  status: number;
  code: string | undefined;
  message: string | undefined;
  /** All of it, head and body. */
  text: string;
  milliseconds: number;
};

/** Ten times what the slowest answer to an attack may take. */
const patience = 10_000;

/**
 * Sends the bytes as they are, and reads until the server ends the connection.
 * @throws Error where it does not end it
 */
export async function sendAttack(address: string, { bytes, name }: Pick<Attack, 'bytes' | 'name'>): Promise<Answer> {
  const begin = performance.now();
  const text = await exchange(Number(new URL(address).port), bytes, name);
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1] ?? 0);
  const [error] = errorsIn(text);
  const milliseconds = performance.now() - begin;
  return { status, code: error?.extensions?.code, message: error?.message, text, milliseconds };
}

function exchange(port: number, bytes: Buffer, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const pieces: Buffer[] = [];
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`The server did not end its connection within ${patience} ms: ${name}`));
    }, patience);
    socket.on('data', (piece) => pieces.push(piece));
    socket.on('error', () => {}); // a server that has answered may cut off what it did not read
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(pieces).toString());
    });
  });
}

type Told = { message: string; extensions?: { code?: string } };

function errorsIn(text: string): Told[] {
  const [, json] = /\r\n\r\n(?:[0-9a-f]+\r\n)?(\{.*\})/s.exec(text) ?? [];
  return json === undefined ? [] : ((JSON.parse(json) as { errors?: Told[] }).errors ?? []);
}

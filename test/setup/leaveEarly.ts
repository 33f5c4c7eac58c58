import { connect } from 'node:net';

/** Sends a request, and leaves when it is told to, without a word. */
export function leaveEarly(address: string, bytes: Buffer): { sent: Promise<void>; leave(): void } {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  const sent = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.write(bytes, () => resolve());
  });
  return { sent, leave: () => socket.resetAndDestroy() };
}

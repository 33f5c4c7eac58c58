import { createServer } from 'node:net';
import { freePort } from '@rendezvous/cypher/local/freePort.ts';
import { describe, expect, it } from 'vitest';

describe('A free port', () => {
  it('lies below those that the system gives to outgoing connections', async () => {
    const port = await freePort();
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(32_000);
  });

  it('is the preferred one, unless somebody listens there', async () => {
    const port = await freePort();
    expect(await freePort(port)).toBe(port);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect(await freePort(port)).not.toBe(port);
    await new Promise((resolve) => server.close(resolve));
  });
});

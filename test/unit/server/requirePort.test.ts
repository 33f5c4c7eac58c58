import { createServer } from 'node:net';
import { freePort } from '@rendezvous/cypher/local/freePort.ts';
import { requirePort } from '@rendezvous/server/start/requirePort.ts';
import { describe, expect, it } from 'vitest';

describe('Where the product cannot listen', () => {
  it.each(['a b', '192.0.2.1'])('for want of the address "%s", it speaks of HOST', async (host) => {
    const refusal = requirePort(host, await freePort());
    await expect(refusal).rejects.toThrow(
      /^Expected to listen on .*, but this machine has no such address\.\nSet HOST/,
    );
  });

  it('because another program does, it names another port', async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    await expect(requirePort('127.0.0.1', port)).rejects.toThrow(`PORT=${port + 1} npx -y pnpm start`);
    await new Promise((resolve) => server.close(resolve));
  });
});

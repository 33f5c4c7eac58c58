import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from './setup/ask.ts';
import { freePort } from './setup/freePort.ts';
import { type Product, startProduct } from './setup/startProduct.ts';
import { temporaryFolder } from './setup/temporaryFolder.ts';

/** Each of another shape, so that the database has to plan each before it reads. */
const slow = Array.from(
  { length: 6 },
  (_, index) => `{ people(first: 6) { nodes { name${index}: name
    links(first: 10) { edges { predicate node { name links(first: 10) { edges { predicate node { name } } } } } } } } }`,
);
const quick = Array.from({ length: 24 }, (_, index) => `{ people(first: ${index + 1}) { nodes { name } } }`);
const questions = [...slow, ...quick];
const many = questions.length;

describe('A stop while requests are under way', () => {
  const folder = temporaryFolder();
  let product: Product;
  let address: string;

  beforeAll(async () => {
    product = startProduct({ env: { RENDEZVOUS_DATA: folder.path, PORT: await freePort() } });
    address = await product.address;
  });

  afterAll(() => folder.remove());

  it('answers each that was accepted, whole, and ends in order', async () => {
    let answered = 0;
    const asked = questions.map(async (question) => {
      const reply = await ask(address, question);
      answered += 1;
      return reply;
    });
    await vi.waitFor(async () => expect(await accepted(address)).toBeGreaterThanOrEqual(many), {
      timeout: 10_000,
      interval: 5,
    });
    const before = answered;
    process.kill(product.pid, 'SIGTERM');
    const replies = await Promise.all(asked);
    expect(before).toBeLessThan(many);
    for (const { status, body } of replies) {
      expect(status, JSON.stringify(body).slice(0, 300)).toBe(200);
      expect(body).not.toHaveProperty('errors');
    }
    expect(await product.ended).toBe(0);
    await expect(ask(address, '{ _meta { release } }')).rejects.toThrow();
  });
});

/** Questions of this test that the server has taken, answered or not; those of its own start go another way. */
async function accepted(address: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const counts = [...text.matchAll(/^rendezvous_operations_(?:in_flight|total\{[^}]*\}) (\d+)$/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

import { limits } from '@rendezvous/server/limits/limits.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asked } from '../../cases/attacks/Attack.ts';
import { attacks } from '../../cases/attacks/attacks.ts';
import { sendAttack } from '../../setup/sendAttack.ts';
import { servedAttacks } from '../../setup/servedAttacks.ts';
import { type Served, servedGraph } from '../../setup/servedGraph.ts';

let served: Served;

beforeAll(async () => {
  served = await servedAttacks(inject('neo4j'));
});

afterAll(() => served.close());

/** What tells of the inside of the server: a place in its code, Cypher, the driver, its files. */
const inside = /\.[jt]s:\d|node_modules|Neo4j|Neo\.|bolt:|CALL \(|MATCH \(e|call stack|root:x|SECRET/;

describe('An attack', () => {
  it.each(attacks)('is answered, and the next request too: $name', async (attack) => {
    const answer = await sendAttack(served.address, attack);

    expect({ status: answer.status, code: answer.code }).toEqual({ status: attack.status, code: attack.code });
    expect(answer.message ?? '').toContain(attack.says ?? '');
    expect(answer.text).not.toMatch(inside);
    const next = await sendAttack(served.address, {
      name: 'next',
      bytes: asked('{ entity(id: "agency:nasa") { name } }'),
    });
    expect([next.status, next.text]).toEqual([200, expect.stringContaining('"name":"NASA"')]);
  });
});

describe('A request', () => {
  it('has half a minute to arrive', async () => {
    const usual = await servedGraph(inject('neo4j'));
    const { requestTimeout, headersTimeout } = usual.app.server;
    await usual.close();
    expect([requestTimeout, headersTimeout, limits.arrival]).toEqual([30_000, 30_000, 30_000]);
  });
});

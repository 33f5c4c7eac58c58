import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processStart } from '@rendezvous/cypher/local/processStart.ts';
import { storeIn } from '@rendezvous/cypher/local/Store.ts';
import { enterUser, leaveUser, otherUsers } from '@rendezvous/cypher/local/users.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('The users of a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rendezvous-users-'));
  const store = storeIn(folder);

  beforeAll(() => mkdirSync(store.users, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are the others that live; a note of a dead one is removed', () => {
    const dead = join(store.users, '4194999');
    writeFileSync(dead, '1');
    writeFileSync(join(store.users, String(process.ppid)), processStart(process.ppid) ?? '');
    enterUser(store);
    expect(otherUsers(store)).toEqual([process.ppid]);
    expect(existsSync(dead)).toBe(false);
    leaveUser(store);
    expect(existsSync(join(store.users, String(process.pid)))).toBe(false);
  });

  it('are not what a file manager leaves among them', () => {
    writeFileSync(join(store.users, '.DS_Store'), '');
    expect(otherUsers(store)).toEqual([process.ppid]);
  });
});

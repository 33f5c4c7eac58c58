import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeIn } from '@rendezvous/cypher/local/Store.ts';
import { tellingLines } from '@rendezvous/cypher/local/tellingLines.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('The last words of Neo4j', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rendezvous-words-'));
  const store = storeIn(folder);

  beforeAll(() => mkdirSync(join(store.home, 'logs'), { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are none where it wrote nothing', () => {
    expect(tellingLines(store)).toBe('  (it wrote nothing)');
  });

  it('are the errors of its last start, without the stack', () => {
    writeFileSync(store.console, '');
    writeFileSync(
      store.log,
      [
        '2026-01-01 INFO  Starting...',
        '2026-01-01 ERROR an old fault',
        '2026-01-02 INFO  Starting...',
        '2026-01-02 ERROR Failed to start Neo4j.',
        'java.lang.RuntimeException: Error starting',
        '\tat org.neo4j.Some.method(Some.java:1)',
        'Caused by: java.net.BindException: Address already in use',
        '\t... 14 more',
        '2026-01-02 INFO  Stopped.',
        '',
      ].join('\n'),
    );
    expect(tellingLines(store).split('\n')).toEqual([
      '  2026-01-02 ERROR Failed to start Neo4j.',
      '  java.lang.RuntimeException: Error starting',
      '  Caused by: java.net.BindException: Address already in use',
    ]);
  });
});

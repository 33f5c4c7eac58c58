import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DestinationOptions, destinationOf } from '@rendezvous/seeds/export/destinationOf.ts';
import { afterAll, describe, expect, it } from 'vitest';

const there = mkdtempSync(join(tmpdir(), 'rendezvous-destination-'));
afterAll(() => rmSync(there, { recursive: true, force: true }));

describe('An export goes', () => {
  it.each<[string, DestinationOptions, object]>([
    ['to standard output without --output', { format: 'jsonl' }, { to: 'STDOUT' }],
    ['to standard output as one table', { format: 'csv', table: 'links' }, { to: 'STDOUT', table: 'links' }],
    ['into one file', { format: 'cypher', output: 'out/a.cypher' }, { to: 'FILE', folder: 'out', name: 'a.cypher' }],
    [
      'into a file of one table',
      { format: 'csv', table: 'links', output: 'l.csv' },
      { to: 'FILE', folder: '.', name: 'l.csv', table: 'links' },
    ],
    ['into a folder, by its slash', { format: 'cypher', output: 'out/' }, { to: 'FOLDER', folder: 'out' }],
    ['into a folder that is there', { format: 'cypher', output: there }, { to: 'FOLDER', folder: there }],
    ['into a folder, since CSV is several tables', { format: 'csv', output: 'out' }, { to: 'FOLDER', folder: 'out' }],
    ['into the root, which keeps its slash', { format: 'csv', output: '/' }, { to: 'FOLDER', folder: '/' }],
  ])('%s', (_, options, destination) => {
    expect(destinationOf(options)).toEqual({ table: undefined, ...destination });
  });

  it.each<[string, DestinationOptions, string]>([
    [
      '--table with another format',
      { format: 'jsonl', table: 'links' },
      'Expected --table only with csv, found it with jsonl.',
    ],
    ['--json without --output', { format: 'jsonl', json: true }, 'Expected --output beside --json, found none'],
    ['several tables to standard output', { format: 'csv' }, 'Name a folder with --output, or one table with --table.'],
    ['a folder for one file', { format: 'graphml', output: 'out/' }, 'Name a file: --output out/graph.graphml'],
    [
      'a folder for one table',
      { format: 'csv', table: 'links', output: there },
      `Name a file: --output ${there}/links.csv`,
    ],
  ])('nowhere with %s', (_, options, message) => {
    expect(() => destinationOf(options)).toThrow(message);
  });
});

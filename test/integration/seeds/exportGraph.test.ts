import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { FormatName } from '@rendezvous/cypher/export/formats.ts';
import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import {
  claimStatement,
  contradictionStatement,
  entityStatement,
  sourceStatement,
} from '@rendezvous/cypher/writer/seedStatements.ts';
import { type DestinationOptions, destinationOf } from '@rendezvous/seeds/export/destinationOf.ts';
import { type ExportRequest, runExport } from '@rendezvous/seeds/export/runExport.ts';
import { loadSeeds } from '@rendezvous/seeds/load/loadSeeds.ts';
import { productFolder, readFolder } from '@rendezvous/seeds/load/readFolder.ts';
import type { SeedFolder } from '@rendezvous/seeds/load/SeedFolder.ts';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Driver, Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { articleSeeds } from '../../setup/articleSeeds.ts';
import { hostileText, hostileTexts } from '../../setup/hostileText.ts';
import { type TemporaryNeo4j, temporaryNeo4j } from '../../setup/temporaryNeo4j.ts';

const database = 'neo4j';
const folder = mkdtempSync(join(tmpdir(), 'rendezvous-export-'));
let neo4j: TemporaryNeo4j;
let driver: Driver;

beforeAll(async () => {
  neo4j = await temporaryNeo4j();
  driver = await connect(neo4j.neo4j);
}, 300_000);

afterAll(async () => {
  await driver?.close();
  await neo4j?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe('An export as Cypher', () => {
  it('gives the release of the product again, from one file and from a folder', async () => {
    const product = readFolder(productFolder);
    const whole = await connect(inject('neo4j'));
    const { records } = await whole.executeQuery('MATCH (r:Release) RETURN r.hash AS hash, r.links AS links');
    const { hash, links: count } = records[0]?.toObject() ?? {};
    await exportTo('cypher', 'one.cypher', {}, { driver: whole });
    await exportTo('cypher', 'many/', {}, { driver: whole });
    await whole.close();

    const one = { ...product, files: seedFiles('one.cypher').files };
    expect(await load(one)).toMatchObject({ hash, problems: [], written: true });
    expect(await links()).toBe(Number(count));
    const many = { ...product, files: readFolder(join(folder, 'many')).files };
    const again = await load(many);
    expect(again).toMatchObject({ hash, problems: [] });
    expect(again.changes).toEqual({ entities: {}, sources: {}, claims: {}, links: {} });
  }, 300_000);

  it('is the same text each time', async () => {
    await load(articleSeeds());
    await exportTo('cypher', 'first.cypher');
    await run('MATCH (n) WHERE NOT n:Release CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
    await load(seedFiles('first.cypher'));
    await exportTo('cypher', 'second.cypher');

    expect(textOf('second.cypher')).toBe(textOf('first.cypher'));
  }, 60_000);

  it('says what it is, from where, under which licences and of which day', async () => {
    const { hash } = await load(hostileSeeds(hostileTexts));
    const [row] = await run('MATCH (r:Release) RETURN r.loadedAt AS loadedAt');
    await exportTo('cypher', 'head.cypher');

    expect(textOf('head.cypher').split('\n').slice(0, 4)).toEqual([
      `// What: entities, sources, claims, contradictions of the release ${hash}, written by seed export.`,
      '// From: the sources that stand among the rows.',
      "// Licence: that of each source: */ '; MATCH (n) DETACH DELETE n; // /u0027; CC0 1.0; 1 of 3 sources name none.",
      `// Date: ${String(row?.loadedAt).slice(0, 10)}, when the release was loaded.`,
    ]);
  });

  it('holds nothing that the loader makes, and no default', async () => {
    await load(articleSeeds());
    await exportTo('cypher', 'short.cypher');

    expect(textOf('short.cypher')).toContain("modality: 'INFERRED'");
    expect(textOf('short.cypher')).not.toMatch(/folded:|sign:|sinceMin:|'FACT'|'CERTAIN'|'NORMAL'/);
  });

  it('holds at most 1,000 rows in a statement', async () => {
    await load(manyClaims(2_100));
    await exportTo('cypher', 'long.cypher');
    const lengths = textOf('long.cypher')
      .split('\nUNWIND [\n')
      .slice(1)
      .map((statement) => statement.split('\n').filter((line) => line.startsWith('  {id: ')).length);

    expect(lengths).toEqual([200, 1, 1, 1_000, 1_000, 100]);
  }, 60_000);

  it('loads again whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 60 }), async (texts) => {
        const { hash } = await load(hostileSeeds([...hostileTexts, ...texts]));
        await exportTo('cypher', 'hostile.cypher', {}, { force: true });

        expect(await load(seedFiles('hostile.cypher'))).toMatchObject({
          hash,
          changes: { entities: {}, sources: {}, claims: {}, links: {} },
        });
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('means to Neo4j itself what it means to the loader', async () => {
    await load(hostileSeeds(hostileTexts));
    const before = await contents();
    await exportTo('cypher', 'plain.cypher');
    await run('MATCH (n) DETACH DELETE n');
    for (const statement of textOf('plain.cypher').split(/;\n(?=\nUNWIND|$)/)) {
      if (statement.includes('UNWIND')) await run(statement);
    }

    expect(await contents()).toEqual(before);
  }, 60_000);
});

describe('An export as JSON Lines', () => {
  it('is one object a line: the release, entities, sources, claims with evidence and contradictions, links', async () => {
    const { hash, counts } = await load(articleSeeds());
    await exportTo('jsonl', 'graph.jsonl');
    const lines = textOf('graph.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ofType = (type: string) => lines.filter((line) => line.type === type);

    expect(lines[0]).toEqual({ type: 'release', hash, loadedAt: expect.any(String), licences: ['CC0-1.0'] });
    expect({
      entities: ofType('entity').length,
      sources: ofType('source').length,
      claims: ofType('claim').length,
      links: ofType('link').length,
    }).toEqual(counts);
    expect(ofType('entity').find(({ id }) => id === 'nation:RUS')).toMatchObject({
      kind: 'Nation',
      properties: { name: 'Russia', nativeName: 'Россия', iso2: 'RU' },
    });
    const claim = ofType('claim').find(({ contradicts }) => contradicts.length > 0);
    expect(claim).toMatchObject({ id: expect.stringMatching(/^claim:/), properties: { subject: expect.any(String) } });
    expect(claim.evidence[0]).toMatchObject({
      source: expect.stringMatching(/^source:/),
      verified: expect.any(Boolean),
    });
    expect(ofType('link').find(({ id }) => id === 'claim:duffy-leads-nasa-2025')).toMatchObject({
      predicate: 'LEADS',
      from: 'person:sean-duffy',
      to: 'agency:nasa',
      properties: { sinceMin: '2025-07-09', verified: true },
    });
    expect(textOf('graph.jsonl')).not.toContain('folded');
  });

  it('holds every text as it is', async () => {
    await load(hostileSeeds(hostileTexts));
    await exportTo('jsonl', 'hostile.jsonl');
    const lines = textOf('hostile.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

    expect(lines.filter(({ type }) => type === 'claim').map(({ evidence }) => evidence[0].locator)).toEqual(
      hostileTexts,
    );
  });
});

describe('An export as CSV', () => {
  it('is read back by another parser, table by table', async () => {
    const { counts } = await load(hostileSeeds(hostileTexts));
    const { files } = await exportTo('csv', 'tables');
    const rowsOf = (table: string) =>
      parse<Record<string, string>>(readFileSync(join(folder, 'tables', `${table}.csv`)), csvOptions);

    expect(files.map((path) => path.replace(`${folder}/tables/`, ''))).toEqual([
      'entities.csv',
      'sources.csv',
      'claims.csv',
      'evidence.csv',
      'contradictions.csv',
      'links.csv',
    ]);
    expect(rowsOf('entities')).toHaveLength(counts?.entities ?? -1);
    expect(rowsOf('links')).toHaveLength(counts?.links ?? -1);
    expect(rowsOf('contradictions')).toEqual([{ claim: claimId(0), contradicts: claimId(1) }]);
    expect(rowsOf('evidence').map(({ locator }) => locator)).toEqual(hostileTexts.map(guarded));
    expect(rowsOf('claims')[0]).toMatchObject({
      predicate: 'LEADS',
      acting: '',
      modality: 'FACT',
      value: '',
    });
    expect(rowsOf('links')[0]).toMatchObject({
      from: 'person:p',
      to: 'agency:a',
      verified: 'true',
      sourceCount: '1',
    });
    expect(JSON.parse(rowsOf('entities')[0]?.aliases ?? '')).toEqual(hostileTexts);
  });

  it('ends each line with CR LF, and files begin with a BOM, a pipe does not', async () => {
    await load(manyClaims(2));
    await exportTo('csv', 'evidence.csv', { table: 'evidence' });
    const { text } = await exportToPipe('csv', { table: 'evidence' });

    expect(text).toBe(
      [
        'claim,source,quote,locator,verified',
        'claim:c-0,source:one,,row 0,true',
        'claim:c-1,source:one,,row 1,true',
        '',
      ].join('\r\n'),
    );
    expect(textOf('evidence.csv')).toBe(`\uFEFF${text}`);
  });

  it('leaves no cell that a spreadsheet takes for a formula', async () => {
    await load(hostileSeeds(hostileTexts));
    await exportTo('csv', 'guarded');
    const cells = readdirSync(join(folder, 'guarded')).flatMap((name) =>
      parse(readFileSync(join(folder, 'guarded', name)), { bom: true }).flat(),
    );

    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toEqual(expect.arrayContaining(["'=1+1", "'-5", "'+5", "'@sum", "'\t=1", "'\r=1"]));
  });
});

describe('An export as GraphML', () => {
  it('holds what XML can hold, and is well formed', async () => {
    const { counts } = await load(hostileSeeds(hostileTexts));
    await exportTo('graphml', 'hostile.graphml');
    const text = textOf('hostile.graphml');

    expect(await validateXML({ xml: text, normalization: 'format' })).toMatchObject({ valid: true });
    expect(text.match(/<node /g)).toHaveLength(counts?.entities ?? -1);
    expect(text.match(/<edge /g)).toHaveLength(counts?.links ?? -1);
    expect(text).toContain('\uFFFD');
  });
});

describe('An export that cannot be done', () => {
  it('leaves no file when it is interrupted', async () => {
    await load(manyClaims(2_100));
    const abort = new AbortController();
    const interrupted = exportTo(
      'csv',
      'interrupted',
      {},
      {
        signal: abort.signal,
        onProgress: (table) => {
          if (table === 'claims') abort.abort();
        },
      },
    );

    await expect(interrupted).rejects.toThrow();
    expect(readdirSync(folder)).not.toContain('interrupted');
  });

  it('says so when a load comes in between', async () => {
    await load(manyClaims(10));
    let other: Promise<unknown> | undefined;
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        other ??= load(manyClaims(11));
        other.then(() => done(), done);
      },
    });
    const exported = runExport(requestOf({ format: 'jsonl', destination: { to: 'STDOUT' }, stdout }));

    await expect(exported).rejects.toThrow('found that a load has changed it meanwhile');
  });

  it('says so while a load is ending', async () => {
    await load(manyClaims(10));
    await run('MATCH (r:Release) REMOVE r.isSettled');

    await expect(exportTo('jsonl', 'ending.jsonl')).rejects.toThrow('found that a load is just ending');
  });

  it('leaves a file that is there as it is, unless it may replace it', async () => {
    await load(manyClaims(10));
    const path = join(folder, 'taken.jsonl');
    writeFileSync(path, 'mine');

    await expect(exportTo('jsonl', 'taken.jsonl')).rejects.toThrow(`Expected no file at ${path}, found one.`);
    expect(textOf('taken.jsonl')).toBe('mine');
    await exportTo('jsonl', 'taken.jsonl', {}, { force: true });
    expect(textOf('taken.jsonl')).toContain('"type":"claim"');
  });

  it('says that nothing is loaded', async () => {
    await run('MATCH (n) DETACH DELETE n');

    await expect(exportTo('jsonl', 'none.jsonl')).rejects.toThrow('found none.\nLoad them with: seed load');
  });

  it('says that somebody gave an entity two kinds', async () => {
    await load(manyClaims(10));
    await run("MATCH (n:Entity {id: 'program:p'}) SET n:Agency");

    await expect(exportTo('cypher', 'odd.cypher')).rejects.toThrow('one kind, found 1 in the graph that have not');
    await load(manyClaims(10));
  });
});

describe('The statements that an export reads by', () => {
  it.each(['Entities', 'Sources', 'Claims', 'Evidence', 'Contradictions', 'Links'])(
    'take %s in the order of the index: nothing waits in memory to be sorted',
    async (table) => {
      const session = driver.session({ database });
      const { summary } = await session.run(`EXPLAIN ${loadStatement(`seeding/export${table}`)}`);
      await session.close();
      const spine = summary.plan === false ? [] : spineOf(summary.plan);

      expect(spine).toContain('NodeIndexScan@neo4j');
      expect(spine.filter((operator) => /Sort|Top|Eager/.test(operator))).toEqual([]);
    },
  );
});

const csvOptions = { bom: true, columns: true } as const;

/** A cell as OWASP advises: what would begin a formula has an apostrophe before it. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The operators through which every row goes. */
function spineOf(plan: Plan): string[] {
  const next = plan.children[0];
  return [plan.operatorType, ...(next === undefined ? [] : spineOf(next))];
}

async function load(seeds: SeedFolder) {
  const outcome = await loadSeeds({ driver, database, vocabulary, write: true, folder: seeds });
  expect(outcome.problems).toEqual([]);
  return outcome;
}

function claimId(index: number): string {
  return `claim:c-${String(index).padStart(4, '0')}`;
}

type Options = Omit<DestinationOptions, 'format' | 'output'>;

function exportTo(format: FormatName, output: string, options: Options = {}, extra: Partial<ExportRequest> = {}) {
  const destination = destinationOf({ format, output: join(folder, output), ...options });
  return runExport(requestOf({ format, destination, ...extra }));
}

async function exportToPipe(format: FormatName, options: Options = {}) {
  const stdout = new PassThrough();
  const chunks: string[] = [];
  stdout.on('data', (chunk) => chunks.push(String(chunk)));
  await runExport(requestOf({ format, destination: destinationOf({ format, ...options }), stdout }));
  return { text: chunks.join('') };
}

function requestOf(request: Pick<ExportRequest, 'format' | 'destination'> & Partial<ExportRequest>): ExportRequest {
  const { signal } = new AbortController();
  return { driver, database, vocabulary, force: false, stdout: new PassThrough(), signal, ...request };
}

function textOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function seedFiles(name: string): SeedFolder {
  return { files: [{ name, text: textOf(name) }], texts: new Map() };
}

/** A graph in which the texts stand wherever text may stand. */
function hostileSeeds(texts: readonly string[]): SeedFolder {
  const claims = texts.map((text, index) => ({
    id: claimId(index),
    claim: { subject: 'person:p', predicate: 'LEADS', object: 'agency:a', role: text, rankReason: text },
    evidence: [{ source: 'source:one', quote: text, locator: text, verified: index % 2 === 0 }],
  }));
  const licence = "*/\r\n'; MATCH (n) DETACH DELETE n; // \\u0027";
  const statements = [
    entityStatement('Agency', [{ id: 'agency:a', name: 'A', aliases: [...texts], description: texts.join('') }]),
    entityStatement('Person', [{ id: 'person:p', name: 'P' }]),
    sourceStatement([
      { id: 'source:one', title: 'One', type: 'RECORD', licence },
      { id: 'source:two', title: texts.join(' '), type: 'RECORD', licence: 'CC0 1.0', authors: [...texts] },
      { id: 'source:three', title: 'Three', type: 'RECORD' },
    ]),
    claimStatement(claims),
    contradictionStatement(texts.length > 1 ? [{ claim: claimId(0), contradicts: claimId(1) }] : []),
  ];
  return { files: [{ name: 'hostile.cypher', text: statements.join('\n') }], texts: new Map() };
}

function manyClaims(count: number): SeedFolder {
  const agencies = Array.from({ length: 200 }, (_, index) => ({ id: `agency:a-${index}`, name: `Agency ${index}` }));
  const claims = Array.from({ length: count }, (_, index) => ({
    id: `claim:c-${index}`,
    claim: { subject: `agency:a-${index % 200}`, predicate: 'PARTICIPATES_IN', object: 'program:p' },
    evidence: [{ source: 'source:one', locator: `row ${index}`, verified: true }],
  }));
  const statements = [
    entityStatement('Agency', agencies),
    entityStatement('Program', [{ id: 'program:p', name: 'P' }]),
    sourceStatement([{ id: 'source:one', title: 'One', type: 'RECORD' }]),
    claimStatement(claims),
  ];
  return { files: [{ name: 'many.cypher', text: statements.join('\n') }], texts: new Map() };
}

async function run(statement: string): Promise<Record<string, unknown>[]> {
  const session = driver.session({ database });
  try {
    const { records } = await session.run(statement);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

async function links(): Promise<unknown> {
  return (await run('RETURN COUNT { (:Entity)-[]->(:Entity) } AS links'))[0]?.links;
}

/** What seed files write themselves: without what the loader adds. */
function contents() {
  return run(`MATCH (n:Entity|Source|Claim)
    WITH n ORDER BY n.id
    RETURN labels(n) AS labels, n {.*, folded: null, sign: null, modality: null, confidence: null, rank: null} AS properties,
      COLLECT { MATCH (n)-[r:EVIDENCED_BY|CONTRADICTS]->(m) WITH r, m ORDER BY type(r), m.id, r.locator, r.quote RETURN [type(r), m.id, properties(r)] } AS relationships`);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { withoutDays } from '@rendezvous/cypher/dates/withoutDays.ts';
import { type LocalNeo4j, startNeo4j } from '@rendezvous/cypher/local/startNeo4j.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { claimStatement } from '@rendezvous/cypher/writer/seedStatements.ts';
import type { LoadMemory, Remembered } from '@rendezvous/seeds/load/LoadMemory.ts';
import { type LoadOptions, loadSeeds } from '@rendezvous/seeds/load/loadSeeds.ts';
import { productFolder, readFolder } from '@rendezvous/seeds/load/readFolder.ts';
import { isFree, readSeeds } from '@rendezvous/seeds/reader/readSeeds.ts';
import { textOf } from '@rendezvous/seeds/reader/splitStatements.ts';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleSeeds } from '../../setup/articleSeeds.ts';

const database = 'neo4j';
const dataFolder = mkdtempSync(join(tmpdir(), 'rendezvous-seeds-'));
let neo4j: LocalNeo4j;
let driver: Driver;

beforeAll(async () => {
  neo4j = await startNeo4j({ folder: dataFolder });
  driver = await connect(neo4j.neo4j);
}, 300_000);

afterAll(async () => {
  await driver?.close();
  await neo4j?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}, 60_000);

beforeEach(() => run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS'));

describe('Loading seed files', () => {
  it('makes the graph that they stand for', async () => {
    const { problems, counts, written } = await load([basis, claims()]);

    expect({ problems, counts, written }).toEqual({
      problems: [],
      counts: { entities: 4, claims: 6, links: 3, sources: 2 },
      written: true,
    });
    expect(await counted()).toEqual({
      entities: 4,
      sources: 2,
      claims: 6,
      links: 3,
      evidence: 7,
      contradictions: 1,
      ends: 11,
    });
    expect(
      await run("MATCH (n:Entity {id: 'nation:RUS'}) RETURN labels(n) AS labels, properties(n) AS properties"),
    ).toEqual([
      {
        labels: ['Entity', 'Nation'],
        properties: {
          id: 'nation:RUS',
          name: 'Russia',
          nativeName: 'Россия',
          aliases: ['Rossiya'],
          folded: 'rusa | rosa',
        },
      },
    ]);
  });

  it('projects a link with its bounds, its sign and what its evidence says', async () => {
    await load([basis, claims()]);

    expect(
      await run(`MATCH (:Entity {id: 'person:sean-duffy'})-[r:LEADS]->(:Entity {id: 'agency:nasa'})
      RETURN r {.*, sinceMin: toString(r.sinceMin), sinceMax: toString(r.sinceMax), untilMin: toString(r.untilMin), untilMax: toString(r.untilMax)} AS link,
        r.sourceCount IS :: INTEGER AS isInteger, r.sinceMin IS :: DATE AS isDate`),
    ).toEqual([
      {
        link: {
          id: 'claim:leads',
          role: 'Administrator',
          since: '2025-07',
          until: '..',
          sinceMin: '2025-07-01',
          sinceMax: '2025-07-31',
          untilMin: '2025-07-29',
          untilMax: null,
          modality: 'FACT',
          confidence: 'CERTAIN',
          sign: 'NEUTRAL',
          sourceCount: 2,
          verified: true,
        },
        isInteger: true,
        isDate: true,
      },
    ]);
  });

  it('keeps the days of every date beside it, on entities, sources, claims and links', async () => {
    const people = `UNWIND [{id: 'person:ada', name: 'Ada', born: '195X', died: '2020-02~'}] AS row MERGE (n:Entity:Person {id: row.id}) SET n += row;`;
    const stance = `UNWIND [{id: 'disagreement:d', name: 'A dispute', domain: 'SPACE', type: 'DISPUTE', status: 'OPEN'}] AS row MERGE (n:Entity:Disagreement {id: row.id}) SET n += row;
UNWIND [{id: 'claim:stance', claim: {subject: 'nation:USA', predicate: 'PARTY_TO', object: 'disagreement:d', statedOn: '2021-21', since: '2021'}, evidence: [{source: 'source:record', locator: 'row 2', verified: true}]}] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);`;
    const { problems } = await load([basis, people, stance]);
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);

    const daysOf = (pattern: string) =>
      run(
        `MATCH ${pattern} UNWIND keys(x) AS key WITH x, key WHERE x[key] IS :: DATE RETURN key, toString(x[key]) AS day ORDER BY key`,
      );
    expect(await daysOf("(x:Person {id: 'person:ada'})")).toEqual([
      { key: 'bornMax', day: '1959-12-31' },
      { key: 'bornMin', day: '1950-01-01' },
      { key: 'diedMax', day: '2020-02-29' },
      { key: 'diedMin', day: '2020-02-01' },
    ]);
    expect(await daysOf("(x:Source {id: 'source:record'})")).toEqual([
      { key: 'publishedOnMax', day: '2025-07-29' },
      { key: 'publishedOnMin', day: '2025-07-29' },
    ]);
    const ofStance = [
      { key: 'sinceMax', day: '2021-12-31' },
      { key: 'sinceMin', day: '2021-01-01' },
      { key: 'statedOnMax', day: '2021-03-31' },
      { key: 'statedOnMin', day: '2021-01-01' },
      { key: 'untilMin', day: '2021-12-31' },
    ];
    expect(await daysOf("(x:Claim {id: 'claim:stance'})")).toEqual(ofStance);
    expect(await daysOf('()-[x:PARTY_TO]->()')).toEqual(ofStance);
  });

  it('draws plans and inferences, but no opinion, nothing deprecated and no value', async () => {
    await load([basis, claims()]);

    expect(await run('MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id ORDER BY id')).toEqual([
      { id: 'claim:agency-of' },
      { id: 'claim:cooperates' },
      { id: 'claim:leads' },
    ]);
  });

  it('writes nothing when the same files come again', async () => {
    const first = await load([basis, claims()]);
    const before = await run("MATCH (r:Release {id: 'current'}) RETURN properties(r) AS release");
    const second = await load([basis, claims()]);

    expect(second).toEqual({ ...first, written: false, changes: { entities: {}, sources: {}, claims: {}, links: {} } });
    expect(await run("MATCH (r:Release {id: 'current'}) RETURN properties(r) AS release")).toEqual(before);
  });

  it('keeps the release and notes only the files when other files say the same', async () => {
    const { hash } = await load([basis, claims()]);
    const [before] = await run(
      "MATCH (r:Release {id: 'current'}) RETURN r.loadedAt AS loadedAt, r.fileHashes AS files",
    );
    const explicit = claims().replace("predicate: 'LEADS'", "rank: 'NORMAL', modality: 'FACT', predicate: 'LEADS'");
    const second = await load([`// All in one file.\n${basis}${explicit}`]);
    const [after] = await run(
      "MATCH (r:Release {id: 'current'}) RETURN r.loadedAt AS loadedAt, r.fileHashes AS files, r.hash AS hash",
    );

    expect(second).toMatchObject({
      hash,
      written: true,
      changes: { entities: {}, sources: {}, claims: {}, links: {} },
    });
    expect(after).toEqual({
      loadedAt: before?.loadedAt,
      hash,
      files: [expect.stringMatching(/^0\.cypher [0-9a-f]{64}$/)],
    });
    expect(before?.files).toHaveLength(2);
  });

  it('changes what has changed and takes away what is gone, and names it', async () => {
    await load([basis, claims()]);
    const { changes } = await load([basis, claims({ role: 'Chief', withoutAgency: true })]);

    expect(changes).toEqual({
      entities: {},
      sources: {},
      claims: {
        LEADS: { added: [], changed: ['claim:leads'], gone: [] },
        AGENCY_OF: { added: [], changed: [], gone: ['claim:agency-of'] },
      },
      links: {
        LEADS: { added: [], changed: ['claim:leads'], gone: [] },
        AGENCY_OF: { added: [], changed: [], gone: ['claim:agency-of'] },
      },
    });
    const after = await snapshot();
    await run('MATCH (n) DETACH DELETE n');
    await load([basis, claims({ role: 'Chief', withoutAgency: true })]);
    expect(after).toEqual(await snapshot());
  });

  it('mends what somebody changed in the database', async () => {
    await load([basis, claims()]);
    const before = await snapshot();
    await run("MATCH (n:Entity {id: 'agency:nasa'}) SET n:Nation, n.name = 'Nasa'");
    await run("MATCH (a:Entity {id: 'nation:USA'}), (b:Entity {id: 'nation:RUS'}) CREATE (a)-[:LIKES]->(b)");
    await run("MATCH (:Claim {id: 'claim:leads'})-[r:SUBJECT]->() DELETE r");
    await run('MATCH (:Entity)-[r:AGENCY_OF]->() DELETE r');
    await load([basis, claims()]);

    expect(await snapshot()).toEqual(before);
  });

  it('changes nothing when it only checks', async () => {
    await load([basis, claims()]);
    const before = await snapshot();
    const { changes, written } = await load([basis], { write: false });

    expect(written).toBe(false);
    expect(Object.keys(changes?.claims ?? {}).sort()).toEqual(['AGENCY_OF', 'COOPERATES_WITH', 'LEADS', 'headcount']);
    expect(await snapshot()).toEqual(before);
  });

  it('changes nothing when the files are wrong', async () => {
    await load([basis, claims()]);
    const before = await snapshot();
    const { problems, written } = await load([
      basis,
      claims({ role: 'Chief' }).replace("'agency:nasa'", "'agency:nosa'"),
    ]);

    expect({ rules: problems.map(({ rule }) => rule), written }).toEqual({ rules: ['danglingId'], written: false });
    expect(await snapshot()).toEqual(before);
  });

  it.each(['claims', 'links'])('leaves the graph as it was when it is interrupted at its %s', async (step) => {
    await load([basis]);
    const before = await snapshot();
    const abort = new AbortController();
    const interrupted = load([basis, claims()], {
      signal: abort.signal,
      onProgress: (at) => {
        if (at === step) abort.abort();
      },
    });

    await expect(interrupted).rejects.toThrow('aborted');
    expect(await snapshot()).toEqual(before);
  });

  it('leaves the graph as it was when it fails in the middle', async () => {
    await load([basis]);
    const before = await snapshot();
    const failing = load([basis, claims()], {
      onProgress: (at) => {
        if (at === 'contradictions') throw new Error('out of order');
      },
    });

    await expect(failing).rejects.toThrow('out of order');
    expect(await snapshot()).toEqual(before);
  });

  it('never mixes two loads at once', async () => {
    const [first, second] = await Promise.all([load([basis, claims()]), load([basis, claims({ role: 'Chief' })])]);
    const [row] = await run(
      'MATCH (:Entity)-[r:LEADS]->() MATCH (release:Release) RETURN r.role AS role, release.hash AS hash',
    );

    expect([
      { role: 'Administrator', hash: first.hash },
      { role: 'Chief', hash: second.hash },
    ]).toContainEqual(row);
    expect(await counted()).toEqual({
      entities: 4,
      sources: 2,
      claims: 6,
      links: 3,
      evidence: 7,
      contradictions: 1,
      ends: 11,
    });
  });

  it('leave a release that is marked as whole, also where the load before was killed before that', async () => {
    const settled = () => run('MATCH (r:Release) RETURN r.isSettled AS isSettled');
    await load([basis, claims()]);
    expect(await settled()).toEqual([{ isSettled: true }]);
    await run('MATCH (r:Release) REMOVE r.isSettled');
    await load([basis, claims()], { write: false });
    expect(await settled()).toEqual([{ isSettled: null }]);
    expect(await load([basis, claims()])).toMatchObject({ written: false });
    expect(await settled()).toEqual([{ isSettled: true }]);
  });

  describe('whose last load is remembered', () => {
    let kept: Remembered | undefined;
    const memory: LoadMemory = {
      recall: () => kept,
      keep: (load) => {
        kept = load;
      },
    };
    const nothing = { entities: {}, sources: {}, claims: {}, links: {} };

    beforeEach(async () => {
      kept = undefined;
      await load([basis, claims()]); // a database that knows every name
      await run('MATCH (n) DETACH DELETE n');
    });

    it('are not compared with a graph that nobody has written to since', async () => {
      const first = await load([basis, claims()], { memory });
      kept = kept && { ...kept, counts: { ...kept.counts, entities: 99 } }; // shows where the answer is from

      expect(await load([basis, claims()], { memory })).toEqual({
        ...first,
        changes: nothing,
        counts: { ...first.counts, entities: 99 },
        written: false,
      });
    });

    it.each([
      "MATCH (n:Entity {id: 'agency:nasa'}) SET n.name = 'Nasa'",
      "MATCH (:Claim {id: 'claim:leads'})-[r:EVIDENCED_BY]->() SET r.verified = NOT r.verified",
      "MATCH (:Entity)-[r:LEADS]->() SET r.sinceMin = date('1999-01-01')",
      "MATCH (c:Claim {id: 'claim:leads'}) REMOVE c.sinceMin",
      'MATCH (s:Source) WHERE s.publishedOn IS NOT NULL REMOVE s.publishedOnMin, s.publishedOnMax',
      "MATCH (c:Claim {id: 'claim:headcount'}) DETACH DELETE c",
      'CREATE (:Source), (:Claim), (:Entity:Nation)',
    ])('are compared with a graph that somebody changed by hand: %s', async (change) => {
      await load([basis, claims()], { memory });
      const before = await snapshot();
      await run(change);

      expect(await load([basis, claims()], { memory })).toMatchObject({ written: true });
      expect(await snapshot()).toEqual(before);
    });

    it('are compared after somebody wrote while they were loaded', async () => {
      let write: Promise<unknown> | undefined;
      await load([basis, claims(), headcounts(4_000)], {
        memory,
        onProgress: (step) => {
          if (step === 'entities') write = run("CREATE (:Entity:Nation {id: 'nation:XXX', name: 'Nowhere'})");
        },
      });
      await write;

      expect(kept).toBeUndefined();
      expect((await load([basis, claims(), headcounts(4_000)], { memory })).changes?.entities).toEqual({
        Nation: { added: [], changed: [], gone: ['nation:XXX'] },
      });
    });

    it('are loaded when they have changed', async () => {
      await load([basis, claims()], { memory });

      expect(await load([basis, claims({ role: 'Chief' })], { memory })).toMatchObject({ written: true });
    });
  });

  it('says that it waits while another load holds the lock', async () => {
    await load([basis]);
    const session = driver.session({ database });
    const other = await session.beginTransaction();
    await other.run("MERGE (l:LoadLock {id: 'load'}) SET l.taken = 0");
    const waiting = new Promise<void>((resolve) => {
      void load([basis, claims()], { onWaiting: resolve }).then((outcome) => expect(outcome.written).toBe(true));
    });
    await waiting;
    await other.rollback();
    await session.close();

    expect((await load([basis, claims()])).problems).toEqual([]);
  });
});

describe('Statements of other forms', () => {
  const free = `
MERGE (n:Entity:Agency {id: 'agency:esa'}) SET n.name = 'European ' + 'Space Agency';
MATCH (s:Source {id: 'source:record'})
CREATE (c:Claim {id: 'claim:esa', subject: 'agency:esa', predicate: 'COOPERATES_WITH', object: 'agency:nasa'})
CREATE (c)-[:EVIDENCED_BY {locator: 'row 9', verified: false}]->(s);`;

  it('load as they run', async () => {
    const { problems, counts } = await load([basis, claims(), free]);

    expect({ problems, counts }).toEqual({ problems: [], counts: { entities: 5, claims: 7, links: 4, sources: 2 } });
    expect(
      await run(
        "MATCH (n:Entity {id: 'agency:esa'})-[r]->(m) RETURN n.name AS name, n.folded AS folded, type(r) AS type, m.id AS to",
      ),
    ).toEqual([
      { name: 'European Space Agency', folded: 'european spake agenki', type: 'COOPERATES_WITH', to: 'agency:nasa' },
    ]);
  });

  it('leave nothing behind when they are only checked', async () => {
    await load([basis, claims()]);
    const before = await snapshot();
    const { changes } = await load([basis, claims(), free], { write: false });

    expect(changes?.entities).toEqual({ Agency: { added: ['agency:esa'], changed: [], gone: [] } });
    expect(await snapshot()).toEqual(before);
  });

  it('are refused with the words of the server where it does not take them', async () => {
    const { problems } = await load([
      basis,
      "MERGE (n:Entity:Agency {id: 'agency:esa'}) SET n.name == 'ESA';\nMERGE (n:Entity;",
    ]);

    expect(
      problems.map(({ rule, place, found }) => ({
        rule,
        line: place?.line,
        column: place?.column,
        found: found.slice(0, 17),
      })),
    ).toEqual([
      { rule: 'syntax', line: 1, column: 56, found: "Invalid input '='" },
      { rule: 'syntax', line: 2, column: 16, found: "Invalid input ''" + ':' },
    ]);
  });

  it('are refused where they write links themselves', async () => {
    const { problems } = await load([
      basis,
      "MATCH (a:Entity {id: 'nation:USA'}), (b:Entity {id: 'nation:RUS'}) CREATE (a)-[:COOPERATES_WITH]->(b);",
    ]);

    expect(problems.map(({ rule, found }) => ({ rule, found }))).toEqual([
      { rule: 'statementNotAllowed', found: 'a relationship :COOPERATES_WITH at nation:USA' },
    ]);
  });
});

describe('The seed files of the product', () => {
  const folder = readFolder(productFolder);

  it('load without a warning', async () => {
    expect(await loadSeeds(optionsOf({ folder }))).toMatchObject({ problems: [], written: true });
  }, 240_000);

  it('give the same entities, claims and evidence when their text is run as it is', async () => {
    const seeds = readSeeds(articleSeeds().files);
    const known = seeds.statements.filter((statement) => !isFree(statement));
    // Long literals take the planner minutes; a few rows of each are planned in no time and are the same statement.
    const short = known.filter(({ rows }) => rows.length <= 100);
    for (const { statement } of short) await run(textOf(statement));
    const asText = await written();
    await run('MATCH (n) DETACH DELETE n');
    const text = short.map(({ statement }) => `${textOf(statement)};`).join('\n');
    await loadSeeds(optionsOf({ folder: { files: [{ name: 'all.cypher', text }], texts: folder.texts } }));

    expect(short.length).toBeGreaterThan(0);
    expect(await written()).toEqual(asText);
  }, 120_000);
});

const basis = `
UNWIND [
  {id: 'nation:USA', name: 'United States'},
  {id: 'nation:RUS', name: 'Russia', nativeName: 'Россия', aliases: ['Rossiya']}
] AS row MERGE (n:Entity:Nation {id: row.id}) SET n += row;
UNWIND [{id: 'agency:nasa', name: 'NASA'}] AS row MERGE (n:Entity:Agency {id: row.id}) SET n += row;
UNWIND [{id: 'person:sean-duffy', name: 'Sean Duffy'}] AS row MERGE (n:Entity:Person {id: row.id}) SET n += row;
UNWIND [
  {id: 'source:record', title: 'A record', type: 'RECORD', publishedOn: '2025-07-29'},
  {id: 'source:older', title: 'An older record', type: 'RECORD', publishedOn: '2025-07-10'}
] AS row MERGE (s:Source {id: row.id}) SET s += row;`;

function claims({ role = 'Administrator', withoutAgency = false } = {}): string {
  const one = "evidence: [{source: 'source:record', locator: 'row 1', verified: true}]";
  const agency = `{id: 'claim:agency-of', claim: {subject: 'agency:nasa', predicate: 'AGENCY_OF', object: 'nation:USA', modality: 'INFERRED'}, ${one}},`;
  return `
UNWIND [
  {id: 'claim:leads', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa', role: '${role}', since: '2025-07', until: '..'},
    evidence: [{source: 'source:older', locator: 'row 3', verified: false}, {source: 'source:record', locator: 'row 1', verified: true}]},
  ${withoutAgency ? '' : agency}
  {id: 'claim:cooperates', claim: {subject: 'nation:USA', predicate: 'COOPERATES_WITH', object: 'nation:RUS', modality: 'PLANNED'}, ${one}},
  {id: 'claim:opinion', claim: {subject: 'nation:RUS', predicate: 'COOPERATES_WITH', object: 'nation:USA', modality: 'OPINION'}, ${one}},
  {id: 'claim:deprecated', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa', rank: 'DEPRECATED', rankReason: 'A slip.'}, ${one}},
  {id: 'claim:headcount', claim: {subject: 'agency:nasa', predicate: 'headcount', value: '18,000'}, ${one}}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);
UNWIND [{claim: 'claim:opinion', contradicts: 'claim:cooperates'}] AS row
MATCH (a:Claim {id: row.claim}), (b:Claim {id: row.contradicts})
CREATE (a)-[:CONTRADICTS]->(b);`;
}

/** So many claims that loading them leaves time to write beside it. */
function headcounts(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `claim:headcount-${index}`,
    claim: { subject: 'agency:nasa', predicate: 'headcount', value: String(index) },
    evidence: [{ source: 'source:record', locator: `row ${index}`, verified: true }],
  }));
  return claimStatement(rows);
}

function optionsOf(options: Partial<LoadOptions> & Pick<LoadOptions, 'folder'>): LoadOptions {
  return { driver, database, vocabulary, write: true, ...options };
}

function load(texts: readonly string[], options: Partial<LoadOptions> = {}) {
  const files = texts.map((text, index) => ({ name: `${index}.cypher`, text }));
  return loadSeeds(optionsOf({ folder: { files, texts: new Map() }, ...options }));
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

async function counted() {
  const [row] = await run(`RETURN
    COUNT { (:Entity) } AS entities, COUNT { (:Source) } AS sources, COUNT { (:Claim) } AS claims,
    COUNT { (:Entity)-[]->(:Entity) } AS links, COUNT { (:Claim)-[:EVIDENCED_BY]->(:Source) } AS evidence,
    COUNT { (:Claim)-[:CONTRADICTS]->(:Claim) } AS contradictions, COUNT { (:Claim)-[:SUBJECT|OBJECT]->(:Entity) } AS ends`);
  return row;
}

/** All there is, but the release. */
function snapshot() {
  return run(`MATCH (n) WHERE NOT n:Release AND NOT n:LoadLock
    WITH n ORDER BY n.id
    RETURN labels(n) AS labels, properties(n) AS properties,
      COLLECT { MATCH (n)-[r]->(m) WITH r, m ORDER BY type(r), m.id, r.id, r.locator RETURN [type(r), m.id, r {.*, sinceMin: toString(r.sinceMin), sinceMax: toString(r.sinceMax), untilMin: toString(r.untilMin), untilMax: toString(r.untilMax)}] } AS relationships`);
}

/** What seed files write themselves: without what the loader adds. */
async function written() {
  const rows = await run(`MATCH (n:Entity|Source|Claim)
    WITH n, [label IN labels(n) WHERE label <> 'Entity'][0] AS kind ORDER BY n.id
    RETURN kind,
      n {.*, folded: null, sign: null, modality: coalesce(n.modality, CASE WHEN n:Claim THEN 'FACT' END),
        confidence: coalesce(n.confidence, CASE WHEN n:Claim THEN 'CERTAIN' END), rank: coalesce(n.rank, CASE WHEN n:Claim THEN 'NORMAL' END)} AS properties,
      COLLECT { MATCH (n)-[r:EVIDENCED_BY|CONTRADICTS]->(m) WITH r, m ORDER BY type(r), m.id, r.locator, r.quote RETURN [type(r), m.id, properties(r)] } AS relationships`);
  return rows.map((row) => ({ ...row, properties: withoutDays(row.properties as Record<string, unknown>).properties }));
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutDays } from '@rendezvous/cypher/dates/withoutDays.ts';
import { productFolder } from '@rendezvous/seeds/load/readFolder.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CypherShell, cypherShell } from '../setup/cypherShell.ts';
import { seedProcess } from '../setup/seedProcess.ts';
import { ask } from '../setup/snapshot.ts';
import { type TemporaryNeo4j, temporaryNeo4j } from '../setup/temporaryNeo4j.ts';

/** The article's files; those of data sets hold many rows, which cypher-shell plans for minutes. */
const article = [/^1[0-6]0-/, /^400-/, /^5[01]0-article/];

/** What seed files write themselves: without fold keys, ends, links and defaults, which the loader adds. */
/** A row without the days that the loader keeps beside the dates: the files do not hold them. */
function asWritten(row: Record<string, unknown>): Record<string, unknown> {
  return { ...row, properties: withoutDays(row.properties as Record<string, unknown>).properties };
}

const written = `MATCH (n:Entity|Source|Claim)
  WITH n ORDER BY n.id
  RETURN [label IN labels(n) WHERE label <> 'Entity'] AS kind,
    n {.*, folded: null, sign: null, modality: coalesce(n.modality, CASE WHEN n:Claim THEN 'FACT' END),
      confidence: coalesce(n.confidence, CASE WHEN n:Claim THEN 'CERTAIN' END),
      rank: coalesce(n.rank, CASE WHEN n:Claim THEN 'NORMAL' END)} AS properties,
    COLLECT { MATCH (n)-[r:EVIDENCED_BY|CONTRADICTS]->(m) WITH r, m ORDER BY type(r), m.id, r.locator, r.quote RETURN [type(r), m.id, properties(r)] } AS relationships`;

const folder = mkdtempSync(join(tmpdir(), 'rendezvous-shell-'));
let database: TemporaryNeo4j;
let shell: CypherShell;

beforeAll(async () => {
  shell = await cypherShell();
  database = await temporaryNeo4j();
});

afterAll(async () => {
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('cypher-shell', () => {
  it('makes the same entities, sources, claims and evidence of the article’s files as the loader', async () => {
    const names = readdirSync(productFolder).filter((name) => article.some((pattern) => pattern.test(name)));
    const texts = names.sort().map((name) => readFileSync(join(productFolder, name), 'utf8'));
    const whole = join(folder, 'article.cypher');
    writeFileSync(whole, texts.join('\n'));
    await shell(whole, database.neo4j);
    const byShell = await ask(database.neo4j, written);
    await ask(database.neo4j, 'MATCH (n) DETACH DELETE n');
    expect(await seedProcess(['load', '--folder', folder], database.neo4j).ended).toMatchObject({ code: 0 });

    expect(byShell.length).toBeGreaterThan(100);
    expect((await ask(database.neo4j, written)).map(asWritten)).toEqual(byShell);
  });

  it('takes a file with the line ends of Windows, as the loader does', async () => {
    const { file, alone } = fileOf(
      "UNWIND [\r\n  {id: 'nation:USA', name: 'USA'}\r\n] AS row // x\r\nMERGE (n:Entity:Nation {id: row.id}) SET n += row;\r\n",
    );
    await shell(file, database.neo4j);

    expect(await seedProcess(['load', '--folder', alone], database.neo4j).ended).toMatchObject({ code: 0 });
  });

  it('refuses a file with a byte order mark, as the loader does', async () => {
    const { file, alone } = fileOf(
      "\uFEFFUNWIND [{id: 'nation:USA', name: 'USA'}] AS row MERGE (n:Entity:Nation {id: row.id}) SET n += row;\n",
    );

    await expect(shell(file, database.neo4j)).rejects.toThrow('Invalid input');
    expect(await seedProcess(['load', '--folder', alone], database.neo4j).ended).toMatchObject({ code: 1 });
  });
});

function fileOf(text: string): { file: string; alone: string } {
  const alone = mkdtempSync(join(folder, 'alone-'));
  const file = join(alone, 'nations.cypher');
  writeFileSync(file, text);
  return { file, alone };
}

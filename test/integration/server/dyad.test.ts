import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

type Row = {
  on: string | null;
  until: string | null;
  title: string;
  cursor: string;
  claims: { subject: { id: string } }[];
};
type Ledger = {
  total: number;
  undated: number;
  tooFew: string | null;
  byYear: { year: number; count: number }[];
  rows: Row[];
};
type Votes = { total: number; alike: number; opposed: number; abstained: number };
type Dyad = Record<'a' | 'b', { id: string } | null> &
  Record<'cooperation' | 'conflict' | 'incidents' | 'unopposed', Ledger> & { votes: Votes & { rows: Row[] } };

const ledger =
  '{ total undated tooFew byYear { year count } rows { cursor on until title claims { subject { id } } } }';
const query = `query($a: ID!, $b: ID!, $since: Date, $until: Date, $first: Int = 100, $order: DyadOrder, $after: String, $asOf: Date, $certainty: Certainty) {
  dyad(a: $a, b: $b, since: $since, until: $until, first: $first, order: $order, asOf: $asOf, certainty: $certainty) {
    a { id } b { id }
    cooperation(after: $after) ${ledger} conflict ${ledger} incidents ${ledger} unopposed ${ledger}
    votes(after: $after) { total alike opposed abstained rows { cursor on claims { subject { id } } } }
  }
}`;

let app: Awaited<ReturnType<typeof buildApp>>;
let close: () => Promise<void>;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  const graph = openGraph(await connect(neo4j), neo4j.database);
  app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
  close = async () => {
    await app.close();
    await graph.close();
  };
});
afterAll(() => close());

async function ask(text: string, variables: Record<string, unknown> = {}) {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: text, variables } });
  return { status: response.statusCode, body: response.json() };
}

async function dyadOf(a: string, b: string, more: Record<string, unknown> = {}): Promise<Dyad> {
  const { body } = await ask(query, { a, b, ...more });
  expect(body.errors).toBeUndefined();
  return body.data.dyad;
}

const titles = ({ rows }: Ledger) => rows.map(({ title }) => title);
const row = ({ rows }: Ledger, title: string) => rows.find((one) => one.title === title);
const ledgers = ['cooperation', 'conflict', 'incidents', 'unopposed'] as const;

describe('The dyad of the United States and Russia', () => {
  it('has the talks of Duffy and Bakanov among its cooperation, with the claims of both sides', async () => {
    const { cooperation } = await dyadOf('nation:USA', 'nation:RUS');
    const talks = row(cooperation, 'Duffy–Bakanov talks');
    expect(talks?.on).toBe('2025-07-31');
    const subjects = talks?.claims.map(({ subject }) => subject.id) ?? [];
    expect(subjects).toEqual(
      expect.arrayContaining(['person:sean-duffy', 'person:dmitry-bakanov', 'agency:roscosmos']),
    );
    expect(subjects.lastIndexOf('agency:nasa')).toBeLessThan(subjects.indexOf('agency:roscosmos'));
  });

  it('counts a meeting of two heads as one of their agencies and nations', async () => {
    const heads = { since: '2018-09-12', until: '2018-10-11' };
    for (const [a, b] of [
      ['nation:USA', 'nation:RUS'],
      ['agency:nasa', 'agency:roscosmos'],
      ['person:jim-bridenstine', 'person:dmitry-rogozin'],
    ] as const) {
      const { cooperation } = await dyadOf(a, b, heads);
      expect(titles(cooperation)).toEqual(
        expect.arrayContaining(['Bridenstine–Rogozin meeting at Baikonur', 'Bridenstine–Rogozin call 2018']),
      );
    }
  });

  it('has the link between the agencies, in words', async () => {
    const { body } = await ask(
      '{ dyad(a: "nation:USA", b: "nation:RUS", first: 100) { cooperation { rows { title entity { id } link { predicate from { id } } claim { id } } } } }',
    );
    expect(body.data.dyad.cooperation.rows).toContainEqual({
      title: 'NASA cooperates with Roscosmos',
      entity: null,
      link: { predicate: 'COOPERATES_WITH', from: { id: 'agency:nasa' } },
      claim: { id: 'claim:article-c15-nasa-cooperates-with-roscosmos' },
    });
  });

  it('tells incidents and conflict apart', async () => {
    const { conflict, incidents, unopposed } = await dyadOf('nation:USA', 'nation:RUS');
    expect(titles(incidents)).toEqual([
      'Crew-11 medical return',
      'Oleg Artemyev taken off Crew-12',
      'Damage to Site 31 at Baikonur',
      'Nauka thrusters turn the ISS',
      'Collision of Iridium 33 and Cosmos 2251',
    ]);
    expect(titles(unopposed)).toEqual(['Chinese anti-satellite test of 2007']);
    expect(titles(conflict)).toEqual(
      expect.arrayContaining(['Conflict in Ukraine', 'TASS article on a NASA astronaut', 'Hole in Soyuz MS-09']),
    );
    const apart = [...titles(incidents), ...titles(unopposed)];
    expect(titles(conflict).filter((title) => apart.includes(title))).toEqual([]);
  });

  it('is the same from the other end', async () => {
    const [here, there] = [await dyadOf('nation:USA', 'nation:RUS'), await dyadOf('nation:RUS', 'nation:USA')];
    for (const name of ledgers) expect(titles(there[name])).toEqual(titles(here[name]));
    expect(here.votes.opposed).toBe(there.votes.opposed);
  });

  it('leaves votes out of the ledgers and never nets them', async () => {
    const { votes, ...rest } = await dyadOf('nation:USA', 'nation:RUS');
    expect(votes.alike + votes.opposed + votes.abstained).toBe(votes.total);
    expect(votes.opposed).toBeGreaterThan(20);
    const shown = ledgers.flatMap((name) => titles(rest[name]));
    expect(shown.filter((title) => title.startsWith('Resolution '))).toEqual([]);
  });

  it('leaves out a program that one left before the other came in', async () => {
    const { cooperation } = await dyadOf('nation:USA', 'nation:RUS');
    expect(titles(cooperation)).not.toContain('Rosalind Franklin rover');
    expect(row(cooperation, 'Sea Launch')).toMatchObject({ on: '1995-04', until: '2014' });
  });

  it('holds in a time what may reach into it', async () => {
    const { cooperation, conflict } = await dyadOf('nation:USA', 'nation:RUS', { since: '2018' });
    expect(row(cooperation, 'International Space Station')).toMatchObject({ on: '1998-01-29', until: '..' });
    expect(titles(cooperation)).not.toContain('Sea Launch');
    expect(titles(conflict)).not.toContain('Zvezda delays');
    const { conflict: before } = await dyadOf('nation:USA', 'nation:RUS', { until: '2000' });
    expect(titles(before)).toEqual(['Iran Nonproliferation Act', 'Zvezda delays', 'Cryogenic engine deal']);
  });

  it('may be asked for as of a date', async () => {
    const { conflict } = await dyadOf('nation:USA', 'nation:RUS', { asOf: '1999', certainty: 'CERTAIN' });
    expect(titles(conflict)).toEqual(['Zvezda delays']);
  });

  it('counts the years of all rows, whatever the page', async () => {
    const { cooperation } = await dyadOf('nation:USA', 'nation:RUS', { first: 3 });
    expect(cooperation.rows).toHaveLength(3);
    const counted = cooperation.byYear.reduce((sum, { count }) => sum + count, 0);
    expect(counted + cooperation.undated).toBe(cooperation.total);
    expect(cooperation.total).toBeGreaterThan(60);
  });

  it.each(['NEWEST', 'OLDEST'])('gives every row once on its pages, undated ones last: %s', async (order) => {
    const { cooperation: whole } = await dyadOf('nation:USA', 'nation:RUS', { order });
    const paged: Row[] = [];
    for (let after: string | undefined; paged.length < whole.total; after = paged.at(-1)?.cursor) {
      const { cooperation } = await dyadOf('nation:USA', 'nation:RUS', { order, first: 25, after });
      expect(cooperation.total).toBe(whole.total);
      expect(cooperation.rows.length).toBeGreaterThan(0);
      paged.push(...cooperation.rows);
    }
    expect(paged.map(({ title }) => title)).toEqual(titles(whole));
    const dates = paged.map(({ on }) => on);
    expect(dates.indexOf(null)).toBe(dates.length - dates.filter((on) => on === null).length);
    const years = dates.filter((on) => on !== null).map((on) => on.slice(0, 4));
    const sorted = [...years].sort();
    expect(years).toEqual(order === 'OLDEST' ? sorted : sorted.reverse());
  });
});

describe('A dyad', () => {
  it('keeps a former state apart from the state that followed it', async () => {
    const [soviet, russian] = [await dyadOf('nation:USA', 'nation:SUN'), await dyadOf('nation:USA', 'nation:RUS')];
    expect(titles(soviet.cooperation)).toContain('Apollo-Soyuz handshake 1975');
    expect(titles(russian.cooperation)).not.toContain('Apollo-Soyuz handshake 1975');
    expect(Math.min(...russian.cooperation.byYear.map(({ year }) => year))).toBeGreaterThan(1990);
    expect(Math.max(...soviet.cooperation.byYear.map(({ year }) => year))).toBeLessThan(1992);
  });

  it('does not set against each other who stands on one side, or of whom no stance is known', async () => {
    const british = await dyadOf('nation:GBR', 'nation:USA');
    expect(british.conflict.total).toBe(0);
    expect(titles(british.unopposed)).toContain('Russian anti-satellite test of 2021');
    const chinese = await dyadOf('nation:USA', 'nation:CHN');
    expect(titles(chinese.unopposed)).toContain('Indian anti-satellite test of 2019');
    const ukrainian = await dyadOf('nation:USA', 'nation:UKR');
    expect(titles(ukrainian.unopposed)).toContain('Satellites called legitimate targets');
    expect(ukrainian.conflict.total).toBe(0);
  });

  it('takes no known stance for the contrary one where nobody else has it', async () => {
    const { conflict } = await dyadOf('nation:JPN', 'nation:CHN');
    expect(titles(conflict)).toEqual(['Chinese anti-satellite test of 2007']);
  });

  it('says where there are too few rows', async () => {
    const { conflict, cooperation } = await dyadOf('nation:USA', 'nation:SUN');
    expect(conflict).toMatchObject({
      total: 2,
      tooFew: '2 rows: fewer than 5 are too few to tell how things stand. What is absent is not known here.',
    });
    expect(cooperation.tooFew).toBeNull();
  });

  it('is empty between a nation and its own agency, which acts for both', async () => {
    const { cooperation } = await dyadOf('nation:USA', 'agency:nasa');
    expect(cooperation.total).toBe(0);
  });

  it('counts an agency for a nation only while it was its own', async () => {
    const soviet = await dyadOf('nation:USA', 'nation:SUN');
    // Glavkosmos was Soviet until 1991, and party to this from 1992 on.
    for (const name of ledgers) expect(titles(soviet[name])).not.toContain('Cryogenic engine deal');
    const { unopposed } = await dyadOf('nation:USA', 'agency:glavkosmos');
    expect(titles(unopposed)).toEqual(['Cryogenic engine deal']);
  });

  it('answers of an id that nobody has', async () => {
    const { a, b, cooperation, votes } = await dyadOf('nation:nowhere', 'nation:RUS');
    expect([a, b]).toEqual([null, { id: 'nation:RUS' }]);
    expect([cooperation.total, votes.total]).toEqual([0, 0]);
  });

  it.each([
    [
      { a: 'nation:USA', b: 'nation:USA' },
      '`dyad` takes two entities, found "nation:USA" as `a` and as `b`. `entity(id:)` shows one.',
    ],
    [
      { since: '2020', until: '2018-05' },
      '`dyad` takes a `since` that does not lie behind `until`, found 2020 and 2018-05. Exchange the two.',
    ],
    [{ first: 0 }, '`dyad(first:)` takes 1 to 100, found 0. Page on with `after` or `before`.'],
    [{ first: 101 }, '`dyad(first:)` takes 1 to 100, found 101. Page on with `after` or `before`.'],
    [{ after: 'abc' }, 'Expected a cursor as `endCursor` or `cursor` gave it, found "abc".'],
  ])('refuses %j', async (variables, message) => {
    const { status, body } = await ask(query, { a: 'nation:USA', b: 'nation:RUS', ...variables });
    expect({ status, message: body.errors[0].message, code: body.errors[0].extensions.code }).toEqual({
      status: 400,
      message,
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('The stances of a disagreement', () => {
  const stances =
    'query($id: ID!, $first: Int, $asOf: Date, $certainty: Certainty) { stances(disagreement: $id, first: $first, asOf: $asOf, certainty: $certainty) { disagreement { name } total issues actors { id } rows { actor { id } towards stance side since claim { id } } } }';

  it('tell neutral from not known, and show all positions of one actor', async () => {
    const { body } = await ask(stances, { id: 'disagreement:ukraine-war' });
    const { issues, rows, total, actors } = body.data.stances;
    const issue = 'sanctions on Russia over the war in Ukraine, as they touch space';
    expect(issues).toEqual([issue]);
    expect(rows).toHaveLength(total);
    const of = (id: string) =>
      rows
        .filter(({ actor }: { actor: { id: string } }) => actor.id === id)
        .map(({ stance, towards }: { stance: string; towards: string | null }) => [stance, towards]);
    expect(of('agency:nasa')).toEqual([['NEUTRAL', issue]]);
    expect(of('nation:USA')).toEqual([
      ['SUPPORTS', issue],
      ['UNKNOWN', null],
    ]);
    expect(of('nation:RUS')).toEqual([
      ['OPPOSES', issue],
      ['UNKNOWN', null],
    ]);
    expect(actors.filter(({ id }: { id: string }) => id === 'nation:USA')).toHaveLength(1);
  });

  it('have a column for each issue', async () => {
    const { body } = await ask(stances, { id: 'disagreement:erosita-switched-off', first: 1 });
    expect(body.data.stances).toMatchObject({
      total: 5,
      issues: ['restart of eROSITA without Germany', 'switching off of the eROSITA telescope'],
      rows: [expect.objectContaining({ actor: { id: 'person:dmitry-rogozin' }, stance: 'OPPOSES', since: null })],
    });
  });

  it('are those of a date where one is asked for', async () => {
    const { body } = await ask(stances, { id: 'disagreement:zvezda-delays', asOf: '2005' });
    expect(body.data.stances).toMatchObject({
      disagreement: { name: 'Zvezda delays' },
      total: 0,
      rows: [],
      actors: [],
    });
  });

  it.each(['nation:USA', 'disagreement:nowhere'])('are null of %s', async (id) => {
    const { body } = await ask(stances, { id });
    expect(body).toEqual({ data: { stances: null } });
  });
});

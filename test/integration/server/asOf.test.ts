import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { linkBounds } from '@rendezvous/cypher/dates/linkBounds.ts';
import neo4j, { type Driver, type Transaction } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { askWithin } from './askWithin.ts';

let driver: Driver;
let transaction: Transaction;

beforeAll(async () => {
  driver = await connect(inject('neo4j'));
});

afterAll(() => driver.close());

// What a test makes is seen by its own transaction alone, and is rolled back.
beforeEach(() => {
  transaction = driver.session({ database: inject('neo4j').database }).beginTransaction() as unknown as Transaction;
});

afterEach(() => transaction.rollback());

type Dated = { predicate?: string; since?: string; until?: string; published?: string; modality?: string };

/** A chain of two agencies and two persons, whose one link in question is dated so. */
async function makeLink({ predicate = 'LEADS', since, until, published, modality = 'FACT' }: Dated): Promise<void> {
  const object = predicate === 'SIGNED' ? 'Agreement' : 'Agency';
  const subject = predicate === 'SIGNED' ? 'Agency' : 'Person';
  const bounds = linkBounds({ ...(since && { since }), ...(until && { until }) }, published);
  const days = Object.entries(bounds).map(([name, day]) => [name, neo4j.types.Date.fromStandardDate(new Date(day))]);
  await transaction.run(
    `CREATE (a:Entity:${subject} {id: 'test:a', name: 'A'})-[r:${predicate} {id: 'claim:test'}]->(b:Entity:${object} {id: 'test:b', name: 'B'})
     SET r += $days, r.modality = $modality
     CREATE (b)-[:ABOUT {id: 'claim:about', modality: 'FACT', sinceMin: date('1900-01-01'), sinceMax: date('1900-01-01')}]->(a)`,
    { days: Object.fromEntries(days), modality },
  );
}

const ask = (query: string) => askWithin(transaction, query);

/** How many times the link is seen at a date: at the root, inherited over three levels, said anew, counted, drawn. */
async function seenAt(asOf: string, certainty: string): Promise<Record<string, unknown>> {
  const time = `asOf: "${asOf}", certainty: ${certainty}`;
  const { data, errors } = await ask(`{
    root: entity(id: "test:a", ${time}) { links(direction: OUT) { totalCount } }
    inherited: entities(ids: ["test:b"], ${time}) {
      links(predicates: [ABOUT], direction: OUT) { nodes { links(direction: OUT) { totalCount nodes { id } } } }
    }
    said: entity(id: "test:a") { links(${time}, direction: OUT) { totalCount edges { id } } }
    saidAnew: entity(id: "test:a", asOf: "1800", certainty: CERTAIN) { links(direction: OUT, ${time}) { totalCount } }
    counted: entity(id: "test:a", ${time}) { linkCount }
    drawn: neighborhood(ids: ["test:a"], direction: OUT, ${time}) { entities { id } links { id } counts { total } }
  }`);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

/** The link is made in the one direction, an event of 1900 in the other. */
function seen(isSeen: boolean): Record<string, unknown> {
  const totalCount = isSeen ? 1 : 0;
  const once = <Item>(item: Item): Item[] => (isSeen ? [item] : []);
  return {
    root: { links: { totalCount } },
    inherited: [{ links: { nodes: [{ links: { totalCount, nodes: once({ id: 'test:b' }) } }] } }],
    said: { links: { totalCount, edges: once({ id: 'claim:test' }) } },
    saidAnew: { links: { totalCount } },
    counted: { linkCount: totalCount + 1 },
    drawn: {
      entities: [{ id: 'test:a' }, ...once({ id: 'test:b' })],
      links: [...(isSeen ? [{ id: 'claim:about' }, { id: 'claim:test' }] : [])],
      counts: once({ total: 1 }),
    },
  };
}

describe('As of a date', () => {
  it.each<[string, Dated, string, boolean, boolean]>([
    ['an end known to the year may lie later in it', { since: '2010', until: '2012' }, '2012-06-01', true, false],
    ['and not in the next year', { since: '2010', until: '2012' }, '2013-01-01', false, false],
    [
      'goes on, before its source spoke',
      { since: '2018', until: '..', published: '2025-07-29' },
      '2025-07-01',
      true,
      true,
    ],
    [
      'goes on, after its source spoke',
      { since: '2018', until: '..', published: '2025-07-29' },
      '2025-09-01',
      true,
      false,
    ],
    ['within the year of its beginning', { since: '2018', until: '2020' }, '2018-06-01', true, false],
    ['before its beginning', { since: '2018', until: '2020' }, '2017-12-31', false, false],
    ['a month of a leap year', { since: '2024-02', until: '2024-02' }, '2024-02-29', true, false],
    ['after a month of a leap year', { since: '2024-02', until: '2024-02' }, '2024-03-01', false, false],
    ['an end that is unknown', { since: '2018-01-05' }, '2019-01-01', true, false],
    ['the day of a beginning without an end', { since: '2018-01-05' }, '2018-01-05', true, true],
    ['nothing is known of its dates', {}, '2018', true, false],
    ['an event, later', { predicate: 'SIGNED', since: '1967-01-27' }, '1970', true, true],
    ['an event, before', { predicate: 'SIGNED', since: '1967-01-27' }, '1966', false, false],
    ['a year that an event lies in', { predicate: 'SIGNED', since: '1967-01-27' }, '1967', true, false],
    ['an event without a date', { predicate: 'SIGNED' }, '1967', true, false],
    [
      'what was planned, from its date on',
      { predicate: 'SIGNED', since: '1967', modality: 'PLANNED' },
      '1970',
      true,
      false,
    ],
    ['what was planned, before', { predicate: 'SIGNED', since: '1967', modality: 'PLANNED' }, '1966', false, false],
    ['a year that lies within', { since: '2010-05', until: '2014' }, '2012', true, true],
    ['a year that reaches beyond', { since: '2010-05', until: '2012-05-01' }, '2012', true, false],
  ])('%s', async (_, link, asOf, isPossible, isCertain) => {
    await makeLink(link);
    expect(await seenAt(asOf, 'POSSIBLE')).toEqual(seen(isPossible));
    expect(await seenAt(asOf, 'CERTAIN')).toEqual(seen(isCertain));
  });

  it('is of all time where nothing is asked, and where null is', async () => {
    await makeLink({ since: '2018', until: '2020' });
    const { data } = await ask(`{
      nothing: entity(id: "test:a") { links(direction: OUT) { totalCount } }
      none: entity(id: "test:a", asOf: "1900") { links(direction: OUT, asOf: null) { totalCount } }
      sure: entity(id: "test:a", certainty: CERTAIN) { all: links(direction: OUT) { totalCount } links(direction: OUT, asOf: "2018-06") { totalCount } }
    }`);
    expect(data).toEqual({
      nothing: { links: { totalCount: 1 } },
      none: { links: { totalCount: 1 } },
      sure: { all: { totalCount: 1 }, links: { totalCount: 0 } },
    });
  });
});

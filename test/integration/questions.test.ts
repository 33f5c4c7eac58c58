import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Question, readQuestions } from '../questions/readQuestions.ts';

const questions = readQuestions();
let driver: Driver;
let app: Awaited<ReturnType<typeof buildApp>>;

beforeAll(async () => {
  const settings = inject('neo4j');
  driver = await connect(settings);
  const graph = openGraph(driver, settings.database);
  app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
});

afterAll(async () => {
  await app.close();
  await driver.close();
});

/** Each kind of statement with how it is asked. */
const ask: Record<Question['language'], (query: string) => Promise<unknown>> = {
  cypher: async (query) => {
    const session = driver.session({ database: inject('neo4j').database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(query);
      return records.map((record) => JSON.parse(JSON.stringify(record.toObject(), numbers)));
    } finally {
      await session.close();
    }
  },
  graphql: async (query) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { data, errors } = response.json();
    expect(errors).toBeUndefined();
    return data;
  },
};

/** The driver's integers as plain numbers. */
function numbers(_: string, value: unknown): unknown {
  return neo4j.isInt(value) ? value.toNumber() : value;
}

describe('The graph answers', () => {
  it('at least twenty questions', () => {
    expect(questions.length).toBeGreaterThanOrEqual(20);
  });

  it.each(questions)('$title', async ({ language, query, answer }) => {
    expect(await ask[language](query)).toEqual(answer);
  });
});

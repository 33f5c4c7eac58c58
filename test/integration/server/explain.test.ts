import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Driver, Plan, ResultSummary } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCases } from '../../cases/statements/readCases.ts';

let driver: Driver;

beforeAll(async () => {
  driver = await connect(inject('neo4j'));
});

afterAll(() => driver.close());

const readsAll = /AllNodesScan|AllRelationshipsScan/;

/** Root fields stand side by side, one row each: that product is 1 × 1. Any other multiplies rows. */
function multiplies({ operatorType, children }: Plan): boolean {
  return (
    operatorType.startsWith('CartesianProduct') && children.some((child) => Number(child.arguments.EstimatedRows) > 1)
  );
}

function operatorsOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

async function explained(statement: string | undefined, parameters: Record<string, unknown>): Promise<ResultSummary> {
  const session = driver.session({
    database: inject('neo4j').database,
    defaultAccessMode: 'READ',
    // UNRECOGNIZED: kinds and predicates of which nothing is loaded yet.
    notificationFilter: { minimumSeverityLevel: 'WARNING', disabledClassifications: ['UNRECOGNIZED'] },
  });
  const { summary } = await session.run(`EXPLAIN ${statement}`, parameters);
  await session.close();
  return summary;
}

describe('The database plans', () => {
  it.each(readCases().map((known) => [known.name, known] as const))(
    '%s without reading everything there is',
    async (_, { plan, parameters }) => {
      const summary = await explained(plan.statement, parameters);
      if (summary.plan === false) throw new Error('Neo4j gave no plan.');
      const dreaded = operatorsOf(summary.plan).filter((part) => readsAll.test(part.operatorType) || multiplies(part));
      expect(dreaded.map(({ operatorType }) => operatorType)).toEqual([]);
      expect(
        summary.gqlStatusObjects
          .filter(({ severity }) => severity === 'WARNING')
          .map(({ statusDescription }) => statusDescription),
      ).toEqual([]);
    },
  );

  it('ids, names and dates of a where by index', async () => {
    const asked = readCases().find(({ name }) => name === 'where');
    const { plan } = await explained(asked?.plan.statement, asked?.parameters ?? {});
    if (plan === false) throw new Error('Neo4j gave no plan.');
    const seeks = operatorsOf(plan).filter(({ operatorType }) => /Index(Seek|Scan)/.test(operatorType));
    const details = seeks.map(({ arguments: { Details } }) => String(Details)).join('\n');
    for (const indexed of ['person1:Entity(id)', 'agency1:Agency(name)', /mission1:Mission\(launchedOnM(in|ax)\)/]) {
      expect(details).toMatch(indexed);
    }
  });
});

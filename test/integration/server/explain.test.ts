import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Driver, Plan } from 'neo4j-driver';
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

describe('The database plans', () => {
  it.each(readCases().map((known) => [known.name, known] as const))(
    '%s without reading everything there is',
    async (_, { plan, parameters }) => {
      const session = driver.session({
        database: inject('neo4j').database,
        defaultAccessMode: 'READ',
        // UNRECOGNIZED: kinds and predicates of which nothing is loaded yet.
        notificationFilter: { minimumSeverityLevel: 'WARNING', disabledClassifications: ['UNRECOGNIZED'] },
      });
      const { summary } = await session.run(`EXPLAIN ${plan.statement}`, parameters);
      await session.close();
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
});

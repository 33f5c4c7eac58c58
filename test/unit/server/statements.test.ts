import { describe, expect, it } from 'vitest';
import { readCases } from '../../cases/statements/readCases.ts';

describe('The Cypher of an operation', () => {
  it.each(readCases().map(({ name, plan, file }) => [name, plan.statement, file]))(
    '%s is the one that is committed',
    async (_, statement, file) => {
      await expect(`${statement}\n`).toMatchFileSnapshot(String(file));
    },
  );
});

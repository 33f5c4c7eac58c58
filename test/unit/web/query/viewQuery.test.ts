import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { dyadQuery } from '@rendezvous/web/dyad/dyadQuery.ts';
import { entitiesOfRows } from '@rendezvous/web/dyad/entitiesOfRows.ts';
import { fromFragment } from '@rendezvous/web/query/permalink.ts';
import type { Draft } from '@rendezvous/web/query/queryTypes.ts';
import { viewQuery } from '@rendezvous/web/query/viewQuery.ts';
import { getVariableValues, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(vocabulary);
const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `nation:n${index}`);

/** What the server would find wrong with a draft. */
function faultsOf({ query, variables }: Draft): string[] {
  const document = parse(query);
  const [operation] = document.definitions;
  const declared = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  const faults = validate(schema, document);
  return [...faults, ...(getVariableValues(schema, declared, JSON.parse(variables)).errors ?? [])].map(String);
}

describe('The query of a view', () => {
  it.each([1, 100, 101, 300])('is one that the server takes, with %s entities', (count) => {
    const draft = viewQuery({ title: 'A view\nof mine', ids: idsOf(count), asOf: null });
    expect(faultsOf(draft)).toEqual([]);
    expect(draft.query.split('\n')[0]).toBe('# A view of mine');
    const asked = Object.entries(JSON.parse(draft.variables) as Record<string, string[]>);
    expect(asked.filter(([name]) => name.startsWith('ids')).flatMap(([, ids]) => ids)).toEqual(idsOf(count));
    expect(Math.max(...asked.filter(([name]) => name.startsWith('ids')).map(([, ids]) => ids.length))).toBeLessThan(
      101,
    );
  });

  it('asks as of the date of the view', () => {
    const draft = viewQuery({ title: 'Then', ids: idsOf(120), asOf: '2025-07' });
    expect(draft.query.match(/neighborhood\(asOf: \$asOf/g)).toHaveLength(2);
    expect(JSON.parse(draft.variables)).toMatchObject({ asOf: '2025-07' });
    expect(faultsOf(draft)).toEqual([]);
  });

  it('says of how many entities it is where they are too many', () => {
    const draft = viewQuery({ title: 'Much', ids: idsOf(812), asOf: null });
    expect(draft.query).toContain('# The first 300 of 812 entities');
    expect(faultsOf(draft)).toEqual([]);
  });
});

describe('The query of a dyad', () => {
  it('is one that the server takes, with what the address says', () => {
    const address = {
      a: 'nation:CHN',
      b: 'agency:esa',
      since: '2018',
      until: null,
      order: 'OLDEST',
      stances: null,
    } as const;
    const draft = fromFragment(dyadQuery(address).slice('/query'.length)) as Draft;
    expect(faultsOf(draft)).toEqual([]);
    expect(JSON.parse(draft.variables)).toEqual({ a: 'nation:CHN', b: 'agency:esa', since: '2018', order: 'OLDEST' });
  });
});

describe('The entities of the rows of a dyad', () => {
  it('are both sides, what is shared, and who acts for them, each once', () => {
    const claim = (subject: string, object: string | null) => ({
      subject: { id: subject },
      object: object && { id: object },
    });
    const rows = [
      {
        entity: { id: 'meeting:m' },
        link: null,
        claims: [claim('agency:a', 'meeting:m'), claim('person:p', 'meeting:m')],
      },
      { entity: null, link: { from: { id: 'a' }, to: { id: 'b' } }, claims: [claim('a', null)] },
    ];
    expect(entitiesOfRows({ a: 'a', b: 'b' }, rows as never)).toEqual(['a', 'b', 'meeting:m', 'agency:a', 'person:p']);
  });
});

import { checkWhere } from '@rendezvous/server/limits/checkWhere.ts';
import { connectives, quantifiers, steps } from '@rendezvous/server/schema/filterForm.ts';
import { describe, expect, it } from 'vitest';

const deep = (levels: number): object => (levels === 1 ? { name: { eq: 'a' } } : { not: deep(levels - 1) });

describe('The limits on a where', () => {
  it.each([...connectives, ...quantifiers, ...steps])('count %s as a step', (step) => {
    const where = { [step]: { [step]: { [step]: { [step]: { [step]: {} } } } } };
    expect(checkWhere(where, 'where', 'people')?.[0]).toBe('TOO_DEEP');
    expect(checkWhere(where[step], 'where', 'people')).toBeUndefined();
  });

  it.each([
    ['five levels', deep(5)],
    [
      'links of links, four steps in',
      { leaders: { some: { node: { citizenOf: { none: { node: { id: { eq: 'a' } } } } } } } },
    ],
    ['two hundred values', { id: { in: Array(199).fill('a') }, name: { eq: 'b' } }],
    ['nothing', {}],
  ])('let %s through', (_, where) => {
    expect(checkWhere(where, 'where', 'people')).toBeUndefined();
  });

  it.each([
    [
      'six levels',
      deep(6),
      'TOO_DEEP: `people(where:)` goes 6 levels deep; at most 5 are answered. Ask for the inner part first, and for its ids with `in`.',
    ],
    [
      'six levels, one of them in a list',
      { and: [{ or: [{ claim: { subject: { not: { id: { eq: 'a' } } } } }] }] },
      'TOO_DEEP: `people(where:)` goes 6 levels deep; at most 5 are answered. Ask for the inner part first, and for its ids with `in`.',
    ],
    [
      'conditions without values',
      { or: Array(201).fill({ links: { some: {} } }) },
      'BAD_USER_INPUT: `people(where:)` compares with 201 values; at most 200 are answered. Ask in several parts.',
    ],
    [
      'lists that are long together',
      { or: [{ id: { in: Array(100).fill('a') } }, { name: { in: Array(101).fill('a') } }] },
      'BAD_USER_INPUT: `people(where:)` compares with 201 values; at most 200 are answered. Ask in several parts.',
    ],
  ])('refuse %s', (_, where, message) => {
    const [code, text] = checkWhere(where, 'where', 'people') ?? [];
    expect(`${code}: ${text}`).toBe(message);
  });
});

import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { checkOperation } from '@rendezvous/server/limits/checkOperation.ts';
import { measureOperation } from '@rendezvous/server/limits/measureOperation.ts';
import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

function parsed(text: string) {
  const document = parse(text);
  const operation = operationOf(document);
  if (operation === undefined) throw new Error('The document has no operation.');
  return [document, operation] as const;
}

const nested = (levels: number): string => (levels === 0 ? 'id' : `a { ${nested(levels - 1)} }`);

describe('The measure of an operation', () => {
  it('counts fragments where they are spread', () => {
    const measure = measureOperation(...parsed('{ x: a { ...F } b { ...F } } fragment F on T { y: c z: d { e } }'));
    expect(measure).toEqual({ depth: 3, introspectionDepth: 0, aliases: 5, fields: 2 });
  });

  it('is quick for fragments that double each other forty times', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on T { ...F${index + 1} ...F${index + 1} }`,
    );
    const measure = measureOperation(...parsed(`{ a { ...F0 } } ${doubling.join(' ')} fragment F40 on T { x: b }`));
    expect(measure.aliases).toBe(2 ** 40);
  });

  it('ends for a fragment that spreads itself', () => {
    expect(measureOperation(...parsed('{ a { ...F } } fragment F on T { b { ...F } }')).depth).toBe(2);
  });
});

describe('The limits on an operation', () => {
  it.each([
    [nested(11), []],
    [
      nested(12),
      ['TOO_DEEP: The operation is 13 levels deep; at most 12 are answered. Ask for the inner part by its id.'],
    ],
    [Array.from({ length: 20 }, (_, index) => `r${index}`).join(' '), []],
    [
      Array.from({ length: 21 }, (_, index) => `r${index}`).join(' '),
      [
        'TOO_MANY_ROOT_FIELDS: The operation has 21 root fields; at most 20 are answered. `entities(ids:)` asks for many at once.',
      ],
    ],
    [
      `a { ${Array.from({ length: 31 }, (_, index) => `x${index}: id`).join(' ')} }`,
      [
        'TOO_MANY_ALIASES: The operation has 31 aliases, fragments counted where they are spread; at most 30 are answered.',
      ],
    ],
    [
      `__schema { types { ${nested(16)} } }`,
      ['TOO_DEEP: The introspection is 19 levels deep; at most 16 are answered. The schema is at /schema.graphql.'],
    ],
  ])('hold for { %.40s… }', (selection, errors) => {
    const found = checkOperation(...parsed(`{ ${selection} }`));
    expect(found.map(({ extensions, message }) => `${String(extensions.code)}: ${message}`)).toEqual(errors);
  });

  it('let the usual introspection query through', () => {
    expect(checkOperation(...parsed(getIntrospectionQuery()))).toEqual([]);
  });
});

import { signOf } from '@rendezvous/cypher/vocabulary/signOf.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { describe, expect, it } from 'vitest';

const kindNames = vocabulary.kinds.map(({ name }) => name);

describe('Every kind', () => {
  it('has a name, an id prefix and root fields of its own', () => {
    const given = vocabulary.kinds.flatMap(({ name, idPrefix, fields }) => [
      name,
      `${idPrefix}:`,
      `.${fields.one}`,
      `.${fields.many}`,
    ]);
    expect(given).toHaveLength(new Set(given).size);
  });
});

describe('Every predicate', () => {
  it.each(vocabulary.predicates)('$name stands between kinds there are', ({ subject, object }) => {
    const ends = [subject, object].flatMap(({ kinds }) => (kinds === 'ANY' ? kindNames : kinds));
    expect(ends.filter((kind) => !kindNames.includes(kind))).toEqual([]);
  });

  it.each(vocabulary.predicates)('$name speaks in all tenses of both ends', ({ phrases }) => {
    for (const phrase of Object.values(phrases)) expect(phrase).toMatch(/\{subject\}.*\{object\}/);
  });

  it.each(vocabulary.predicates)('$name names in its phrases only its own properties', ({ phrases, properties }) => {
    const named = Object.values(phrases).flatMap((phrase) =>
      [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
    );
    expect(named.filter((name) => !['subject', 'object'].includes(name) && !(name in properties))).toEqual([]);
  });

  it.each(vocabulary.predicates)('$name reads its sign from a closed list of its own', ({ sign, properties }) => {
    if (typeof sign === 'string') return;
    const property = properties[sign.by];
    const values = property?.type === 'CODE' ? Object.keys(property.values) : [];
    expect(Object.keys(sign.signs).filter((value) => !values.includes(value))).toEqual([]);
  });

  it('has a field of its own on each kind', () => {
    const fields = vocabulary.predicates.flatMap(({ subject, object }) =>
      [subject, object].flatMap((end) =>
        (end.kinds === 'ANY' ? kindNames : end.kinds).map((kind) => `${kind}.${end.field}`),
      ),
    );
    expect(fields.filter((field, index) => fields.indexOf(field) !== index)).toEqual([]);
  });
});

describe('The sign of a link', () => {
  const rule = { by: 'vote', signs: { YES: 'COOPERATION', NO: 'CONFLICT' }, otherwise: 'NEUTRAL' } as const;

  it('is fixed, or read from a property, or what the rule says otherwise', () => {
    expect([
      signOf('CONFLICT', () => 'YES'),
      signOf(rule, () => 'YES'),
      signOf(rule, () => 'NO'),
      signOf(rule, () => 'ABSTAIN'),
      signOf(rule, () => undefined),
    ]).toEqual(['CONFLICT', 'COOPERATION', 'CONFLICT', 'NEUTRAL', 'NEUTRAL']);
  });
});

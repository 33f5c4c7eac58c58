import type { Rule } from '../Rule.ts';

/** An id begins with the prefix of its kind, and holds nothing that a link in the browser would have to escape. */
export const idPrefix: Rule = ({ items, vocabulary }) => {
  const prefixes = new Map(vocabulary.kinds.map(({ name, idPrefix: prefix }) => [name, prefix]));
  const rows = [
    ...items.entities.map((item) => ({ ...item, prefix: prefixes.get(item.kind) })),
    ...items.sources.map((item) => ({ ...item, prefix: 'source' })),
    ...items.claims.map((item) => ({ ...item, prefix: 'claim' })),
  ];
  return rows.flatMap(({ id, prefix, placeOf }) => {
    if (prefix === undefined || (id.startsWith(`${prefix}:`) && /^[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)))
      return [];
    return [
      {
        rule: 'idPrefix',
        severity: 'ERROR' as const,
        place: placeOf('id'),
        expected: `an id of the form ${prefix}:…, of letters, digits, dots, dashes and underscores`,
        found: id,
        nextStep: `Write ${prefix}:${id.replace(/^.*:/, '').replace(/[^A-Za-z0-9._-]+/g, '-')} here and wherever it is named.`,
      },
    ];
  });
};

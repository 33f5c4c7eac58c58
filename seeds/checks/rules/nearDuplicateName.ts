
import type { EntityItem } from '../../reader/SeedItem.ts';
import { foldKey } from '../../state/foldKey.ts';
import { namesOf } from '../../state/namesOf.ts';
import type { Problem } from '../Problem.ts';
import type { Rule } from '../Rule.ts';

/** Two entities of one kind whose names fall to one key may be one: a warning, since only a person can tell. */
export const nearDuplicateName: Rule = ({ entities }) => {
  const seen = new Map<string, EntityItem>();
  const problems: Problem[] = [];
  for (const entity of entities.values()) {
    const keys = new Set(namesOf(entity.properties).map((name) => `${entity.kind} ${foldKey(name)}`));
    const known = [...keys].map((key) => seen.get(key)).find((other) => other !== undefined && other.id !== entity.id);
    if (known !== undefined) problems.push(warning(entity, known));
    for (const key of keys) if (!seen.has(key)) seen.set(key, entity);
  }
  return problems;
};

function warning(entity: EntityItem, known: EntityItem): Problem {
  return {
    rule: 'nearDuplicateName',
    severity: 'WARNING',
    place: entity.placeOf('name'),
    expected: 'a name that no other entity of the kind has',
    found: `${entity.properties.name} (${entity.id}) beside ${known.properties.name} (${known.id})`,
    nextStep: 'If they are one, keep one. If not, leave it: it loads.',
  };
}

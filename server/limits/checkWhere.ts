import { connectives, quantifiers, steps } from '../schema/filterForm.ts';
import type { limitError } from './limitError.ts';
import { limits } from './limits.ts';

/** What leads from one set of conditions into another. */
const stepNames: ReadonlySet<string> = new Set([...connectives, ...quantifiers, ...steps]);

/** The limits on a `where`: how deep it goes, and how many values it compares with, wherever they came from. */
export function checkWhere(value: unknown, name: string, field: string): Parameters<typeof limitError> | undefined {
  const { depth: taken, values } = measureWhere(value);
  const depth = taken + 1;
  if (depth > limits.whereDepth) {
    const message = `\`${field}(${name}:)\` goes ${depth} levels deep; at most ${limits.whereDepth} are answered. Ask for the inner part first, and for its ids with \`in\`.`;
    return ['TOO_DEEP', message, { limit: limits.whereDepth, value: depth }];
  }
  if (values > limits.whereValues) {
    const message = `\`${field}(${name}:)\` compares with ${values} values; at most ${limits.whereValues} are answered. Ask in several parts.`;
    return ['BAD_USER_INPUT', message, { limit: limits.whereValues, value: values }];
  }
  return undefined;
}

type Measure = { depth: number; values: number };

function measureWhere(value: unknown): Measure {
  if (typeof value !== 'object' || value === null) return { depth: 0, values: 1 };
  const isSet = !Array.isArray(value);
  const inner = Object.entries(value).reduce<Measure>(
    (sum, [name, part]) => {
      const measured = measureWhere(part);
      const depth = measured.depth + (isSet && stepNames.has(name) ? 1 : 0);
      return { depth: Math.max(sum.depth, depth), values: sum.values + measured.values };
    },
    { depth: 0, values: 0 },
  );
  // A condition without a value costs the database as much as one with it.
  return isSet ? { ...inner, values: Math.max(inner.values, 1) } : inner;
}

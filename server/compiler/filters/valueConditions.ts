import { type Filtering, leaf, stepIn, valueParameter } from './Filtering.ts';

/** The operators that a filter of values was given, by name; null counts as not given. */
export type Operators = Readonly<Record<string, unknown>>;

const comparisons = new Map([
  ['eq', '='],
  ['lt', '<'],
  ['lte', '<='],
  ['gt', '>'],
  ['gte', '>='],
]);

/** The conditions that the operators of a filter ask of one Cypher expression. */
export function valueConditions(filtering: Filtering, expression: string, operators: Operators): string[] {
  return given(operators).map(([name, value]) => {
    const inner = stepIn(filtering, name);
    if (name === 'isNull') return value === true ? `${expression} IS NULL` : `${expression} IS NOT NULL`;
    if (name === 'in') return leaf(filtering, `${expression} IN ${valueParameter(inner, numbersAsIntegers)}`);
    if (name === 'ne') return `coalesce(${expression} <> ${valueParameter(inner, numberAsInteger)}, true)`;
    if (name === 'contains')
      return leaf(filtering, `toLower(${expression}) CONTAINS ${valueParameter(inner, lowered)}`);
    if (name === 'startsWith') {
      return leaf(filtering, `toLower(${expression}) STARTS WITH ${valueParameter(inner, lowered)}`);
    }
    return leaf(filtering, `${expression} ${comparisons.get(name)} ${valueParameter(inner, numberAsInteger)}`);
  });
}

/** The conditions on a list of texts, which may be absent. */
export function listConditions(filtering: Filtering, expression: string, operators: Operators): string[] {
  const list = `coalesce(${expression}, [])`;
  return given(operators).map(([name, value]) => {
    const inner = stepIn(filtering, name);
    if (name === 'has') return `${valueParameter(inner)} IN ${list}`;
    if (name === 'contains') {
      return `any(text IN ${list} WHERE toLower(text) CONTAINS ${valueParameter(inner, lowered)})`;
    }
    return `${value === true ? '' : 'NOT '}isEmpty(${list})`;
  });
}

/** What a filter was given: null, or a variable without a value, is left out. */
export function given(operators: Operators): [string, unknown][] {
  return Object.entries(operators).filter(([, value]) => value !== null && value !== undefined);
}

function lowered(value: unknown): string {
  return String(value).toLowerCase();
}

/** JavaScript's numbers travel as floats. */
function numberAsInteger(value: unknown): unknown {
  return typeof value === 'number' ? BigInt(value) : value;
}

function numbersAsIntegers(values: unknown): unknown {
  return Array.isArray(values) ? values.map(numberAsInteger) : values;
}

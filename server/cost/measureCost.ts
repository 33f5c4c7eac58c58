import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
} from 'graphql';
import type { Arguments } from '../compiler/Arguments.ts';
import type { ArgumentSite } from '../compiler/Compilation.ts';
import type { OperationWithValues } from '../compiler/Read.ts';
import { type KeyedField, rootFieldsOf, type Selecting, selectedFields } from '../compiler/selectedFields.ts';
import { type FieldForm, formOf } from '../schema/fieldForm.ts';
import { type RowRule, rowRules } from './rowRules.ts';

/** What one field adds to the cost: so many entities, links and claims, for instance as `100 × 20`. */
export type CostPart = { path: string; factors: readonly number[]; cost: number };

/** How many entities, links and claims an operation may read, and by which fields; not all parts where there are very many; with its fields that take arguments. */
export type Cost = { cost: number; parts: readonly CostPart[]; sites: readonly ArgumentSite[] };

/** Parts that are listed; a bomb of fragments has more of them than can be written. */
const mostParts = 50;

/** GraphQL's Int ends here. */
const mostCost = 2 ** 31 - 1;

type Measuring = Selecting & {
  /** What is below a field, by its nodes, its parent's type and its rule. */
  known: Map<string, number>;
  numbers: Map<FieldNode, number>;
  /** The fields with arguments that were met, each once. */
  sites: Map<FieldNode, ArgumentSite>;
};

/** The cost of an operation for these coerced variables: the product of page sizes along each path, summed up. */
export function measureCost(schema: GraphQLSchema, { document, operation, variables }: OperationWithValues): Cost {
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const measuring: Measuring = {
    ...{ schema, fragments, variables },
    known: new Map(),
    numbers: new Map(),
    sites: new Map(),
  };
  const fields = rootFieldsOf(measuring, schema.getQueryType() as GraphQLObjectType, operation.selectionSet);
  const cost = Math.min(costOfFields(measuring, fields, {}), mostCost);
  const parts: CostPart[] = [];
  listParts(measuring, fields, { rule: {}, path: '', factors: [], parts });
  return { cost, parts, sites: [...measuring.sites.values()] };
}

/** A field as it is measured: how often it is read for one object, and by which rule what stands below it. */
function measured({ variables, sites }: Measuring, { field: { definition, nodes } }: KeyedField, above: RowRule) {
  const form = formOf(definition as GraphQLField<unknown, unknown>);
  if (definition.args.length > 0) sites.set(nodes[0], { field: definition, node: nodes[0] });
  const ruleOf = form && (rowRules[form.form] as (args: Arguments, form: FieldForm) => RowRule);
  const rule = ruleOf?.(getArgumentValues(definition, nodes[0], variables), form as FieldForm) ?? above;
  return { rule, rows: above.parts?.[definition.name] ?? (form ? rule.rows : undefined) };
}

function costOfFields(measuring: Measuring, fields: readonly KeyedField[], above: RowRule): number {
  return fields.reduce((sum, keyed) => sum + costOfField(measuring, keyed, above), 0);
}

function costOfField(measuring: Measuring, keyed: KeyedField, above: RowRule): number {
  const { definition, nodes } = keyed.field;
  if (definition.name.startsWith('__') || !isCompositeType(getNamedType(definition.type))) return 0;
  const { rule, rows } = measured(measuring, keyed, above);
  // Fragments that spread each other lead to the same fields again and again: each is measured once.
  const key = `${keyed.field.parent.name} ${nodes.map((node) => numberOf(measuring, node)).join()} ${JSON.stringify(rule)}`;
  const known = measuring.known.get(key);
  const inner =
    known ?? Math.max(...selections(measuring, keyed).map((fields) => costOfFields(measuring, fields, rule)));
  measuring.known.set(key, inner);
  return rows === undefined ? inner : rows * (1 + inner);
}

/** What is selected of the object of a field; of an interface, for each type that may stand there. */
function selections(measuring: Measuring, { field: { definition, nodes } }: KeyedField): KeyedField[][] {
  const type = getNamedType(definition.type);
  const possible = isAbstractType(type) ? measuring.schema.getPossibleTypes(type) : [type as GraphQLObjectType];
  return possible.map((one) => selectedFields(measuring, one, nodes));
}

function numberOf({ numbers }: Measuring, node: FieldNode): number {
  const number = numbers.get(node) ?? numbers.size;
  numbers.set(node, number);
  return number;
}

type Listing = { rule: RowRule; path: string; factors: readonly number[]; parts: CostPart[] };

function listParts(
  measuring: Measuring,
  fields: readonly KeyedField[],
  { rule: above, path, factors, parts }: Listing,
) {
  for (const keyed of fields) {
    const { definition } = keyed.field;
    if (parts.length >= mostParts || definition.name.startsWith('__')) return;
    if (!isCompositeType(getNamedType(definition.type))) continue;
    const { rule, rows } = measured(measuring, keyed, above);
    const part = { path: `${path}${path && '.'}${keyed.key}`, factors: [...factors, ...(rows ? [rows] : [])] };
    if (rows)
      parts.push({
        ...part,
        cost: Math.min(
          part.factors.reduce((a, b) => a * b, 1),
          mostCost,
        ),
      });
    const [dearest] = selections(measuring, keyed)
      .map((fields) => ({ fields, cost: costOfFields(measuring, fields, rule) }))
      .sort((a, b) => b.cost - a.cost);
    listParts(measuring, dearest?.fields ?? [], { ...part, rule, parts });
  }
}

import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { type FilterForm, filterOf } from '../../schema/filterForm.ts';
import { freshName } from '../Compilation.ts';
import { holdsAt } from '../holdsAt.ts';
import { linkBetween } from '../linkBetween.ts';
import { kindOf, roleOf, where } from '../Row.ts';
import { dateConditions } from './dateConditions.ts';
import { allOf, type Filtering, stepIn } from './Filtering.ts';
import { given, listConditions, type Operators, valueConditions } from './valueConditions.ts';

/** The conditions of a `where` on the objects of `filtering.roles`, by the shape that its value has. */
export function compileWhere(filtering: Filtering, type: GraphQLInputObjectType, value: Operators): string[] {
  const fields = type.getFields();
  return given(value).flatMap(([name, part]) => {
    const field = fields[name];
    if (field === undefined) throw new Error(`${type.name} has no field ${name}.`);
    const form = filterOf(field);
    const compile = compilers[form.filter] as CompileFilter;
    return compile({ filtering: stepIn(filtering, name), form, type: namedInput(field.type), value: part });
  });
}

type FilterInput<Form extends FilterForm['filter'] = FilterForm['filter']> = {
  filtering: Filtering;
  form: Extract<FilterForm, { filter: Form }>;
  /** The input type of the filter. */
  type: GraphQLInputObjectType;
  value: unknown;
};
type CompileFilter = (input: FilterInput) => string[];

const compilers: { [Form in FilterForm['filter']]: (input: FilterInput<Form>) => string[] } = {
  and: ({ filtering, type, value }) =>
    (value as Operators[]).flatMap((part, index) => compileWhere(stepIn(filtering, index), type, part)),
  or: compileOr,
  not: ({ filtering, type, value }) => [
    `NOT ${allOf(compileWhere({ ...filtering, isNegated: !filtering.isNegated }, type, value as Operators))}`,
  ],
  scalar: ({ filtering, form, value }) =>
    valueConditions(filtering, `${roleOf(filtering.roles, 'self')}.${form.property}`, value as Operators),
  entityId: compileEntityId,
  texts: ({ filtering, form, value }) =>
    listConditions(filtering, `${roleOf(filtering.roles, 'self')}.${form.property}`, value as Operators),
  date: ({ filtering, form, value }) =>
    dateConditions(filtering, roleOf(filtering.roles, 'self'), form, value as Operators),
  kind: ({ filtering, value }) =>
    valueConditions(filtering, kindOf(roleOf(filtering.roles, 'self')), value as Operators),
  predicate: ({ filtering, value }) =>
    valueConditions(filtering, `type(${roleOf(filtering.roles, 'self')})`, value as Operators),
  linkCount: compileLinkCount,
  links: compileLinks,
  evidence: compileEvidence,
  one: compileOne,
};

/** The unique index is on `Entity`, so that it has to be named beside the kind. */
function compileEntityId({ filtering, value }: FilterInput<'entityId'>): string[] {
  const self = roleOf(filtering.roles, 'self');
  const isIndexed = given(value as Operators).some(([name]) => name === 'eq' || name === 'in');
  return [
    ...(isIndexed && !filtering.isNegated ? [`${self}:Entity`] : []),
    ...valueConditions(filtering, `${self}.id`, value as Operators),
  ];
}

function compileOr({ filtering, type, value }: FilterInput<'or'>): string[] {
  const parts = (value as Operators[]).map((part, index) => allOf(compileWhere(stepIn(filtering, index), type, part)));
  return [parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`];
}

function compileLinkCount({ filtering, value }: FilterInput<'linkCount'>): string[] {
  const predicates = filtering.compilation.vocabulary.predicates.map(({ name }) => name);
  const pattern = linkBetween(roleOf(filtering.roles, 'self'), 'counted', predicates, 'BOTH', '');
  const conditions = where(holdsAt(filtering.compilation, 'counted', predicates));
  return valueConditions(filtering, `COUNT { ${`${pattern} ${conditions}`.trim()} }`, value as Operators);
}

/** Links of the time that is asked for: some, none, every, how many. */
function compileLinks({ filtering, form, type, value }: FilterInput<'links'>): string[] {
  const { compilation, roles } = filtering;
  const predicates =
    form.predicates === 'ALL' ? compilation.vocabulary.predicates.map(({ name }) => name) : form.predicates;
  const link = freshName(compilation, 'link');
  const far = freshName(compilation, 'far');
  const kind = form.kinds.length === 1 ? form.kinds[0] : 'Entity';
  return quantified(filtering, type, value as Operators, {
    pattern: linkBetween(roleOf(roles, 'self'), link, predicates, form.direction, `${far}:${kind}`),
    conditions: holdsAt(compilation, link, predicates),
    roles: { self: link, node: far },
  });
}

function compileEvidence({ filtering, type, value }: FilterInput<'evidence'>): string[] {
  const evidence = freshName(filtering.compilation, 'evidence');
  const source = `${evidence}Source`;
  return quantified(filtering, type, value as Operators, {
    pattern: `(${roleOf(filtering.roles, 'self')})-[${evidence}:EVIDENCED_BY]->(${source}:Source)`,
    conditions: [],
    roles: { self: evidence, source },
  });
}

type Quantified = { pattern: string; conditions: readonly string[]; roles: Filtering['roles'] };

function quantified(
  filtering: Filtering,
  type: GraphQLInputObjectType,
  value: Operators,
  { pattern, conditions, roles }: Quantified,
): string[] {
  const block = (word: 'EXISTS' | 'COUNT', more: readonly string[]) =>
    `${word} { ${`MATCH ${pattern} ${where([...conditions, ...more])}`.trim()} }`;
  return given(value).flatMap(([name, part]) => {
    const inner = { ...stepIn(filtering, name), roles };
    if (name === 'count') return valueConditions(stepIn(filtering, name), block('COUNT', []), part as Operators);
    const inputType = namedInput(type.getFields()[name]?.type);
    const isEvery = name === 'every';
    const asked = compileWhere({ ...inner, isNegated: isEvery }, inputType, part as Operators);
    if (isEvery) return `NOT ${block('EXISTS', [`NOT ${allOf(asked)}`])}`;
    return `${name === 'none' ? 'NOT ' : ''}${block('EXISTS', asked)}`;
  });
}

/** One object, one step away; where there is none, nothing holds of it. */
function compileOne({ filtering, form: { step }, type, value }: FilterInput<'one'>): string[] {
  const { compilation, roles } = filtering;
  if (step === 'node' || step === 'source') {
    return compileWhere({ ...filtering, roles: { self: roleOf(roles, step) } }, type, value as Operators);
  }
  const self = roleOf(roles, 'self');
  const to = freshName(compilation, step);
  const pattern = {
    subject: `(${self})-[:SUBJECT]->(${to}:Entity)`,
    object: `(${self})-[:OBJECT]->(${to}:Entity)`,
    claim: `(${to}:Claim {id: ${self}.id})`,
  }[step];
  const conditions = compileWhere({ ...filtering, roles: { self: to }, isNegated: false }, type, value as Operators);
  return [`EXISTS { ${`MATCH ${pattern} ${where(conditions)}`.trim()} }`];
}

function namedInput(type: GraphQLInputType | undefined): GraphQLInputObjectType {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) throw new Error('A filter has to be an input object.');
  return named;
}

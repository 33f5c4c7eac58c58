import { boundNames } from '@rendezvous/cypher/dates/dateBounds.ts';
import { goesOn } from '@rendezvous/cypher/dates/linkBounds.ts';
import { type GraphQLEnumType, getNamedType } from 'graphql';
import { type OrderForm, orderOf } from '../../schema/order/orderForm.ts';
import type { Compilation, SelectedField } from '../Compilation.ts';
import { siteOf } from '../Compilation.ts';
import { holdsAt } from '../holdsAt.ts';
import { linkBetween } from '../linkBetween.ts';
import { type Roles, roleOf, where } from '../Row.ts';
import { type OrderKey, textKey } from './OrderKey.ts';

/** How a list is ordered: its name, which its cursors carry, and its keys; undefined where nothing is said. */
export type Order = { name: string; keys: OrderKey[] };

/**
 * The order that a field's `orderBy` asks for.
 * @param roles of an edge; @param id the expression that decides at last
 */
export function orderBy(compilation: Compilation, field: SelectedField, roles: Roles, id: string): Order | undefined {
  const argument = field.definition.args.find(({ name }) => name === 'orderBy');
  const { shape } = siteOf(compilation, field);
  const names = (shape.orderBy as string[] | null | undefined) ?? [];
  if (argument === undefined || names.length === 0) return undefined;
  const type = getNamedType(argument.type) as GraphQLEnumType;
  const keys = names.flatMap((name) => keysOf(compilation, orderOf(type, name), roles));
  return { name: names.join(), keys: [...keys, textKey(id)] };
}

/** The days by which a date stands in an order. Days that nobody knows are null. An end that is unknown has a first day too: by when it cannot have been. */
function dayKeys(
  self: string,
  { property, isEnd, isDescending }: { property: string; isEnd?: true; isDescending: boolean },
): OrderKey[] {
  const { min, max } = boundNames(property);
  const end = `${self}.${property}`;
  const first =
    isEnd === true
      ? `CASE WHEN ${end} IS NULL THEN null WHEN ${end} = '${goesOn}' THEN date('9999-12-31') ELSE ${self}.${min} END`
      : `${self}.${min}`;
  return [first, `${self}.${max}`].map((expression) => ({ expression, type: 'DATE', isDescending, isNullable: true }));
}

/** By the day on which a link began, then by its id. */
export function timeKeys(link: string): OrderKey[] {
  return [...dayKeys(link, { property: 'since', isDescending: false }), textKey(`${link}.id`)];
}

function keysOf(compilation: Compilation, form: OrderForm, roles: Roles): OrderKey[] {
  const { isDescending } = form;
  // The edge of a list without links is no more than its node.
  const self = roleOf(roles, roles.self === undefined ? 'node' : 'self');
  switch (form.by) {
    case 'property': {
      const expression = `${form.role === 'node' ? roleOf(roles, 'node') : self}.${form.property}`;
      return [{ expression, type: form.type, isDescending, isNullable: form.required !== true }];
    }
    case 'date':
      return dayKeys(self, form);
    case 'predicate':
      return [{ expression: `type(${self})`, type: 'TEXT', isDescending, isNullable: false }];
    case 'linkCount': {
      const predicates =
        form.predicates === 'ALL' ? compilation.vocabulary.predicates.map(({ name }) => name) : form.predicates;
      const conditions = where(holdsAt(compilation, 'counted', predicates));
      const pattern = linkBetween(self, conditions === '' ? '' : 'counted', predicates, form.direction, '');
      return [
        { expression: `COUNT { ${`${pattern} ${conditions}`.trim()} }`, type: 'INT', isDescending, isNullable: false },
      ];
    }
    case 'claimCount': {
      const expression = `COUNT { MATCH (${self})<-[:EVIDENCED_BY]-(counted:Claim) RETURN DISTINCT counted }`;
      return [{ expression, type: 'INT', isDescending, isNullable: false }];
    }
  }
}

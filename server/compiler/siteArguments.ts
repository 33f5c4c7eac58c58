import { type ArgumentNode, getArgumentValues, Kind, type ValueNode } from 'graphql';
import type { Arguments } from './Arguments.ts';
import type { ArgumentSite } from './Compilation.ts';

/** The values of sites at which no variable stands: they are the same for every request. */
const fixed = new WeakMap<ArgumentSite, Arguments>();

/** The argument values of a site for these variables. */
export function siteArguments(site: ArgumentSite, variables: Readonly<Record<string, unknown>>): Arguments {
  const known = fixed.get(site);
  if (known !== undefined) return known;
  const values = getArgumentValues(site.field, site.node, variables);
  if (!(site.node.arguments ?? []).some(namesVariable)) fixed.set(site, Object.freeze(values));
  return values;
}

function namesVariable({ value }: Pick<ArgumentNode, 'value'>): boolean {
  return holdsVariable(value);
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some(namesVariable);
  return value.kind === Kind.VARIABLE;
}

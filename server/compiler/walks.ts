import type { Walk } from '../schema/fieldForm.ts';
import type { Arguments } from './Arguments.ts';
import { type Compilation, freshName, parameter } from './Compilation.ts';
import { holdsAt } from './holdsAt.ts';
import { linkBetween } from './linkBetween.ts';
import { type OrderKey, textKey } from './order/OrderKey.ts';
import { timeKeys } from './order/orderKeys.ts';
import { type Roles, roleOf } from './Row.ts';
import { withinSpan } from './withinSpan.ts';

/** What a connection pages through, in Cypher. */
export type WalkPattern = {
  /** Variables of the surrounding row that the pattern starts from. */
  imports: string[];
  pattern: string;
  conditions: string[];
  /** Variables that the pattern binds. */
  binds: string[];
  /** The order, where nothing else is asked for: the last of the keys is unique. */
  keys: readonly OrderKey[];
  /** The name of the order, where another is asked for. */
  order?: string;
  /** Roles of an edge. */
  roles: Roles;
  /** A pattern that finds as many as `pattern` where there are no conditions: the database knows that number by heart. */
  degree?: string;
  /** Set where the pattern may find one thing several times. */
  repeats?: true;
};

/** The field that walks: its place among the sites, and what its arguments ask for. */
type Walker = { site: number; shape: Arguments };

/** The pattern of a walk. Labels and types come from the vocabulary. */
export function walkPattern(compilation: Compilation, walk: Walk, walker: Walker, roles: Roles): WalkPattern {
  switch (walk.walk) {
    case 'kind': {
      const entity = freshName(compilation, walk.kind.toLowerCase());
      return {
        imports: [],
        pattern: `(${entity}:${walk.kind})`,
        conditions: [],
        binds: [entity],
        keys: [textKey(`${entity}.name`), textKey(`${entity}.id`)],
        roles: { node: entity },
      };
    }
    case 'all': {
      const found = freshName(compilation, walk.label.toLowerCase());
      return {
        imports: [],
        pattern: `(${found}:${walk.label})`,
        conditions: [],
        binds: [found],
        keys: [textKey(`${found}.${walk.key}`), textKey(`${found}.id`)],
        roles: { node: found },
      };
    }
    case 'claims':
      return claimPattern(compilation, roles, 'SUBJECT|OBJECT');
    case 'restingClaims':
      return { ...claimPattern(compilation, roles, 'EVIDENCED_BY'), repeats: true };
    case 'links': {
      return linkPattern(compilation, roles, askedPredicates(compilation, walker), String(walker.shape.direction), []);
    }
    case 'predicate':
      return linkPattern(compilation, roles, [walk.predicate], walk.direction, walk.kinds);
    case 'timeline':
      return timelinePattern(compilation, walker);
  }
}

function askedPredicates({ vocabulary }: Compilation, { shape }: Walker): string[] {
  return (shape.predicates as string[] | null | undefined) ?? vocabulary.predicates.map(({ name }) => name);
}

/** The links of the asked entities: one between two of them is found from both ends. */
function timelinePattern(compilation: Compilation, walker: Walker): WalkPattern {
  const link = freshName(compilation, 'link');
  const near = freshName(compilation, 'near');
  const predicates = askedPredicates(compilation, walker);
  const ids = parameter(compilation, (values) => values[walker.site]?.ids);
  return {
    imports: [],
    pattern: linkBetween(`${near}:Entity`, link, predicates, 'BOTH', ':Entity'),
    conditions: [
      `${near}.id IN ${ids}`,
      ...holdsAt(compilation, link, predicates),
      ...withinSpan(compilation, walker, link, predicates),
    ],
    binds: [link],
    keys: timeKeys(link),
    roles: { node: link },
    repeats: true,
  };
}

function claimPattern(compilation: Compilation, roles: Roles, types: string): WalkPattern {
  const self = roleOf(roles, 'self');
  const claim = freshName(compilation, 'claim');
  return {
    imports: [self],
    pattern: `(${self})<-[:${types}]-(${claim}:Claim)`,
    conditions: [],
    binds: [claim],
    keys: [textKey(`${claim}.predicate`), textKey(`${claim}.id`)],
    roles: { node: claim },
  };
}

function linkPattern(
  compilation: Compilation,
  roles: Roles,
  predicates: readonly string[],
  direction: string,
  kinds: readonly string[],
): WalkPattern {
  const self = roleOf(roles, 'self');
  const link = freshName(compilation, 'link');
  const far = freshName(compilation, 'far');
  return {
    imports: [self],
    pattern: linkBetween(self, link, predicates, direction, `${far}:${kinds.length === 1 ? kinds[0] : 'Entity'}`),
    conditions: holdsAt(compilation, link, predicates),
    // Without the label of the far end: what stands there is as the vocabulary says, and a load sees to that.
    degree: linkBetween(self, '', predicates, direction, ''),
    binds: [link, far],
    keys: [textKey(`${far}.name`), textKey(`${link}.id`)],
    roles: { self: link, node: far, center: self },
  };
}

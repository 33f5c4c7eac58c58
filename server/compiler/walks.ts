import type { Walk } from '../schema/fieldForm.ts';
import type { Arguments } from './Arguments.ts';
import { type Compilation, freshName } from './Compilation.ts';
import { holdsAt } from './holdsAt.ts';
import { type OrderKey, textKey } from './order/OrderKey.ts';
import { type Roles, roleOf } from './Row.ts';

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
  /** Set where the pattern may find one thing several times. */
  repeats?: true;
};

/** The pattern of a walk. Labels and types come from the vocabulary; `shape` is what the arguments ask for. */
export function walkPattern(compilation: Compilation, walk: Walk, shape: Arguments, roles: Roles): WalkPattern {
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
      const asked = shape.predicates as string[] | null | undefined;
      const predicates = asked ?? compilation.vocabulary.predicates.map(({ name }) => name);
      return linkPattern(compilation, roles, predicates, String(shape.direction), []);
    }
    case 'predicate':
      return linkPattern(compilation, roles, [walk.predicate], walk.direction, walk.kinds);
  }
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
    // An empty list of predicates asks for no link; Cypher would read no type as any type.
    conditions: predicates.length === 0 ? ['false'] : holdsAt(compilation, link, predicates),
    binds: [link, far],
    keys: [textKey(`${far}.name`), textKey(`${link}.id`)],
    roles: { self: link, node: far, center: self },
  };
}

/** `(a)-[link:LEADS|SAID]->(b:Entity)` */
export function linkBetween(
  near: string,
  link: string,
  predicates: readonly string[],
  direction: string,
  far: string,
): string {
  const types = predicates.length === 0 ? '' : `:${predicates.join('|')}`;
  return `(${near})${direction === 'IN' ? '<' : ''}-[${link}${types}]-${direction === 'OUT' ? '>' : ''}(${far})`;
}

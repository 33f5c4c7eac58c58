import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { claimSentence } from '@rendezvous/server/sentences/claimSentence.ts';
import type { GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import type { Properties, Reference, ReferenceClaim, ReferenceEntity, ReferenceLink } from './loadReference.ts';
import { referenceAggregate } from './referenceAggregate.ts';
import { type DyadArguments, referenceDyad } from './referenceDyad.ts';
import { byOrder, type OrderValue, referenceOrder } from './referenceOrder.ts';
import { referencePaths, tooManyPaths } from './referencePaths.ts';
import { holds, isWithin, type Moment, momentsOfPaths } from './referenceTime.ts';
import { type Lookup, referenceWhere, type Thing } from './referenceWhere.ts';

/** What graphql-js hands from field to field: a tagged piece of the reference. */
type Piece =
  | { is: 'entity'; entity: ReferenceEntity }
  | { is: 'claim'; claim: ReferenceClaim }
  | { is: 'source'; source: Properties }
  | { is: 'evidence'; evidence: ReferenceClaim['evidence'][number] }
  | { is: 'link'; link: ReferenceLink }
  | { is: 'edge'; cursor: string; node: Piece; link?: ReferenceLink; center?: string }
  | { is: 'plain'; values: Record<string, unknown> };

type RootArguments = Page & {
  from: string;
  to: string;
  maxLength?: number | null;
  avoid?: string[] | null;
  overlapping: boolean;
  id: string;
  ids: string[];
  source: string;
  since?: string | null;
  until?: string | null;
  exclude?: string[] | null;
  predicates?: string[] | null;
  kinds?: string[] | null;
  direction?: string | null;
};
type Page = {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  where?: Record<string, unknown> | null;
  orderBy?: string[] | null;
};
type Item = {
  key: [string, string] /** The order where none is asked for: other than by `key`. */;
  values?: OrderValue[][];
  edge: Omit<Extract<Piece, { is: 'edge' }>, 'cursor'>;
};

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byKey = (a: readonly [string, string], b: readonly [string, string]) => byText(a[0], b[0]) || byText(a[1], b[1]);

/**
 * Plain resolvers over the reference: no Cypher, no compiler, nothing of the schema's forms.
 * @returns what graphql-js' `execute` takes as `fieldResolver` and `typeResolver`
 */
export function referenceResolvers(reference: Reference, schemaVersion: string) {
  const idOf = ({ properties }: { properties: Properties }) => properties.id;
  const entitiesById = new Map(reference.entities.map((entity) => [idOf(entity), entity]));
  const claimsById = new Map(reference.claims.map((claim) => [idOf(claim), claim]));
  const sourcesById = new Map(reference.sources.map((source) => [source.id, source]));
  const linksByEnd = listsBy(reference.links, ({ from, to }) => [from, to]);
  const claimsBySource = listsBy(reference.claims, ({ evidence }) => evidence.map(({ source }) => source));
  const claimsByEnd = listsBy(reference.claims, ({ subject, object }) => [subject, object]);
  const entityOf = (id: string) => entitiesById.get(id);
  const entityPiece = (id: string | null): Piece | null => {
    const entity = id === null ? undefined : entityOf(id);
    return entity === undefined ? null : { is: 'entity', entity };
  };
  const claimPiece = (id: string): Piece | null => {
    const claim = claimsById.get(id);
    return claim === undefined ? null : { is: 'claim', claim };
  };
  const sourcePiece = (id: string): Piece | null => {
    const source = sourcesById.get(id);
    return source === undefined ? null : { is: 'source', source };
  };
  const nameOf = (id: string) => String(entityOf(id)?.properties.name);

  const lookup: Lookup = {
    entity: (id) => (id === null ? undefined : entityOf(id)),
    claim: (id) => claimsById.get(id),
    source: (id) => sourcesById.get(id),
    links: (id) => linksByEnd.get(id) ?? [],
    claimsOn: (source) => claimsBySource.get(source) ?? [],
  };
  const isSo = referenceWhere(lookup);
  const orderValues = referenceOrder(lookup);
  const aggregate = referenceAggregate(lookup);

  function connection(items: Item[], { first, last, after, before, where, orderBy }: Page, moment: Moment) {
    const orders = orderBy ?? [];
    // What is ordered by time has its days under the first of these.
    const compare = byOrder(orders.length > 0 ? [...orders, 'ID_ASC'] : ['NAME_ASC', 'ID_ASC']);
    const all = items
      .filter(({ edge }) => !where || isSo(thingOf(edge), where, moment))
      .map(({ key: [name, id], values, edge }) => ({
        key:
          orders.length > 0
            ? [...orders.map((order) => orderValues(thingOf(edge), order, moment)), [id]]
            : (values ?? [[name], [id]]),
        edge,
      }))
      .sort((a, b) => compare(a.key, b.key));
    const signature = orders.length > 0 ? [{ order: orders.join() }] : [];
    const cursorOf = (key: OrderValue[][]) =>
      Buffer.from(JSON.stringify([...key.flat(), ...signature])).toString('base64url');
    const keyOf = (cursor: string): OrderValue[][] => {
      const values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
      return (all[0]?.key ?? []).map((group) => values.splice(0, group.length));
    };
    const left = all.filter(
      ({ key }) => (!after || compare(key, keyOf(after)) > 0) && (!before || compare(key, keyOf(before)) < 0),
    );
    const isBackward = typeof last === 'number';
    const size = (isBackward ? last : first) ?? 25;
    const shown = isBackward ? left.slice(Math.max(0, left.length - size)) : left.slice(0, size);
    const isMore = left.length > shown.length;
    const isBeforeAfter = Boolean(after) && all.some(({ key }) => compare(key, keyOf(after ?? '')) <= 0);
    const isBehindBefore = Boolean(before) && all.some(({ key }) => compare(key, keyOf(before ?? '')) >= 0);
    const edges = shown.map(({ key, edge }): Piece => ({ ...edge, cursor: cursorOf(key) }));
    const [head, tail] = [shown[0], shown.at(-1)];
    return plain({
      totalCount: all.length,
      edges,
      nodes: shown.map(({ edge }) => edge.node),
      aggregate: ({ by }: { by: string }) => {
        const things = all.map(({ edge }) => thingOf(edge));
        const { groups, ...counts } = aggregate(things, by, moment);
        return plain({
          ...counts,
          groups: groups.map((group) => plain({ ...group, entity: entityPiece(group.entity) })),
        });
      },
      pageInfo: plain({
        hasNextPage: isBehindBefore || (isMore && !isBackward),
        hasPreviousPage: isBeforeAfter || (isMore && isBackward),
        startCursor: head === undefined ? null : cursorOf(head.key),
        endCursor: tail === undefined ? null : cursorOf(tail.key),
      }),
    });
  }

  const linkItems = (id: string, predicates: readonly string[], direction: string, moment: Moment): Item[] =>
    (linksByEnd.get(id) ?? [])
      .filter((link) => holds(link, moment))
      .filter(({ predicate }) => predicates.includes(predicate))
      .filter(({ from, to }) => (direction !== 'IN' && from === id) || (direction !== 'OUT' && to === id))
      .map((link) => {
        const far = link.from === id ? link.to : link.from;
        return {
          key: [nameOf(far), link.properties.id],
          edge: { is: 'edge', node: entityPiece(far) as Piece, link, center: id },
        };
      });

  const allPredicates = vocabulary.predicates.map(({ name }) => name);

  function neighborhood(
    asked: string[],
    drawn: string[],
    held: string[],
    args: Partial<RootArguments>,
    moment: Moment,
  ) {
    const predicates = args.predicates ?? allPredicates;
    const direction = args.direction ?? 'BOTH';
    const { kinds } = args;
    const isShown = (id: string) => drawn.includes(id) || asked.includes(id) || held.includes(id);
    const links = [...new Set(drawn.flatMap((id) => linksByEnd.get(id) ?? []))]
      .filter((link) => holds(link, moment))
      .filter(({ predicate }) => predicates.includes(predicate))
      .filter(({ from, to }) => (drawn.includes(from) && isShown(to)) || (drawn.includes(to) && isShown(from)))
      .sort((a, b) => byText(a.properties.id, b.properties.id));
    const counts = new Map<string, { values: Record<string, unknown>; far: Set<string> }>();
    for (const id of asked) {
      for (const { edge } of linkItems(id, predicates, direction, moment)) {
        const link = edge.link as ReferenceLink;
        const far = link.from === id ? link.to : link.from;
        const kind = entityOf(far)?.kind ?? '';
        if (kinds && !kinds.includes(kind)) continue;
        const values = { id, predicate: link.predicate, direction: link.from === id ? 'OUT' : 'IN', kind };
        const key = Object.values(values).join('\t');
        const known = counts.get(key) ?? { values, far: new Set<string>() };
        known.far.add(far);
        counts.set(key, known);
      }
    }
    return plain({
      entities: drawn.map(entityPiece),
      links: links.map((link): Piece => ({ is: 'link', link })),
      counts: [...counts]
        .sort(([a], [b]) => byText(a, b))
        .map(([, { values, far }]) => plain({ ...values, total: far.size, shown: [...far].filter(isShown).length })),
    });
  }

  const sourcesOf = (claims: readonly ReferenceClaim[]) => {
    const counts = new Map<string, number>();
    for (const { evidence } of claims) {
      for (const id of new Set(evidence.map(({ source }) => source))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a, x], [b, y]) => y - x || byText(a, b))
      .map(([id, count]) => plain({ authors: [], ...sourcesById.get(id), claims: count }));
  };
  const coverage = once(() =>
    vocabulary.kinds.map(({ name }) => {
      const isOfKind = (id: string | null) => id !== null && entityOf(id)?.kind === name;
      const claims = reference.claims.filter(({ subject, object }) => isOfKind(subject) || isOfKind(object));
      const days = claims.flatMap(({ properties: { since, until } }) =>
        [since, until].flatMap((date) => (typeof date === 'string' ? (parseDate(date) ?? []) : [])),
      );
      return plain({
        kind: name,
        entities: reference.entities.filter(({ kind }) => kind === name).length,
        claims: claims.length,
        verified: claims.filter(({ evidence }) => evidence.some(({ properties }) => properties.verified)).length,
        from: days.map(({ min }) => min).sort(byText)[0] ?? null,
        to:
          days
            .map(({ max }) => max)
            .sort(byText)
            .at(-1) ?? null,
        sources: sourcesOf(claims).slice(0, 5),
      });
    }),
  );
  const dataSets = once(() => sourcesOf(reference.claims).filter(isDataSet));
  const isDataSet = (piece: Piece) => piece.is === 'plain' && piece.values.type === 'DATASET';

  const { dyad, stances } = referenceDyad(reference, {
    entity: entityPiece,
    claim: claimPiece,
    link: (link): Piece => ({ is: 'link', link }),
    plain,
  });

  const roots: Record<string, (args: RootArguments, moment: Moment) => unknown> = {
    dyad: (args, moment) => dyad(args as RootArguments & DyadArguments, moment),
    stances: (args, moment) => stances(args as RootArguments & { disagreement: string }, moment),
    entity: ({ id }) => entityPiece(id),
    entities: ({ ids }) => ids.map(entityPiece),
    node: ({ id }) => entityPiece(id) ?? claimPiece(id) ?? sourcePiece(id),
    neighborhood: (args, moment) => {
      const held = args.exclude ?? [];
      const asked = reference.entities
        .map(({ properties }) => properties.id)
        .filter((id) => args.ids.includes(id))
        .sort(byText);
      const predicates = args.predicates ?? allPredicates;
      const { kinds } = args;
      const ties = new Map<string, Set<string>>();
      for (const id of asked) {
        for (const { edge } of linkItems(id, predicates, String(args.direction), moment)) {
          const link = edge.link as ReferenceLink;
          const far = link.from === id ? link.to : link.from;
          if (asked.includes(far) || held.includes(far)) continue;
          if (kinds && !kinds.includes(entityOf(far)?.kind ?? '')) continue;
          ties.set(far, (ties.get(far) ?? new Set()).add(link.properties.id));
        }
      }
      const fresh = [...ties]
        .sort(([a, x], [b, y]) => y.size - x.size || byKey([nameOf(a), a], [nameOf(b), b]))
        .slice(0, args.first ?? 25)
        .map(([id]) => id);
      return neighborhood(asked, [...asked.filter((id) => !held.includes(id)), ...fresh], held, args, moment);
    },
    paths: ({ from, to, maxLength, first, predicates, avoid, overlapping }, moment) => {
      const enough = first ?? 5;
      const asked = {
        ...{ from, to, overlapping },
        maxLength: maxLength ?? 4,
        predicates: predicates ?? allPredicates,
        avoid: avoid ?? [],
      };
      const found = referencePaths(lookup, asked, moment, enough + 1);
      if (found === undefined) throw new Error(tooManyPaths);
      return plain({
        hasMore: found.length > enough,
        nodes: found.slice(0, enough).map(({ ids, links }) =>
          plain({
            length: links.length,
            entities: ids.map(entityPiece),
            links: links.map((link): Piece => ({ is: 'link', link })),
          }),
        ),
      });
    },
    timeline: (args, moment) => {
      const predicates = args.predicates ?? allPredicates;
      const links = new Set(args.ids.flatMap((id) => linksByEnd.get(id) ?? []));
      const items = [...links]
        .filter((link) => predicates.includes(link.predicate) && holds(link, moment) && isWithin(link, args))
        .map((link): Item => {
          const { id } = link.properties;
          return {
            key: ['', id],
            values: [orderValues({ is: 'link', link, near: link.from }, 'SINCE_ASC', moment), [id]],
            edge: { is: 'edge', node: { is: 'link', link } },
          };
        });
      return connection(items, args, moment);
    },
    sourceGraph: ({ source, first }, moment) => {
      const named = reference.claims
        .filter(({ evidence }) => evidence.some((one) => one.source === source))
        .flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object]));
      const drawn = [...new Set(named)].sort(byText).slice(0, first ?? 100);
      return neighborhood(drawn, drawn, [], {}, moment);
    },
    _meta: () =>
      plain({
        release: reference.release?.hash ?? null,
        loadedAt: reference.release?.loadedAt ?? null,
        schemaVersion,
        counts: vocabulary.kinds.map(({ name }) =>
          plain({
            kind: name,
            total: reference.entities.filter(({ kind }) => kind === name).length,
            verified: reference.entities.filter(
              ({ kind, properties: { id } }) =>
                kind === name &&
                (claimsByEnd.get(id) ?? []).some(({ evidence }) => evidence.some((one) => one.properties.verified)),
            ).length,
          }),
        ),
        coverage: coverage(),
        dataSets: dataSets(),
      }),
    vocabulary: () =>
      plain({
        kinds: vocabulary.kinds.map((kind) => plain({ ...kind, kind: kind.name })),
        predicates: vocabulary.predicates.map((predicate) =>
          plain({
            predicate: predicate.name,
            label: predicate.subject.label,
            inverseLabel: predicate.object.label,
            description: predicate.description,
            aspect: predicate.aspect,
            subjectKinds:
              predicate.subject.kinds === 'ANY' ? vocabulary.kinds.map(({ name }) => name) : predicate.subject.kinds,
            objectKinds:
              predicate.object.kinds === 'ANY' ? vocabulary.kinds.map(({ name }) => name) : predicate.object.kinds,
          }),
        ),
      }),
  };

  const resolveRoot = (field: string, args: RootArguments, moment: Moment): unknown => {
    const root = roots[field];
    if (root !== undefined) return root(args, moment);
    if (field === 'claims') return connection(reference.claims.map(claimItem), args, moment);
    if (field === 'sources') {
      const items = reference.sources.map(
        (source): Item => ({
          key: [String(source.title), source.id],
          edge: { is: 'edge', node: { is: 'source', source } },
        }),
      );
      return connection(items, args, moment);
    }
    const kind = vocabulary.kinds.find(({ fields }) => fields.one === field || fields.many === field);
    if (kind?.fields.one === field) {
      return entityOf(args.id)?.kind === kind.name ? entityPiece(args.id) : null;
    }
    const items = reference.entities
      .filter((entity) => entity.kind === kind?.name)
      .map(
        (entity): Item => ({
          key: [String(entity.properties.name), entity.properties.id],
          edge: { is: 'edge', node: { is: 'entity', entity } },
        }),
      );
    return connection(items, args, moment);
  };

  const resolveEntity = (
    { kind, properties }: ReferenceEntity,
    field: string,
    args: Record<string, unknown>,
    moment: Moment,
  ): unknown => {
    const { id } = properties;
    if (field === 'kind') return kind;
    if (field === 'aliases') return properties.aliases ?? [];
    if (field === 'linkCount') return linkItems(id, allPredicates, 'BOTH', moment).length;
    if (field === 'links') {
      const predicates = (args.predicates as string[] | null) ?? allPredicates;
      return connection(linkItems(id, predicates, String(args.direction ?? 'BOTH'), moment), args as Page, moment);
    }
    if (field === 'claims') {
      const items = (claimsByEnd.get(id) ?? []).map(claimItem);
      return connection(items, args as Page, moment);
    }
    for (const { name, subject, object } of vocabulary.predicates) {
      if (subject.field === field) return connection(linkItems(id, [name], 'OUT', moment), args as Page, moment);
      if (object.field === field) return connection(linkItems(id, [name], 'IN', moment), args as Page, moment);
    }
    return properties[field] ?? null;
  };

  const resolveLink = (link: ReferenceLink, field: string): unknown => {
    if (field === 'predicate') return link.predicate;
    if (field === 'from') return entityPiece(link.from);
    if (field === 'to') return entityPiece(link.to);
    if (field === 'claim') return claimPiece(link.properties.id);
    return link.properties[field] ?? null;
  };

  const resolveClaim = (claim: ReferenceClaim, field: string): unknown => {
    switch (field) {
      case 'subject':
        return entityPiece(claim.subject);
      case 'object':
        return entityPiece(claim.object);
      case 'sentence':
        return claimSentence(
          vocabulary,
          claim.properties,
          nameOf(claim.subject),
          claim.object === null ? undefined : nameOf(claim.object),
        );
      case 'contradicts':
        return [...new Set(claim.contradicts)].sort(byText).map(claimPiece);
      case 'evidence': {
        const key = ({ source, properties }: ReferenceClaim['evidence'][number]) =>
          // Cypher sorts what is absent last.
          [source, properties.locator ?? '\uffff', properties.quote ?? '\uffff'].join('\u0000');
        return [...claim.evidence]
          .sort((a, b) => byText(key(a), key(b)))
          .map((evidence) => ({ is: 'evidence', evidence }));
      }
      default:
        return claim.properties[field] ?? null;
    }
  };

  const momentOf = momentsOfPaths();
  const fieldResolver: GraphQLFieldResolver<Piece | undefined, unknown> = (piece, args, _, { fieldName, path }) => {
    const moment = momentOf(path, args);
    switch (piece?.is) {
      case undefined:
        return resolveRoot(fieldName, args, moment);
      case 'entity':
        return resolveEntity(piece.entity, fieldName, args, moment);
      case 'link':
        return resolveLink(piece.link, fieldName);
      case 'claim':
        return resolveClaim(piece.claim, fieldName);
      case 'source':
        if (fieldName === 'claims') {
          const resting = claimsBySource.get(piece.source.id) ?? [];
          return connection(resting.map(claimItem), args, moment);
        }
        return piece.source[fieldName] ?? (fieldName === 'authors' ? [] : null);
      case 'evidence':
        return fieldName === 'source'
          ? sourcePiece(piece.evidence.source)
          : (piece.evidence.properties[fieldName] ?? null);
      case 'edge':
        if (fieldName === 'cursor') return piece.cursor;
        if (fieldName === 'node') return piece.node;
        if (fieldName === 'direction') return piece.link?.from === piece.center ? 'OUT' : 'IN';
        return piece.link === undefined ? null : resolveLink(piece.link, fieldName);
      case 'plain': {
        const value = piece.values[fieldName] ?? null;
        return typeof value === 'function' ? value(args) : value;
      }
    }
  };

  const typeResolver: GraphQLTypeResolver<Piece, unknown> = (piece) => {
    if (piece.is === 'entity') return piece.entity.kind;
    return piece.is === 'claim' ? 'Claim' : 'Source';
  };

  return { fieldResolver, typeResolver };
}

function claimItem(claim: ReferenceClaim): Item {
  return {
    key: [String(claim.properties.predicate), claim.properties.id],
    edge: { is: 'edge', node: { is: 'claim', claim } },
  };
}

/** Of what an edge's `where` is asked: the link, or the node of an edge that has none. */
function thingOf({ link, center, node }: Item['edge']): Thing {
  if (node.is === 'link') return { is: 'link', link: node.link, near: node.link.from };
  return link === undefined ? (node as Thing) : { is: 'link', link, near: String(center) };
}

/** The items under each of their ends; a link of an entity with itself stands once. */
function listsBy<Item>(items: readonly Item[], endsOf: (item: Item) => (string | null)[]): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    for (const end of new Set(endsOf(item))) {
      if (end === null) continue;
      const list = lists.get(end);
      if (list === undefined) lists.set(end, [item]);
      else list.push(item);
    }
  }
  return lists;
}

function once<T>(work: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= work();
    return known;
  };
}

function plain(values: object): Piece {
  return { is: 'plain', values: values as Record<string, unknown> };
}

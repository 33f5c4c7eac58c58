import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import type { Reference, ReferenceLink } from './loadReference.ts';
import { holds, type Moment } from './referenceTime.ts';

/** How the resolvers wrap what is handed on. */
export type Wrap = {
  entity(id: string | null): unknown;
  claim(id: string): unknown;
  link(link: ReferenceLink): unknown;
  plain(values: object): unknown;
};

export type DyadArguments = {
  a: string;
  b: string;
  since?: string | null;
  until?: string | null;
  first?: number | null;
  order?: string | null;
};
type Paged = { after?: string | null };

/** What has the days of a beginning. */
type Dated = { properties: Record<string, unknown> };

/** A row of a ledger; its key without a day where its beginning is not known. */
type Row = { id: string; title: string; shared?: string; direct?: ReferenceLink; links: ReferenceLink[] } & {
  begin: Dated | undefined;
  end: string | undefined;
  endText: string | undefined;
};

const far = '9999-12-31';
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const known = (value: unknown): string | undefined => (value == null ? undefined : String(value));
const bound = (link: Dated | undefined, name: string) => known(link?.properties[name]);
const encode = (key: readonly string[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
const decode = (cursor: string) => JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string];

/** What is in any of the lists, once. */
const union = <Item>(...lists: Item[][]): Item[] => [...new Set(lists.flat())];

/** By day, those without one last, then by id. */
function byBeginning(a: ReferenceLink, b: ReferenceLink): number {
  const day = (link: ReferenceLink) => bound(link, 'sinceMin') ?? '~';
  return byText(day(a), day(b)) || byText(a.properties.id, b.properties.id);
}

/** Whether the tie may have been there when the act began. */
function wasTied(tie: ReferenceLink, act: ReferenceLink): boolean {
  const [from, to] = [bound(tie, 'sinceMin'), bound(tie, 'untilMax')];
  const [first, last] = [bound(act, 'sinceMin'), bound(act, 'sinceMax')];
  const isBefore = from !== undefined && last !== undefined && from > last;
  const isAfter = to !== undefined && first !== undefined && to < first;
  return !isBefore && !isAfter;
}

function endDay(link: ReferenceLink): string | undefined {
  return link.properties.until === '..' ? far : bound(link, 'untilMax');
}

/** The root fields `dyad` and `stances` over the plain lists. */
export function referenceDyad(reference: Reference, wrap: Wrap) {
  const entities = new Map(reference.entities.map((entity) => [entity.properties.id, entity]));
  const kindOf = (id: string) => entities.get(id)?.kind;
  const nameOf = (id: string) => String(entities.get(id)?.properties.name);
  /** The day of a meeting, as a beginning. */
  function dayOf(id: string): Dated | undefined {
    const properties: Record<string, unknown> = entities.get(id)?.properties ?? {};
    const { on, onMin, onMax } = properties;
    return onMin == null ? undefined : { properties: { since: on, sinceMin: onMin, sinceMax: onMax } };
  }
  const [into, outOf] = [new Map<string, ReferenceLink[]>(), new Map<string, ReferenceLink[]>()];
  for (const link of reference.links) {
    into.set(link.to, [...(into.get(link.to) ?? []), link]);
    outOf.set(link.from, [...(outOf.get(link.from) ?? []), link]);
  }
  const ofKind = (id: string, kind: string) => kindOf(id) === kind;
  const linksInto = (id: string, predicates: string[], kind: string) =>
    (into.get(id) ?? []).filter(({ predicate, from }) => predicates.includes(predicate) && ofKind(from, kind));
  const acts = (id: string, predicates: string[]) =>
    (outOf.get(id) ?? []).filter(({ predicate }) => predicates.includes(predicate));

  /** The links by which somebody's side acts. */
  function actsOfSide(id: string, predicates: string[]): ReferenceLink[] {
    const agencies = linksInto(id, ['AGENCY_OF'], 'Agency');
    const ofAgencies = agencies.flatMap((tie) => acts(tie.from, predicates).filter((act) => wasTied(tie, act)));
    if (!predicates.includes('ATTENDED')) return union(acts(id, predicates), ofAgencies);
    const ofPeople = linksInto(id, ['CITIZEN_OF', 'HOLDS_OFFICE', 'LEADS'], 'Person').flatMap((tie) =>
      acts(tie.from, ['ATTENDED']).filter((act) => wasTied(tie, act)),
    );
    const ofHeads = agencies.flatMap((tie) =>
      linksInto(tie.from, ['LEADS'], 'Person').flatMap((lead) =>
        acts(lead.from, ['ATTENDED']).filter((act) => wasTied(tie, act) && wasTied(lead, act)),
      ),
    );
    return union(acts(id, predicates), ofAgencies, ofPeople, ofHeads);
  }

  /** The links that touch somebody or one of its agencies, each with the ends that do. */
  function touching(id: string, predicates: string[]): Map<ReferenceLink, Set<string>> {
    const touched = new Map<ReferenceLink, Set<string>>();
    const touch = (actor: string, isThere: (link: ReferenceLink) => boolean) => {
      for (const link of [...(outOf.get(actor) ?? []), ...(into.get(actor) ?? [])]) {
        if (!predicates.includes(link.predicate) || !isThere(link)) continue;
        touched.set(link, (touched.get(link) ?? new Set()).add(actor));
      }
    };
    touch(id, () => true);
    for (const tie of linksInto(id, ['AGENCY_OF'], 'Agency')) touch(tie.from, (link) => wasTied(tie, link));
    return touched;
  }

  function sharedRows({ a, b }: DyadArguments, predicates: string[], moment: Moment) {
    const [allOfA, allOfB] = [a, b].map((id) =>
      entities.has(id) ? actsOfSide(id, predicates).filter((link) => holds(link, moment)) : [],
    ) as [ReferenceLink[], ReferenceLink[]];
    const side = (own: ReferenceLink[], others: ReferenceLink[], shared: string) =>
      own.filter((link) => link.to === shared && !others.includes(link)).sort(byBeginning);
    return union(allOfA.map(({ to }) => to)).flatMap((shared) => {
      const [ofA, ofB] = [side(allOfA, allOfB, shared), side(allOfB, allOfA, shared)];
      const [firstOfA, firstOfB] = [ofA[0], ofB[0]];
      if (firstOfA === undefined || firstOfB === undefined) return [];
      const [dayA, dayB] = [bound(firstOfA, 'sinceMin'), bound(firstOfB, 'sinceMin')];
      const later = dayA === undefined || dayB === undefined ? undefined : dayA <= dayB ? firstOfB : firstOfA;
      const begin = (predicates.includes('ATTENDED') ? dayOf(shared) : undefined) ?? later;
      const [endA, endB] = [ofA, ofB].map((own) =>
        own
          .flatMap((link) => endDay(link) ?? [])
          .sort(byText)
          .at(-1),
      );
      const closed = [endA, endB].filter((day) => day !== undefined && day !== far).sort();
      // Open where both go on; where one goes on and the end of the other is not known, nothing is known.
      const end = closed[0] ?? (endA === far && endB === far ? far : undefined);
      const links = [...ofA, ...ofB];
      return [{ ofA, ofB, row: rowOf(links, begin, end, { shared }) }];
    });
  }

  function directRows({ a, b }: DyadArguments, sign: string, moment: Moment): Row[] {
    const predicates = vocabulary.predicates.map(({ name }) => name);
    const [ofA, ofB] = [touching(a, predicates), touching(b, predicates)];
    return [...ofA].flatMap(([link, endsOfA]) => {
      const endsOfB = [...(ofB.get(link) ?? [])];
      const isBetween = [...endsOfA].some((one) => endsOfB.some((other) => one !== other));
      if (!isBetween || link.properties.sign !== sign || !holds(link, moment)) return [];
      return [rowOf([link], link, endDay(link), { direct: link })];
    });
  }

  function rowOf(
    links: ReferenceLink[],
    begin: Dated | undefined,
    end: string | undefined,
    { shared, direct }: { shared?: string; direct?: ReferenceLink },
  ): Row {
    const label = vocabulary.predicates.find(({ name }) => name === direct?.predicate)?.subject.label;
    return {
      ...(shared === undefined
        ? {
            id: String(direct?.properties.id),
            title: `${nameOf(String(direct?.from))} ${label} ${nameOf(String(direct?.to))}`,
          }
        : { id: shared, title: nameOf(shared), shared }),
      ...(direct === undefined ? {} : { direct }),
      links,
      begin,
      end,
      endText:
        end === far ? '..' : known(links.find((link) => bound(link, 'untilMax') === end && end)?.properties.until),
    };
  }

  /** CONFLICT, INCIDENT or UNOPPOSED: how two sides stand to each other in a disagreement. */
  function standing(id: string, ofA: ReferenceLink[], ofB: ReferenceLink[], moment: Moment): string {
    const parties = (into.get(id) ?? []).filter((link) => link.predicate === 'PARTY_TO' && holds(link, moment));
    const stance = (link: ReferenceLink) => known(link.properties.stance);
    const issue = (link: ReferenceLink) => known(link.properties.towards) ?? '';
    const hasTaken = (link: ReferenceLink) => stance(link) === 'SUPPORTS' || stance(link) === 'OPPOSES';
    const isContrary = (one: ReferenceLink, other: ReferenceLink) =>
      hasTaken(other) && stance(one) !== stance(other) && issue(one) === issue(other);
    const [takenByA, takenByB] = [ofA.filter(hasTaken), ofB.filter(hasTaken)];
    if (takenByA.some((one) => takenByB.some((other) => isContrary(one, other)))) return 'CONFLICT';
    if (entities.get(id)?.properties.type === 'INCIDENT' && !parties.some((link) => stance(link) === 'OPPOSES'))
      return 'INCIDENT';
    if (takenByA.length > 0 && takenByB.length > 0) return 'UNOPPOSED';
    const sides = ofA.map(({ properties }) => properties.side);
    if (ofB.some(({ properties: { side } }) => side != null && sides.includes(side))) return 'UNOPPOSED';
    if ([ofA, ofB].some((links) => links.every(({ properties }) => properties.sign === 'NEUTRAL'))) return 'UNOPPOSED';
    const others = parties.filter((link) => !ofKind(link.from, 'Person') && !ofA.includes(link) && !ofB.includes(link));
    const taken = [...takenByA, ...takenByB];
    if (taken.length === 0) return others.length === 0 ? 'CONFLICT' : 'UNOPPOSED';
    return taken.some((one) => !others.some((other) => isContrary(one, other))) ? 'CONFLICT' : 'UNOPPOSED';
  }

  function isWithin({ since, until }: DyadArguments, began: Dated | undefined, end: string | undefined) {
    const from = typeof since === 'string' ? parseDate(since)?.min : undefined;
    const to = typeof until === 'string' ? parseDate(until)?.max : undefined;
    const [first, last] = [bound(began, 'sinceMin'), end ?? bound(began, 'sinceMax')];
    return (
      !(from !== undefined && last !== undefined && last < from) &&
      !(to !== undefined && first !== undefined && first > to)
    );
  }

  /** Rows by day and id, those behind a cursor, a page of them. */
  function page<Item>(
    items: Item[],
    keyOf: (item: Item) => [string | undefined, string],
    { order, first }: DyadArguments,
    { after }: Paged,
  ) {
    const isOldest = order === 'OLDEST';
    const keyed = items.map((item) => {
      const [day, id] = keyOf(item);
      return { item, key: [day ?? (isOldest ? '~' : ''), id] as [string, string] };
    });
    const compare = (a: [string, string], b: [string, string]) =>
      (isOldest ? byText(a[0], b[0]) : byText(b[0], a[0])) || byText(a[1], b[1]);
    return keyed
      .filter(({ key }) => !after || compare(key, decode(after)) > 0)
      .sort((a, b) => compare(a.key, b.key))
      .slice(0, first ?? 25);
  }

  function ledger(rows: Row[], args: DyadArguments, paged: Paged) {
    const all = rows.filter(({ begin, end }) => {
      const began = bound(begin, 'sinceMin');
      return (end === undefined || began === undefined || end >= began) && isWithin(args, begin, end);
    });
    const years = all.flatMap(({ begin }) => {
      const [first, last] = ['sinceMin', 'sinceMax'].map((name) => bound(begin, name)?.slice(0, 4));
      return first !== undefined && first === last ? [Number(first)] : [];
    });
    const found = all.length === 0 ? 'No row' : all.length === 1 ? 'One row' : `${all.length} rows`;
    return wrap.plain({
      total: all.length,
      undated: all.length - years.length,
      tooFew:
        all.length < 5
          ? `${found}: fewer than 5 are too few to tell how things stand. What is absent is not known here.`
          : null,
      byYear: [...new Set(years)]
        .sort((a, b) => a - b)
        .map((year) => wrap.plain({ year, count: years.filter((one) => one === year).length })),
      rows: page(all, ({ begin, id }) => [bound(begin, 'sinceMin'), id], args, paged).map(({ item, key }) =>
        wrap.plain({
          cursor: encode(key),
          on: item.begin?.properties.since,
          until: item.endText,
          title: item.title,
          entity: wrap.entity(item.shared ?? null),
          link: item.direct && wrap.link(item.direct),
          verified: item.links.some(({ properties }) => properties.verified === true),
          claim: wrap.claim(String(item.links[0]?.properties.id)),
          claims: item.links.map(({ properties }) => wrap.claim(properties.id)),
        }),
      ),
    });
  }

  function votes(args: DyadArguments, paged: Paged, moment: Moment) {
    const votesOf = (id: string) =>
      acts(id, ['VOTED']).filter((link) => holds(link, moment) && link.properties.vote != null);
    const pairs = votesOf(args.a).flatMap((one) =>
      votesOf(args.b)
        .filter(({ to }) => to === one.to)
        .map((other) => {
          const both = [one.properties.vote, other.properties.vote];
          const outcome = both.includes('ABSTAIN') ? 'ABSTAINED' : both[0] === both[1] ? 'ALIKE' : 'OPPOSED';
          return { one, other, outcome };
        }),
    );
    const all = pairs.filter(({ one }) => isWithin(args, one, undefined));
    const count = (of: string) => all.filter(({ outcome }) => outcome === of).length;
    return wrap.plain({
      total: all.length,
      alike: count('ALIKE'),
      opposed: count('OPPOSED'),
      abstained: count('ABSTAINED'),
      rows: page(all, ({ one }) => [bound(one, 'sinceMin'), one.to], args, paged).map(({ item, key }) =>
        wrap.plain({
          cursor: encode(key),
          on: item.one.properties.since,
          resolution: wrap.entity(item.one.to),
          a: item.one.properties.vote,
          b: item.other.properties.vote,
          outcome: item.outcome,
          claims: [item.one, item.other].map(({ properties }) => wrap.claim(properties.id)),
        }),
      ),
    });
  }

  function dyad(args: DyadArguments, moment: Moment) {
    const shared = ['MEMBER_OF', 'PARTICIPATES_IN', 'ATTENDED', 'SIGNED', 'RATIFIED'];
    const together = () => [
      ...sharedRows(args, shared, moment).map(({ row }) => row),
      ...directRows(args, 'COOPERATION', moment),
    ];
    const apart = (of: string) =>
      sharedRows(args, ['PARTY_TO'], moment)
        .filter(({ row, ofA, ofB }) => standing(row.id, ofA, ofB, moment) === of)
        .map(({ row }) => row);
    return wrap.plain({
      a: wrap.entity(args.a),
      b: wrap.entity(args.b),
      cooperation: (paged: Paged) => ledger(together(), args, paged),
      conflict: (paged: Paged) => ledger([...apart('CONFLICT'), ...directRows(args, 'CONFLICT', moment)], args, paged),
      incidents: (paged: Paged) => ledger(apart('INCIDENT'), args, paged),
      unopposed: (paged: Paged) => ledger(apart('UNOPPOSED'), args, paged),
      votes: (paged: Paged) => votes(args, paged, moment),
    });
  }

  function stances({ disagreement, first }: { disagreement: string; first?: number | null }, moment: Moment) {
    if (!ofKind(disagreement, 'Disagreement')) return null;
    const parties = (into.get(disagreement) ?? []).filter(
      (link) => link.predicate === 'PARTY_TO' && holds(link, moment),
    );
    const name = (link: ReferenceLink) => nameOf(link.from);
    const byActor = (a: ReferenceLink, b: ReferenceLink) => byText(name(a), name(b)) || byText(a.from, b.from);
    const issue = (link: ReferenceLink) => known(link.properties.towards) ?? '\uffff';
    const rows = [...parties].sort((a, b) => byActor(a, b) || byText(issue(a), issue(b)) || byBeginning(a, b));
    return wrap.plain({
      disagreement: wrap.entity(disagreement),
      actors: union(rows.map(({ from }) => from)).map(wrap.entity),
      issues: union(parties.flatMap(({ properties }) => known(properties.towards) ?? [])).sort(byText),
      total: parties.length,
      rows: rows
        .slice(0, first ?? 100)
        .map((link) =>
          wrap.plain({ ...link.properties, actor: wrap.entity(link.from), claim: wrap.claim(link.properties.id) }),
        ),
    });
  }

  return { dyad, stances };
}

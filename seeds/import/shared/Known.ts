import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { namesOf } from '../../state/namesOf.ts';
import { slug } from './slug.ts';

/** One row of `aliases/<kind>.csv`: a name that a data set uses, the entity it means, and why. */
export type Alias = { kind: string; name: string; id: string };

/** The entities made so far, by the names that data sets use for them. */
export type Known = {
  /** The id that a name stands for: of the alias table, else whose name it is, else whose other name. Ids are found too. */
  find(kind: string, name: string): string | undefined;
  /** @throws UsageError where nothing has the name: the alias table wants a row */
  want(kind: string, name: string): string;
  has(id: string): boolean;
  properties(id: string): PlainMap | undefined;
  /** The id that a name stands for; where nothing has the name, an entity of that name alone is made and listed in `named`. */
  name(kind: 'Person' | 'Agency', name: string): string;
  /** What `name` has made, in the order of its making. */
  named(): readonly { kind: string; row: EntityRow }[];
  /** Lets `find` know an entity by a name that only the data sets use, and that is no alias of it: `M26`. */
  call(kind: string, name: string, id: string): void;
  /** @throws UsageError where the id is taken */
  add(kind: string, row: PlainMap & { id: string }): void;
};

export function newKnown(aliases: readonly Alias[]): Known {
  const byAlias = new Map(aliases.map(({ kind, name, id }) => [keyOf(kind, name), id]));
  const byName = new Map<string, string>();
  const byOtherName = new Map<string, string>();
  const entities = new Map<string, PlainMap>();
  const find = (kind: string, name: string) => {
    if (entities.has(name)) return name;
    const key = keyOf(kind, name);
    return byAlias.get(key) ?? byName.get(key) ?? byOtherName.get(key);
  };
  const made: { kind: string; row: EntityRow }[] = [];
  const add: Known['add'] = (kind, row) => {
    if (entities.has(row.id)) throw new UsageError(`Expected ${row.id} once, found it twice.`, 'Name one differently.');
    entities.set(row.id, row);
    note(byName, kind, [String(row.name)], row.id);
    note(byOtherName, kind, [...namesOf(row), ...codesOf(row)], row.id);
  };
  return {
    find,
    name: (kind, name) => {
      const known = find(kind, name);
      if (known !== undefined && entities.has(known)) return known;
      const row = { id: known ?? `${kind.toLowerCase()}:${slug(name)}`, name };
      add(kind, row);
      made.push({ kind, row });
      return row.id;
    },
    named: () => made,
    call: (kind, name, id) => byName.set(keyOf(kind, name), id),
    add,
    want: (kind, name) => {
      const id = find(kind, name);
      if (id !== undefined && entities.has(id)) return id;
      throw new UsageError(
        `Expected a ${kind} of the name "${name}", found ${id === undefined ? 'none' : `the alias ${id}, which no file makes`}.`,
        `Add it to the importer that makes each ${kind}, or to seeds/import/aliases/${kind}.csv.`,
      );
    },
    has: (id) => entities.has(id),
    properties: (id) => entities.get(id),
  };
}

/** Who has a name first keeps it. */
function note(ids: Map<string, string>, kind: string, names: readonly string[], id: string): void {
  for (const name of names) {
    const key = keyOf(kind, name);
    if (!ids.has(key)) ids.set(key, id);
  }
}

function codesOf({ iso2, iso3, shortName }: PlainMap): string[] {
  return [iso2, iso3, shortName].filter((code) => typeof code === 'string');
}

function keyOf(kind: string, name: string): string {
  return `${kind} ${slug(name)}`;
}

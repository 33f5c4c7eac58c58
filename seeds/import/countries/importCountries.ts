import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ClaimRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder } from '../shared/RawFolder.ts';
import { formerStates, successions } from './formerStates.ts';

type Country = {
  name: { common: string; official: string; native: Record<string, { common: string }> };
  cca2: string;
  cca3: string;
  ccn3: string;
  independent: boolean | null;
  unMember: boolean;
  unRegionalGroup: string;
  capital: string[];
  subregion: string;
  translations: Record<string, { common: string }>;
};

const table = 'countries/countries.json';
const source = 'source:mledoze-countries';

/** Territories that are no independent state there and that the data sets name all the same. */
const alsoTaken = ['TWN', 'PSE'];

/** A state that the data calls a member of the United Nations and that is only an observer. */
const observers = ['VAT'];

/** Makes the nations, present and former, and what the country data says of them. */
export function importCountries(raw: RawFolder, known: Known): Imported {
  const countries = raw.json(table) as readonly Country[];
  const wikidata = new Map(
    raw.table('countries/country-codes.csv').map(({ cells }) => [cells['ISO3166-1-Alpha-3'], wikidataItem(cells)]),
  );
  const states = newDraft('105-nations-of-the-world.cypher', {
    what: 'the independent states of the world, and the former states that the other files name.',
    from: 'countries.json of github.com/mledoze/countries (commit 5e9f370); Wikidata items from country-codes of github.com/datasets/country-codes; former states from the public record.',
    licence: 'Open Database License (ODbL) 1.0.',
    date: '2026-11-22.',
  });
  const facts = newDraft('600-nations-of-the-world-claims.cypher', {
    what: 'capital, region, and membership of the United Nations of each state; which state followed which.',
    from: 'countries.json of github.com/mledoze/countries (commit 5e9f370); successions from the public record, not verified.',
    licence: 'Open Database License (ODbL) 1.0.',
    date: '2026-11-22.',
  });
  const dropped: Dropped[] = [];
  for (const country of [...countries].sort((a, b) => (a.cca3 < b.cca3 ? -1 : 1))) {
    if (country.independent !== true && !alsoTaken.includes(country.cca3)) {
      dropped.push({ table, row: country.cca3, reason: 'no independent state, and named by no data set' });
      continue;
    }
    const id = `nation:${country.cca3}`;
    if (!known.has(id)) addEntity(states, known, nationRow(id, country, wikidata.get(country.cca3)));
    facts.claims.push(...claimsOf(id, country));
  }
  for (const state of formerStates) addEntity(states, known, state);
  facts.claims.push(...successions.map(successionClaim));
  return { drafts: [states, facts], read: { [table]: countries.length }, dropped };
}

function addEntity(draft: Draft, known: Known, row: PlainMap & { id: string }): void {
  known.add('Nation', row);
  draft.entities.push({ kind: 'Nation', row });
}

function nationRow(id: string, { name, cca2, cca3, ccn3, translations }: Country, wikidataId: string | undefined) {
  const native = Object.values(name.native ?? {}).map(({ common }) => common);
  const others = [
    name.official,
    ...native.slice(1),
    ...['rus', 'zho', 'fra'].map((lang) => translations[lang]?.common),
  ];
  const nativeName = native[0] === name.common ? undefined : native[0];
  const aliases = [...new Set(others)].filter(
    (one) => one !== undefined && one !== '' && one !== name.common && one !== nativeName,
  ) as string[];
  return {
    id,
    ...withoutEmpty({ name: name.common, nativeName, aliases, wikidataId, iso2: cca2, iso3: cca3, isoNumeric: ccn3 }),
  };
}

function wikidataItem(cells: Readonly<Record<string, string>>): string | undefined {
  return Object.values(cells)
    .map((cell) => /wikidata\.org\/wiki\/(Q\d+)$/.exec(cell)?.[1])
    .find((item) => item !== undefined);
}

function claimsOf(nation: string, country: Country): ClaimRow[] {
  const evidence = [{ source, locator: `countries.json, cca3 ${country.cca3}`, verified: true }];
  const code = country.cca3.toLowerCase();
  const value = (predicate: string, text: string | undefined): ClaimRow[] =>
    text === undefined || text === ''
      ? []
      : [
          {
            id: `claim:countries-${code}-${predicate.toLowerCase()}`,
            claim: { subject: nation, predicate, value: text },
            evidence,
          },
        ];
  const isMember = country.unMember && !observers.includes(country.cca3);
  return [
    ...value('capital', country.capital.join(', ')),
    ...value('region', country.subregion),
    ...value('unRegionalGroup', country.unRegionalGroup),
    ...(isMember
      ? [
          {
            id: `claim:countries-${code}-member-of-un`,
            claim: { subject: nation, predicate: 'MEMBER_OF', object: 'agency:un', until: '..' },
            evidence,
          },
        ]
      : []),
  ];
}

function successionClaim({ from, to, on }: (typeof successions)[number]): ClaimRow {
  const code = (id: string) => id.slice('nation:'.length).toLowerCase();
  return {
    id: `claim:former-states-${code(from)}-succeeded-by-${code(to)}`,
    claim: { subject: from, predicate: 'SUCCEEDED_BY', object: to, since: on },
    evidence: [{ source: 'source:public-record', locator: `end of ${from}`, verified: false }],
  };
}

import { joined, treatyEntities } from '../agreements/joined.ts';
import { addClaim } from '../shared/addClaim.ts';
import { type Draft, type Dropped, type Imported, newDraft } from '../shared/Draft.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { actsOf } from './actsOf.ts';
import { contestedActs, laterActs } from './laterActs.ts';

const treaties = 'treaty-parties/agreements.csv';
const parties = 'treaty-parties/parties.csv';
const source = 'source:manytreaties';

/** An agreement of the treaty data that no curated row has. */
const ownTreaties: Readonly<Record<string, string>> = { CJ07OS_2008A: 'Agreement on GOSAT and OCO' };

/** Makes who signed and who ratified the treaties on space, by state. */
export function importTreatyParties(raw: RawFolder, known: Known): Imported {
  const treatyRows = raw.table(treaties);
  const rows = raw.table(parties);
  const entities = newDraft('172-agreements-of-treaty-data.cypher', {
    what: 'agreements that only the treaty data lists.',
    from: 'agreements.csv of github.com/globalgov/manytreaties (commit 4bf79f9), James Hollway and others.',
    licence: 'CC BY 4.0.',
    date: '2026-11-22.',
  });
  const draft = newDraft('632-treaty-parties.cypher', {
    what: 'who signed and who ratified the United Nations treaties on space, the Partial Test Ban Treaty and the ESA Convention.',
    from: 'parties.csv of github.com/globalgov/manytreaties (commit 4bf79f9), James Hollway and others. Acts before a state was that state are those of the state that it then was (the Soviet Union, not Russia). A day that is not safe is left out; of the Partial Test Ban Treaty a day whose day and month may be mixed up is given as the year.',
    licence: 'CC BY 4.0.',
    date: '2026-11-22.',
  });
  const dropped: Dropped[] = [];
  for (const row of treatyRows) addOwnTreaty(row, entities, draft, known);
  const treatyById = new Map(treatyRows.map(({ cells }) => [cells.treatyID, cells] as const));
  const rowById = new Map(rows.map(({ cells }) => [`${cells.treatyID} ${cells.stateID}`, cells] as const));
  const made = new Set<string>();
  for (const { cells, number } of rows) {
    const { treatyID = '', short = '', stateID: state = '', party_status: status = '' } = cells;
    const object = treatyEntities[short];
    const drop = (reason: string) =>
      dropped.push({ table: parties, row: `${short || treatyID} ${state} (${number})`, reason });
    if (object === undefined) {
      drop(
        state === 'EUE'
          ? 'the title names ESA, not the European Union'
          : `already said by claim:agreements-${rowOfTreaty(treatyID)}-signed-<state>`,
      );
      continue;
    }
    const treaty = treatyById.get(treatyID);
    const { acts, dropped: reasons } = actsOf({
      cells,
      treaty: { signed: treaty?.Signature ?? '', inForce: treaty?.Force ?? '' },
      rowOf: (other) => rowById.get(`${treatyID} ${other}`),
    });
    for (const reason of reasons) drop(reason);
    for (const { what, nation, claim, note } of acts) {
      const id = `claim:treaty-parties-${short.toLowerCase()}-${nation.slice('nation:'.length).toLowerCase()}-${what}`;
      if (made.has(id)) {
        drop('a second row for the same state');
        continue;
      }
      made.add(id);
      const named = note.replace(/nation:[A-Z]{3}/, (other) => String(known.properties(other)?.name ?? other));
      const locator = [`parties.csv, ${treatyID}, stateID ${state}, ${status}`, named].filter((part) => part !== '');
      addClaim(
        draft,
        id,
        { subject: known.want('Nation', nation), object, ...claim },
        { sources: [], evidence: [{ source, locator: locator.join('; '), verified: true }] },
      );
    }
  }
  addLaterActs(draft);
  return { drafts: [entities, draft], read: { [treaties]: treatyRows.length, [parties]: rows.length }, dropped };
}

function rowOfTreaty(treaty: string): string | undefined {
  return Object.entries(joined).find(([, one]) => one.treaty === treaty)?.[0];
}

function addOwnTreaty({ cells }: RawRow, entities: Draft, draft: Draft, known: Known): void {
  const { treatyID = '', Title: title = '', Signature: signedOn = '' } = cells;
  const name = ownTreaties[treatyID];
  if (name === undefined) return;
  const row = { id: 'agreement:gosat-oco', name, aliases: [title], type: 'TREATY', signedOn };
  known.add('Agreement', row);
  entities.entities.push({ kind: 'Agreement', row });
  addClaim(
    draft,
    'claim:treaty-parties-gosat-oco-signed',
    { subject: row.id, predicate: 'signedOn', value: signedOn },
    { sources: [], evidence: [{ source, locator: `agreements.csv, treatyID ${treatyID}`, verified: true }] },
  );
}

function addLaterActs(draft: Draft): void {
  for (const { key, claim, locator } of laterActs) {
    addClaim(
      draft,
      `claim:treaty-parties-${key}`,
      { ...claim, confidence: 'LIKELY' },
      { sources: [], evidence: [{ source: 'source:public-record', locator, verified: false }] },
    );
  }
  for (const row of contestedActs) {
    for (const id of [row.claim, row.contradicts]) {
      const one = draft.claims.find((claim) => claim.id === id);
      if (one !== undefined) one.claim = { ...one.claim, confidence: 'DISPUTED' };
    }
    draft.contradictions.push(row);
  }
}

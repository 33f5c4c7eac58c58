import type { ClaimRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { joined, treatyEntities } from '../agreements/joined.ts';
import { addClaim } from '../shared/addClaim.ts';
import { type Draft, type Dropped, type Imported, newDraft } from '../shared/Draft.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { type Act, actsOf } from './actsOf.ts';
import { contestedActs, laterActs } from './laterActs.ts';

const treaties = 'treaty-parties/agreements.csv';
const parties = 'treaty-parties/parties.csv';
const source = 'source:manytreaties';

type Cells = RawRow['cells'];

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
  for (const row of treatyRows) addOwnTreaty(row, entities, draft, known);
  const dropped: Dropped[] = [];
  const made = new Set<string>();
  const treatyById = new Map(treatyRows.map(({ cells }) => [cells.treatyID, cells] as const));
  const rowById = new Map(rows.map(({ cells }) => [`${cells.treatyID} ${cells.stateID}`, cells] as const));
  for (const { cells, number } of rows) {
    const { treatyID = '', short = '', stateID: state = '' } = cells;
    const drop = (reason: string) =>
      dropped.push({ table: parties, row: `${short || treatyID} ${state} (${number})`, reason });
    if (treatyEntities[short] === undefined) {
      drop(whyBilateral(cells));
      continue;
    }
    const treaty = treatyById.get(treatyID);
    const { acts, dropped: reasons } = actsOf({
      cells,
      treaty: { signed: treaty?.Signature ?? '', inForce: treaty?.Force ?? '' },
      rowOf: (other) => rowById.get(`${treatyID} ${other}`),
    });
    for (const reason of reasons) drop(reason);
    for (const act of acts) {
      const claim = claimOf(cells, act, known);
      if (made.has(claim.id)) drop('a second row for the same state');
      else draft.claims.push(claim);
      made.add(claim.id);
    }
  }
  addLaterActs(draft);
  return { drafts: [entities, draft], read: { [treaties]: treatyRows.length, [parties]: rows.length }, dropped };
}

function claimOf({ treatyID, short = '', stateID, party_status: status }: Cells, act: Act, known: Known): ClaimRow {
  const { what, nation, claim, note } = act;
  const named = note.replace(/nation:[A-Z]{3}/, (other) => String(known.properties(other)?.name ?? other));
  const locator = [`parties.csv, ${treatyID}, stateID ${stateID}, ${status}`, named].filter((part) => part !== '');
  return {
    id: `claim:treaty-parties-${short.toLowerCase()}-${nation.slice('nation:'.length).toLowerCase()}-${what}`,
    claim: { subject: known.want('Nation', nation), object: treatyEntities[short] ?? '', ...claim },
    evidence: [{ source, locator: locator.join('; '), verified: true }],
  };
}

/** Agreements of two are made from the curated rows, with those who signed. */
function whyBilateral({ treatyID = '', stateID }: Cells): string {
  return stateID === 'EUE'
    ? 'the title names ESA, not the European Union'
    : `already said by claim:agreements-${rowOfTreaty(treatyID)}-signed-<state>`;
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

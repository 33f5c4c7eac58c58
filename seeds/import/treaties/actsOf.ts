import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import { partyStatus } from './partyStatus.ts';
import { possibleDays } from './possibleDays.ts';
import { earlierStates, predecessors } from './predecessors.ts';

type Cells = Readonly<Record<string, string>>;

/** A row of parties.csv, with what the reading of it needs of its treaty. */
export type PartyRow = {
  cells: Cells;
  /** Days of the first signature and of the entry into force. */
  treaty: { signed: string; inForce: string };
  /** The row of another state in the same treaty. */
  rowOf: (state: string) => Cells | undefined;
};

/** What a state did. `since` is left out where the day is not safe. */
export type Act = {
  what: 'signed' | 'ratified' | 'succeeded';
  nation: string;
  claim: PlainMap;
  /** What the locator adds to the row. */
  note: string;
};

/** A mark of those of the Partial Test Ban Treaty that signed in 1963, and of whom no ratification is known. */
const endWithoutParty = '1980-05-06';

/**
 * What one row says that a state did, and what of it is not taken.
 * - A signature counts where it lies before the ratification and before the entry into force; else it was an accession.
 * - Acts before a state was that state are those of the state that it then was: the Soviet Union signed, not Russia.
 * - A state that only repeats its predecessor's ratification, and Russia, are party by succession: no day, INFERRED.
 */
export function actsOf(row: PartyRow): { acts: Act[]; dropped: string[] } {
  const status = partyStatus[row.cells.party_status ?? ''];
  if (status === undefined) return { acts: [], dropped: [`no such party_status: "${row.cells.party_status}"`] };
  const signed = signature(row, status.isParty);
  const ratified = status.isParty ? ratification(row) : { dropped: 'no party by party_status: only the signature' };
  const found = [signed, ratified];
  return {
    acts: found.flatMap((one) => ('acts' in one ? one.acts : [])),
    dropped: found.flatMap((one) => ('dropped' in one ? [one.dropped] : [])),
  };
}

type Found = { acts: Act[] } | { dropped: string };

function signature(row: PartyRow, isParty: boolean): Found {
  const { StateSignature: signed = '', StateRatification: ratified = '' } = row.cells;
  if (signed === '') return { dropped: 'no day of signature: an accession, or a succession' };
  if (predecessorOf(row) !== undefined) return { dropped: 'the signature is that of the predecessor' };
  const isMixed = row.cells.party_status === 'unchecked';
  const first = isMixed ? possibleDays(signed)[0] : signed;
  const last = isMixed ? possibleDays(ratified)[1] : ratified;
  const isLate = first >= row.treaty.inForce || (isParty && last !== '' && first >= last);
  if (isLate) return { dropped: 'the signature is not before the ratification and the entry into force: an accession' };
  const nation = nationAt(row.cells, first);
  if (nation === undefined) return { dropped: 'an act of the Republic of China, which has a row of its own' };
  return { acts: [act(row, 'signed', nation, signed)] };
}

function ratification(row: PartyRow): Found {
  const { stateID: state = '', StateRatification: ratified = '', StateEnd: end = '' } = row.cells;
  const signed = row.cells.StateSignature ?? '';
  if (row.cells.party_status === 'unchecked') {
    const isOriginal = signed !== '' && possibleDays(signed)[0] < row.treaty.inForce;
    if (end === '' || (end.startsWith(endWithoutParty) && isOriginal))
      return { dropped: `the row bears the marks of a mere signatory: StateEnd "${end}"` };
  }
  const predecessor = predecessorOf(row);
  if (predecessor !== undefined) return { acts: [succession(row, `nation:${predecessor}`)] };
  const nation = nationAt(row.cells, ratified);
  if (nation === undefined) return { dropped: 'an act of the Republic of China, which has a row of its own' };
  const own = act(row, 'ratified', nation, ratified);
  return { acts: state === 'RUS' && nation !== 'nation:RUS' ? [own, succession(row, nation)] : [own] };
}

function act({ cells }: PartyRow, what: 'signed' | 'ratified', nation: string, date: string): Act {
  const { dates, confidence } = partyStatus[cells.party_status ?? ''] ?? { dates: 'HIDDEN', confidence: 'LIKELY' };
  const isOther = nation !== `nation:${cells.stateID}`;
  return {
    what,
    nation,
    claim: {
      predicate: what === 'signed' ? 'SIGNED' : 'RATIFIED',
      ...(dates === 'HIDDEN' || date === '' ? {} : { since: date }),
      confidence,
    },
    note: isOther ? `an act of ${nation}, which the row lists under its successor` : '',
  };
}

function succession({ cells }: PartyRow, from: string): Act {
  return {
    what: 'succeeded',
    nation: `nation:${cells.stateID}`,
    claim: { predicate: 'RATIFIED', modality: 'INFERRED', confidence: 'LIKELY' },
    note: `party by succession: the day in the row is that of ${from}`,
  };
}

function predecessorOf({ cells, rowOf }: PartyRow): string | undefined {
  const predecessor = predecessors[cells.stateID ?? ''];
  const other = predecessor === undefined ? undefined : rowOf(predecessor);
  const isRepeated = cells.StateRatification !== '' && other?.StateRatification === cells.StateRatification;
  return isRepeated ? predecessor : undefined;
}

function nationAt({ stateID: state = '' }: Cells, date: string): string | undefined {
  const earlier = earlierStates[state];
  return earlier !== undefined && date !== '' && date < earlier.until ? earlier.nation : `nation:${state}`;
}

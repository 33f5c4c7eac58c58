import {
  DyadConflictDocument,
  DyadCooperationDocument,
  DyadIncidentsDocument,
  type DyadIncidentsQuery,
  type DyadIncidentsQueryVariables,
  DyadUnopposedDocument,
  type LedgerCardFragment,
  type TypedDocumentString,
} from '../api/generated/operations.ts';
import { requestGraph } from '../api/requestGraph.ts';
import type { DyadAddress } from './dyadAddress.ts';

export type Ledger = LedgerCardFragment;
export type Row = Ledger['rows'][number];

export type LedgerName = 'cooperation' | 'conflict' | 'incidents' | 'unopposed';

/** Each ledger is asked for by itself, so that one which cannot be had leaves the others standing. */
const documents: Readonly<Record<LedgerName, TypedDocumentString<DyadIncidentsQuery, DyadIncidentsQueryVariables>>> = {
  cooperation: DyadCooperationDocument,
  conflict: DyadConflictDocument,
  incidents: DyadIncidentsDocument,
  unopposed: DyadUnopposedDocument,
};

/** A page of a ledger, behind a cursor. Throws NotConnected or RequestFailed. */
export async function fetchLedger(
  name: LedgerName,
  address: DyadAddress,
  after: string | undefined,
  signal?: AbortSignal,
): Promise<Ledger> {
  const variables = { ...variablesOf(address), ...(after && { after }) };
  return (await requestGraph(documents[name], variables, signal)).dyad.ledger;
}

/** Only what the address says: what is left out is planned when the server starts. */
function variablesOf({ a, b, since, until, order }: DyadAddress) {
  return { a, b, ...(since && { since }), ...(until && { until }), ...(order === 'OLDEST' && { order }) };
}

/** What may be taken from a row of parties.csv, by its `party_status`: see the README of the data. */
type Status = {
  /** Whether its dates are shown: only those that were checked. */
  dates: 'SHOWN' | 'HIDDEN';
  isParty: boolean;
  confidence: 'CERTAIN' | 'LIKELY';
};

export const partyStatus: Readonly<Record<string, Status>> = {
  party: { dates: 'SHOWN', isParty: true, confidence: 'CERTAIN' },
  signatory_only: { dates: 'HIDDEN', isParty: false, confidence: 'CERTAIN' },
  party_date_unreliable: { dates: 'HIDDEN', isParty: true, confidence: 'LIKELY' },
  uncertain: { dates: 'HIDDEN', isParty: false, confidence: 'LIKELY' },
  historical_or_special: { dates: 'HIDDEN', isParty: true, confidence: 'LIKELY' },
  unchecked: { dates: 'HIDDEN', isParty: true, confidence: 'LIKELY' },
};

import type { SourceRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import type { Draft } from './Draft.ts';

/** What another page gives, where a row's `confirmed_in` says that pages disagree. */
const others: readonly { claim: string; value: string; source: SourceRow; says: string }[] = [
  {
    claim: 'claim:disagreements-d22-began',
    value: '2020-12-15',
    source: {
      id: 'source:missilethreat-csis-org',
      title: 'missilethreat.csis.org',
      type: 'RECORD',
      licence: 'bibliographic facts',
    },
    says: 'disagreements.csv D22; gives December 15',
  },
  {
    claim: 'claim:programs-salyut-7-ended',
    value: '1991-02-02',
    source: {
      id: 'source:media-2-web-britannica-com-table-of-space-stations',
      title: 'media-2.web.britannica.com table of space stations',
      type: 'RECORD',
      licence: 'bibliographic facts',
    },
    says: 'programs.csv salyut-7; has February 2, 1991',
  },
];

/** Adds the other value as a claim of its own that contradicts the first; both are DISPUTED. */
export function addOtherValues(draft: Draft): void {
  for (const { claim: id, value, source, says } of others) {
    const first = draft.claims.find((row) => row.id === id);
    if (first === undefined) continue;
    first.claim = { ...first.claim, confidence: 'DISPUTED' };
    const other = {
      id: `${id}-otherwise`,
      claim: { ...first.claim, value },
      evidence: [{ source: source.id, locator: says, verified: true }],
    };
    draft.sources.push(source);
    draft.claims.push(other);
    draft.contradictions.push({ claim: other.id, contradicts: id });
  }
}

import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import { handWrittenClaim } from '../shared/handWritten.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { russianAgencies } from '../shared/roscosmosAt.ts';
import { slug } from '../shared/slug.ts';

const file = 'heads_of_agencies.csv';
const table = `facts/${file}`;

/** Makes who was at the head of which agency, and when. */
export function importHeads(raw: RawFolder, known: Known): Imported {
  const rows = raw.table(table);
  const claims = newDraft('650-heads-of-agencies-claims.cypher', {
    what: 'heads of space agencies.',
    from: `${table} of the curated facts, and the pages it names. No end in the table: in post at the last check.`,
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const dropped: Dropped[] = [];
  for (const row of rows) addHead(claims, dropped, row, known);
  return { drafts: [claims], read: { [table]: rows.length }, dropped };
}

function addHead(draft: Draft, dropped: Dropped[], row: RawRow, known: Known): void {
  const { agency = '', person = '', role = '', start = '', end = '' } = row.cells;
  const subject = known.name('Person', person);
  const found = factsEvidence(row, file, `${agency}, ${person}, ${start}`);
  draft.sources.push(...found.sources);
  const terms =
    agency === 'ROSCOSMOS'
      ? russianTerms(start, end)
      : [{ object: known.want('Agency', agency), since: start, until: end }];
  for (const { object, since, until, isInner } of terms) {
    const said = handWrittenClaim({ subject, predicate: 'LEADS', object, since });
    if (said !== undefined) {
      dropped.push({ table, row: `${agency} ${person}`, reason: `already said by ${said}` });
      continue;
    }
    draft.claims.push({
      id: `claim:heads-of-agencies-${slug(object.slice('agency:'.length))}-${slug(person)}-${since}`,
      claim: withoutEmpty({
        subject,
        predicate: 'LEADS',
        object,
        role: role.replace(/^Acting /, ''),
        acting: role.startsWith('Acting ') ? true : undefined,
        since,
        until: until === '' ? '..' : until,
        modality: isInner ? 'INFERRED' : undefined,
        confidence: confidenceOf(row),
      }),
      evidence: found.evidence,
    });
  }
}

type Term = { object: string; since: string; until: string; isInner?: true };

/** The table calls all Russian agencies Roscosmos: a term is cut where one followed the other, which is inferred. */
export function russianTerms(start: string, end: string): Term[] {
  const terms: Term[] = [];
  for (const [index, { id, from }] of russianAgencies.entries()) {
    const next = russianAgencies[index + 1]?.from;
    const since = start > from ? start : from;
    const until = next !== undefined && (end === '' || end > next) ? next : end;
    if ((next !== undefined && start >= next) || (end !== '' && end <= from)) continue;
    const isCut = since !== start || until !== end;
    terms.push({ object: id, since, until, ...(isCut ? { isInner: true as const } : {}) });
  }
  return terms;
}

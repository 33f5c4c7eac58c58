import { type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import { handWrittenClaim } from '../shared/handWritten.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';

const file = 'officials.csv';
const table = `facts/${file}`;

/** Roles at the head of a body, which the table gives beside offices of states. */
const bodies: readonly { role: RegExp; agency: string }[] = [
  { role: /^President of the Academy of Sciences$/, agency: 'agency:ussr-academy-of-sciences' },
  { role: /^Chairman of Interkosmos$/, agency: 'agency:interkosmos-council' },
  { role: /^founder and head of SpaceX$/, agency: 'agency:spacex' },
  { role: /^Director, UNOOSA$/, agency: 'agency:unoosa' },
];

/** Offices of states; any other role is a post within an agency, and kept in words. */
const stateOffice = /President|Premier|Secretary|Prime Minister|Vice President|Representative/;

/** Makes who held which office of a state, led which body, or had which post. */
export function importOfficials(raw: RawFolder, known: Known): Imported {
  const rows = raw.table(table);
  const claims = newDraft('652-officials-claims.cypher', {
    what: 'officials and negotiators, and their offices.',
    from: `${table} of the curated facts, and the pages it names. No end in the table: in post at the last check.`,
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const dropped: Dropped[] = [];
  for (const row of rows) {
    const { person = '', nation = '', role = '', from = '', to = '' } = row.cells;
    const subject = known.name('Person', person);
    const about = saidOf(role, known.want('Nation', nation));
    const until = to === '' && from !== '' ? '..' : to;
    const said =
      about.object === undefined
        ? undefined
        : handWrittenClaim({ subject, ...about, object: about.object, since: from });
    if (said !== undefined) {
      dropped.push({ table, row: `${person}, ${role}`, reason: `already said by ${said}` });
      continue;
    }
    const found = factsEvidence(row, file, `${person}, ${role}`);
    claims.sources.push(...found.sources);
    claims.claims.push({
      id: `claim:officials-${slug(person)}-${slug(role).slice(0, 40).replace(/-$/, '')}${from === '' ? '' : `-${from}`}`,
      claim: withoutEmpty({ subject, ...about, since: from, until, confidence: confidenceOf(row) }),
      evidence: found.evidence,
    });
  }
  return { drafts: [claims], read: { [table]: rows.length }, dropped };
}

function saidOf(role: string, nation: string): { predicate: string; object?: string; role?: string; value?: string } {
  const body = bodies.find((one) => one.role.test(role));
  if (body !== undefined) return { predicate: 'LEADS', object: body.agency, role };
  if (stateOffice.test(role) && !/NASA|Academy/.test(role)) return { predicate: 'HOLDS_OFFICE', object: nation, role };
  return { predicate: 'post', value: role };
}

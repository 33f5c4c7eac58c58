import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { type Article, articleNamed, openArticles } from '../nasa/articles.ts';
import { sentenceWith } from '../nasa/wordsOn.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { dropSaid } from '../shared/dropSaid.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import { keptEntity } from '../shared/keptEntity.ts';
import { keyed } from '../shared/keyed.ts';
import { ownTable } from '../shared/ownTable.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { attendance } from './attendance.ts';
import { participantsOf } from './participantsOf.ts';

/** The raw tables, and what their claims are called after. */
const tables = ['meetings', 'meetings_more'] as const;

/** Names short enough for a label, what was discussed, and what the page read did not show: `day`, `place`, `outcome`, `people`, `person:<name>`, `name:<name>` (the person was seen, the whole name was not). */
const ownRows = ownTable(new URL('./meetings.csv', import.meta.url));

/** Makes the meetings: when and where, who attended, what they discussed and what came of it. */
export function importMeetings(raw: RawFolder, known: Known): Imported {
  const entities = newDraft('155-meetings-of-the-facts.cypher', {
    what: 'summits, talks, signings, sessions and calls on space, 1961 to 2026.',
    from: 'facts/meetings.csv and facts/meetings_more.csv, curated from the pages that their rows name; names by a table of the importer.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const claims = newDraft('670-meetings-claims.cypher', {
    what: 'day, place and outcome of each meeting, who attended, what was discussed. INFERRED: whom those who attended stood for.',
    from: 'facts/meetings.csv and facts/meetings_more.csv; words on who was present from NASA releases, see seeds/texts.',
    licence: 'facts, own words; US Government works.',
    date: '2026-11-23.',
  });
  const articles = openArticles(raw);
  const dropped: Dropped[] = [];
  const read: Record<string, number> = {};
  for (const table of tables) {
    const rows = raw.table(`facts/${table}.csv`);
    read[`facts/${table}.csv`] = rows.length;
    for (const row of rows) dropped.push(...addMeeting(row, table, { entities, claims }, articles, known));
  }
  dropped.push(...dropSaid(claims, 'facts/meetings.csv'));
  return { drafts: [entities, claims], read, dropped };
}

type Files = { entities: Draft; claims: Draft };

/** What of a claim was seen: the whole; all but a part such as the day; and words that show it. */
type Seen = { isSeen?: boolean; isSure?: boolean; words?: readonly PlainMap[] };

function addMeeting(
  row: RawRow,
  table: string,
  files: Files,
  articles: ReadonlyMap<string, Article>,
  known: Known,
): Dropped[] {
  const { id: key = '', date = '', place = '', participants: cell = '' } = row.cells;
  const outcome = outcomeOf(row);
  const { name = '', discussed = '', unseen: notSeen = '' } = ownRows.get(key) ?? {};
  const unseen = new Set(notSeen.split('; '));
  const file = `${table}.csv`;
  const dropped: Dropped[] = [];
  const drop = (reason: string) => dropped.push({ table: `facts/${file}`, row: key, reason });
  const entity = meetingRow(row, name);
  const meeting = keptEntity('Meeting', key, entity, files.entities, known);
  if (meeting !== entity.id) drop(`name, place and day: written by hand as ${meeting}`);
  const article = articleNamed(row.cells.confirmed_in ?? '', articles);
  const { sources, evidence } = factsEvidence(article === undefined ? row : withoutRecord(row), file, key);
  files.claims.sources.push(...sources);
  if (article !== undefined) files.claims.sources.push(article.source);
  const add = (what: string, claim: PlainMap, { isSeen = true, isSure = true, words = [] }: Seen = {}): void => {
    files.claims.claims.push({
      id: `claim:${slug(table)}-${key.toLowerCase()}-${what}`,
      claim: { ...claim, confidence: isSeen && isSure ? confidenceOf(row) : 'LIKELY' },
      evidence: [...words, ...(isSeen ? evidence : evidence.map((one) => ({ ...one, verified: false })))],
    });
  };
  add('held-on', { subject: meeting, predicate: 'heldOn', value: date }, { isSure: !unseen.has('day') });
  if (place !== '')
    add('held-at', { subject: meeting, predicate: 'heldAt', value: place }, { isSeen: !unseen.has('place') });
  if (outcome !== '') {
    const claim = { subject: meeting, predicate: 'outcome', value: outcome, since: date };
    add('outcome', claim, { isSeen: !unseen.has('outcome') });
  }
  const { participants, left } = participantsOf(cell);
  for (const { words, reason } of left) drop(`participants "${words}": ${reason}`);
  for (const { id, name: inRow, claim } of attendance(participants, date, known))
    add(
      `attended-${slug(id.replace(/^\w+:/, ''))}`,
      { subject: id, predicate: 'ATTENDED', object: meeting, since: date, ...claim },
      {
        isSeen: !unseen.has('people') && !unseen.has(`person:${inRow}`),
        isSure: !unseen.has('day') && !unseen.has(`name:${inRow}`),
        words: article === undefined ? [] : wordsOn(article, inRow, `${file} ${key}`),
      },
    );
  for (const word of discussed.split(' ').filter((one) => one !== '')) {
    const object = keyed(word, known);
    if (object === undefined) drop(`discussed ${word}: no file makes it`);
    else add(`discussed-${slug(word)}`, { subject: meeting, predicate: 'DISCUSSED', object, since: date });
  }
  return dropped;
}

function wordsOn({ source, text }: Article, name: string, locator: string): PlainMap[] {
  const quote = sentenceWith(text, name);
  return quote === undefined ? [] : [{ source: source.id, quote, locator, verified: true }];
}

/** The release that the row names is the shipped text. */
function withoutRecord(row: RawRow): RawRow {
  return { ...row, cells: { ...row.cells, source: '' } };
}

/** What came of it, without the curators' note on the day. */
function outcomeOf({ cells }: RawRow): string {
  return (cells.outcome ?? '').replace(/ \(month certain\)$/, '');
}

function meetingRow(row: RawRow, name: string): EntityRow {
  const { id = '', date = '', place = '', about = '' } = row.cells;
  const outcome = outcomeOf(row);
  const isShown = outcome !== '' && !/\boutcome\b/.test(ownRows.get(id)?.unseen ?? '');
  const undated = slug(name).replace(/-\d{4}$/, '');
  return {
    id: `meeting:${date}-${undated}`,
    ...withoutEmpty({
      name,
      description: `${about.charAt(0).toUpperCase()}${about.slice(1)}${isShown ? `: ${outcome}` : ''}.`,
      status: 'HELD',
      place,
      on: date,
    }),
  };
}

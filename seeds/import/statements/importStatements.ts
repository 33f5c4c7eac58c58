import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ClaimRow, EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { type Article, articleNamed, openArticles } from '../nasa/articles.ts';
import { asInText } from '../nasa/wordsOn.ts';
import { partyKind } from '../shared/bodies.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { dropSaid } from '../shared/dropSaid.ts';
import { confidenceOf, type FactsEvidence, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import { keptEntity } from '../shared/keptEntity.ts';
import { ownTable } from '../shared/ownTable.ts';
import { partyOf } from '../shared/partyOf.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { subjectsOf } from './subjectsOf.ts';
import { type Words, wordsOf } from './wordsOf.ts';

/** The raw tables, and what their claims are called after. */
const tables = ['statements', 'statements_more'] as const;

/** What each came to, short enough for a label, and what of it the page read did not show: `day`, `speaker`, `name` (the speaker was seen, the whole name was not). */
const ownRows = ownTable(new URL('./statements.csv', import.meta.url));

/** Makes the statements: who said each, when, and what it is about. */
export function importStatements(raw: RawFolder, known: Known): Imported {
  const entities = newDraft('165-statements-of-the-facts.cypher', {
    what: 'what heads of agencies, officials and states said of space, 1957 to 2026.',
    from: 'facts/statements.csv and facts/statements_more.csv, curated from the pages that their rows name; names by a table of the importer.',
    licence: 'short quotations.',
    date: '2026-11-23.',
  });
  const claims = newDraft('680-statements-claims.cypher', {
    what: 'who said each statement, when, and what it is about.',
    from: 'facts/statements.csv and facts/statements_more.csv; words from NASA releases as they stand there, see seeds/texts.',
    licence: 'facts, own words; short quotations.',
    date: '2026-11-23.',
  });
  const articles = openArticles(raw);
  const dropped: Dropped[] = [];
  const read: Record<string, number> = {};
  for (const table of tables) {
    const rows = raw.table(`facts/${table}.csv`);
    read[`facts/${table}.csv`] = rows.length;
    for (const row of rows) dropped.push(...addStatement(row, table, { entities, claims }, articles, known));
  }
  dropped.push(...dropSaid(claims, 'facts/statements.csv'));
  return { drafts: [entities, claims], read, dropped };
}

type Files = { entities: Draft; claims: Draft };

function addStatement(
  row: RawRow,
  table: string,
  files: Files,
  articles: ReadonlyMap<string, Article>,
  known: Known,
): Dropped[] {
  const { id: key = '', speaker = '', date = '', about = '' } = row.cells;
  const { unseen = '' } = ownRows.get(key) ?? {};
  const dropped: Dropped[] = [];
  const drop = (reason: string) => dropped.push({ table: `facts/${table}.csv`, row: key, reason });
  const article = articleNamed(row.cells.confirmed_in ?? '', articles);
  const words = wordsInText(wordsOf(row.cells.statement ?? ''), article);
  const entity = statementRow(row, words);
  const statement = keptEntity('Statement', key, entity, files.entities, known);
  if (statement !== entity.id) drop(`name and text: written by hand as ${statement}`);
  const { sources, evidence } = evidenceOf(row, `${table}.csv`, words, article);
  files.claims.sources.push(...sources);
  const add = (what: string, claim: PlainMap, confidence: string, shown: readonly PlainMap[]) =>
    files.claims.claims.push({
      id: `claim:${slug(table)}-${key.toLowerCase()}-${what}`,
      claim: { ...claim, confidence },
      evidence: shown,
    } as ClaimRow);
  const isNation = (code: string) => known.find('Nation', code) !== undefined;
  for (const name of speaker.split('; ')) {
    const subject = partyOf(partyKind(name, isNation), name, date, known);
    add(
      `said-${slug(subject.replace(/^\w+:/, ''))}`,
      { subject, predicate: 'SAID', object: statement, since: date },
      unseen === '' ? confidenceOf(row) : 'LIKELY',
      unseen === 'speaker' ? evidence.map((one) => ({ ...one, verified: false })) : evidence,
    );
  }
  const { subjects, left } = subjectsOf(about, known);
  for (const one of left) drop(`about "${one}": no file makes it`);
  for (const object of subjects)
    add(`about-${slug(object)}`, { subject: statement, predicate: 'ABOUT', object }, confidenceOf(row), evidence);
  return dropped;
}

function statementRow({ cells }: RawRow, { text, quoted }: Words): EntityRow {
  const { id = '', speaker = '', date = '', confirmed_in: confirmed = '', statement = '' } = cells;
  const { name = '' } = ownRows.get(id) ?? {};
  const isTranslated = /\btranslat(ed|ion|or)\b/.test(`${confirmed} ${statement}`);
  return {
    id: `statement:${slug(speaker.split('; ')[0] ?? '')}-${slug(name)}`,
    ...withoutEmpty({
      name,
      text,
      saidOn: date,
      quoted,
      lang: /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en',
      description: isTranslated ? 'The words are a translation.' : '',
    }),
  };
}

/** The apostrophes and quotation marks of the text, where it is shipped. */
function wordsInText(words: Words, article: Article | undefined): Words {
  if (article === undefined) return words;
  return { ...words, text: asInText(article.text, words.text) ?? words.text };
}

/** A shipped text stands for itself; else the page and the record that the row names. Only verbatim words are a quote. */
function evidenceOf(row: RawRow, file: string, { text, quoted }: Words, article: Article | undefined): FactsEvidence {
  const { id = '' } = row.cells;
  if (article !== undefined)
    return {
      sources: [article.source],
      evidence: [{ source: article.source.id, quote: text, locator: `${file} ${id}`, verified: true }],
    };
  return factsEvidence(row, file, id, quoted === 'VERBATIM' ? text : undefined);
}

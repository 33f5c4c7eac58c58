import type { EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import type { Known } from '../shared/Known.ts';
import { ownTable } from '../shared/ownTable.ts';
import type { RawFolder } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { subjectsOf } from '../statements/subjectsOf.ts';
import { type Article, articlesTable, chosenArticles, openArticles } from './articles.ts';
import { quotationFrom } from './wordsOn.ts';

/** Each quotation by article and place, the words that it begins with, who said it and what it is about; `same` is the row of the facts that has it. */
const quotations = ownTable(new URL('./quotations.csv', import.meta.url));

/** Makes the quotations in NASA texts on partners, and ships those texts. */
export function importQuotations(raw: RawFolder, known: Known): Imported {
  const articles = openArticles(raw);
  const entities = newDraft('166-quotations-of-nasa-texts.cypher', {
    what: 'what administrators, ministers and ambassadors said at signings and flights with partners.',
    from: 'nasa-articles (NASA releases and features of late 2023 to mid 2024); the texts are in seeds/texts. The day is that of the signing or the flight.',
    licence: 'US Government works, public domain in the United States; NASA does not endorse this.',
    date: '2026-11-22.',
  });
  const claims = newDraft('681-quotations-of-nasa-texts-claims.cypher', {
    what: 'who said each quotation, and what it is about.',
    from: 'nasa-articles; the texts are in seeds/texts.',
    licence: 'US Government works, public domain in the United States; NASA does not endorse this.',
    date: '2026-11-22.',
  });
  claims.sources.push(...[...articles.values()].map(({ source }) => source));
  const dropped: Dropped[] = notChosen(raw);
  for (const [key, row] of quotations) dropped.push(...addQuotation(key, row, { entities, claims }, articles, known));
  return {
    drafts: [entities, claims],
    read: { [articlesTable]: raw.jsonLines(articlesTable).length },
    dropped,
    texts: [...articles.values()].map(({ source, text }) => ({ source: source.id, text })),
  };
}

type Files = { entities: Draft; claims: Draft };

function addQuotation(
  key: string,
  row: Readonly<Record<string, string>>,
  files: Files,
  articles: ReadonlyMap<string, Article>,
  known: Known,
): Dropped[] {
  const { begins = '', speaker = '', on = '', about = '', same = '' } = row;
  const drop = (reason: string): Dropped => ({ table: articlesTable, row: key, reason });
  if (same !== '') return [drop(`already said by the statement of the facts ${same}`)];
  const article = articles.get(key.split('-')[0] ?? '');
  const text = article === undefined ? undefined : quotationFrom(article.text, begins);
  if (article === undefined || text === undefined) return [drop(`no quotation begins with "${begins}"`)];
  const entity = quotationRow(row, text);
  known.add('Statement', entity);
  files.entities.entities.push({ kind: 'Statement', row: entity });
  const evidence = [
    { source: article.source.id, quote: text, locator: `quotation ${key.split('-')[1]}`, verified: true },
  ];
  for (const name of speaker.split('; ')) {
    const subject = known.name('Person', name);
    files.claims.claims.push({
      id: `claim:nasa-article-${key}-said-${slug(name)}`,
      claim: { subject, predicate: 'SAID', object: entity.id, ...withoutEmpty({ since: on }), confidence: 'LIKELY' },
      evidence,
    });
  }
  const { subjects, left } = subjectsOf(about, known);
  for (const object of subjects)
    files.claims.claims.push({
      id: `claim:nasa-article-${key}-about-${slug(object)}`,
      claim: { subject: entity.id, predicate: 'ABOUT', object },
      evidence,
    });
  return left.map((one) => drop(`about "${one}": no file makes it`));
}

function quotationRow({ name = '', speaker = '', on = '' }: Readonly<Record<string, string>>, text: string): EntityRow {
  return {
    id: `statement:${slug(speaker.split('; ')[0] ?? '')}-${slug(name)}`,
    ...withoutEmpty({ name, text, saidOn: on, quoted: 'VERBATIM', lang: 'en' }),
  };
}

function notChosen(raw: RawFolder): Dropped[] {
  return (raw.jsonLines(articlesTable) as readonly { id: string }[])
    .map(({ id }) => id.replace('nasa_article_', ''))
    .filter((number) => !chosenArticles.includes(number))
    .map((row) => ({ table: articlesTable, row, reason: 'not chosen: no quotation of a person on partners' }));
}

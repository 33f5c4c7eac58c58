import type { SourceRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import type { RawFolder } from '../shared/RawFolder.ts';

/** A NASA text whose words the product ships. */
export type Article = { number: string; source: SourceRow; text: string };

export const articlesTable = 'nasa-articles/articles.jsonl';

/** The texts that hold words on partners, by the number in the data set: signings, visits, joint crews, and their history. */
export const chosenArticles: readonly string[] = [
  '22',
  '35',
  '220',
  '266',
  '278',
  '301',
  '497',
  '550',
  '569',
  '627',
  '764',
  '811',
  '836',
  '856',
  '931',
  '938',
  '973',
];

/** The chosen texts by number, in the order of `chosenArticles`. */
export function openArticles(raw: RawFolder): ReadonlyMap<string, Article> {
  const rows = raw.jsonLines(articlesTable) as readonly { id: string; title: string; text: string }[];
  const byNumber = new Map(rows.map((row) => [row.id.replace('nasa_article_', ''), row]));
  return new Map(
    chosenArticles.flatMap((number) => {
      const row = byNumber.get(number);
      return row === undefined ? [] : [[number, articleOf(number, row)] as const];
    }),
  );
}

/** The article that `confirmed_in` of a facts row names, where its text is shipped. */
export function articleNamed(confirmed: string, articles: ReadonlyMap<string, Article>): Article | undefined {
  return articles.get(/nasa_article_(\d+)/.exec(confirmed)?.[1] ?? '');
}

/** After the mark `– end-` stand the names of those who answer the press. */
function withoutContacts(text: string): string {
  return text.split(/\n[-–] ?end ?[-–]\n/)[0] ?? text;
}

function articleOf(number: string, { title, text }: { title: string; text: string }): Article {
  return {
    number,
    text: `${withoutContacts(text).trim()}\n`,
    source: {
      id: `source:nasa-article-${number}`,
      title,
      type: 'PRESS_RELEASE',
      publisher: 'NASA',
      url: 'https://github.com/katie-hofschen/NASA_RAG',
      retrievedOn: '2026-11-22',
      lang: 'en',
      licence: 'US Government work, public domain',
    },
  };
}

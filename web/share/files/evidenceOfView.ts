import { fetchViewClaims } from '../../api/fetchViewClaims.ts';
import { visiblePart } from '../../store/views/visiblePart.ts';
import type { State } from '../../store/viewTypes.ts';
import type { Row } from './tablesOfView.ts';

const names = [
  ...['claim', 'sentence', 'sourceId', 'source', 'publisher', 'publishedOn', 'url', 'locator', 'quote', 'verified'],
  'contradicts',
];

export const evidenceColumns = names.map((name) => ({ name }));

/** What the links of the visible part of a view rest on, a row for each piece of evidence. */
export async function evidenceOfView(state: State): Promise<readonly Row[]> {
  const { links } = visiblePart(state);
  const claims = await fetchViewClaims(links.map(({ id }) => id));
  return links.flatMap(({ id }) => {
    const claim = claims.get(id);
    const contradicts = claim?.contradicts.map((other) => other.id).join('; ') || null;
    return (claim?.evidence ?? []).map(({ source, locator, quote, verified }): Row => {
      const { id: sourceId, title, publisher, publishedOn, url } = source;
      const about = { sourceId, source: title, publisher, publishedOn, url };
      return { claim: id, sentence: claim?.sentence ?? null, ...about, locator, quote, verified, contradicts };
    });
  });
}

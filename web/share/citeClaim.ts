import { dateInWords } from '../parts/dateInWords.ts';
import type { Claim } from '../store/viewTypes.ts';

type Cited = Pick<Claim, 'id' | 'sentence' | 'evidence'>;

/**
 * A claim with all that it rests on, for a note: the sentence, each source with its quote and place, and how to find it.
 * @param release the hash of the release, shortened; null where it is not known
 * @param today as YYYY-MM-DD
 */
export function citeClaim({ id, sentence, evidence }: Cited, release: string | null, today: string): string {
  const from = release === null ? '' : `, release ${release}`;
  return [sentence, ...evidence.map(sourceLine), `Rendezvous${from}, ${id} (accessed on ${today}).`].join('\n');
}

function sourceLine({ quote, locator, verified, source }: Claim['evidence'][number]): string {
  const { authors, publisher, title, publishedOn, url } = source;
  const from = [...authors, publisher].filter(Boolean).join(', ') || 'publisher unknown';
  const when = publishedOn ? dateInWords(publishedOn) : 'date unknown';
  const parts = [title, from, when, locator, url, verified ? 'verified' : 'unverified'].filter(Boolean);
  return `- ${quote === null ? '' : `“${quote}” `}${parts.join('; ')}`;
}

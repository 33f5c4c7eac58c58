import { readAddress } from '../address/readAddress.ts';
import { openAddress } from './openAddress.ts';
import { openArticle } from './openArticle.ts';

/** Fetches what the page opens on: what its address names, or else the graph of the article. */
export async function openPage(): Promise<void> {
  const address = ['/', '/briefing'].includes(location.pathname) ? readAddress(location.hash) : null;
  await (address === null ? openArticle() : openAddress(address));
}

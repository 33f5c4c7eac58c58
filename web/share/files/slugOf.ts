import { shortHash } from '../../parts/shortHash.ts';
import type { AboutView } from './aboutView.ts';

/** What a file of a view and its citation are called: `rendezvous-97dfbe3124ed-the-two-nations`. */
export function slugOf({ title, release }: Pick<AboutView, 'title' | 'release'>): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return ['rendezvous', release === null ? null : shortHash(release), words].filter(Boolean).join('-');
}

import { createHash } from 'node:crypto';

/** A tag of what decides about an answer. Weak: the answer is the same in any content coding. */
export function entityTag(parts: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `W/"${hash.slice(0, 22)}"`;
}

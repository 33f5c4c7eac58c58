const letters = 12;

/** The first letters of the hash of a release: as many as tell one from all others. */
export function shortHash(release: string): string {
  return release.slice(0, letters);
}

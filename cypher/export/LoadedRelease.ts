/** The release that a database holds. */
export type LoadedRelease = {
  hash: string;
  loadedAt: string;
  files: number;
  fileHashes: string[];
  entities: number;
  claims: number;
  links: number;
  sources: number;
};

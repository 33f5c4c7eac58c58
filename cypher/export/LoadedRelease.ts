/** The release that a database holds. */
export type LoadedRelease = {
  hash: string;
  loadedAt: string;
  /** Absent until every reader sees the release whole: a large commit becomes visible piece by piece. */
  isSettled?: true;
  files: number;
  fileHashes: string[];
  entities: number;
  claims: number;
  links: number;
  sources: number;
};

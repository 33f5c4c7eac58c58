import type { SeedFile } from '../reader/SeedFile.ts';

/** What a folder of seeds holds. */
export type SeedFolder = {
  /** In load order. */
  files: readonly SeedFile[];
  /** Texts of sources, by source id. */
  texts: ReadonlyMap<string, string>;
};

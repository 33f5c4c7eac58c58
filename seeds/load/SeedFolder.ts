import type { Problem } from '../checks/Problem.ts';
import type { SeedFile } from '../reader/SeedFile.ts';

/** What a folder of seeds holds. */
export type SeedFolder = {
  /** In load order. */
  files: readonly SeedFile[];
  /** Texts of sources, by source id. */
  texts: ReadonlyMap<string, string>;
  /** The table of entities that are alike and not the same. */
  distinct?: SeedFile;
  /** What keeps files from being read. */
  problems?: readonly Problem[];
};

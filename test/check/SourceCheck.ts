/** One check of the source: its problems, none where all is well. */
export type SourceCheck = { name: string; run(): Promise<readonly string[]> };

import type { SourceCardFragment, SourceClaimsQuery, SourcesQuery } from '../api/generated/operations.ts';

export type SourceType = SourceCardFragment['type'];
export type ListedSource = SourcesQuery['sources']['nodes'][number];
export type ReadSource = Extract<NonNullable<SourceClaimsQuery['node']>, { title: string }>;
export type RestingClaim = ReadSource['claims']['nodes'][number];

/** The types of source in words, in the order in which they are offered. */
export const typeWords: Readonly<Record<SourceType, string>> = {
  ARTICLE: 'Article',
  DATASET: 'Data set',
  LAW: 'Law',
  PRESS_RELEASE: 'Press release',
  RECORD: 'Record',
  SPEECH: 'Speech',
  TREATY: 'Treaty',
};

import type { Properties } from './vocabularyTypes.ts';

/** What every entity may carry, whatever its kind. */
export const entityProperties = {
  name: { type: 'TEXT', description: 'The common English name.', required: true },
  nativeName: { type: 'TEXT', description: 'The name in its own script.' },
  aliases: { type: 'TEXTS', description: 'Other names and spellings.' },
  description: { type: 'TEXT', description: 'One line on what it is.' },
  wikidataId: { type: 'TEXT', description: 'Wikidata item, only where it was checked.' },
} as const satisfies Properties;

/** What every claim may carry, whatever its predicate. */
export const claimProperties = {
  since: { type: 'DATE', description: 'From when, or when; absent: unknown.' },
  until: { type: 'DATE', description: 'Until when; `..` goes on; absent: unknown.' },
  modality: {
    type: 'CODE',
    description: 'How the source puts it.',
    values: {
      FACT: 'Stated as a fact.',
      PLANNED: 'Announced or intended.',
      INFERRED: 'Follows from the source, which does not state it.',
      OPINION: "The writer's view; never drawn as a link.",
    },
  },
  confidence: {
    type: 'CODE',
    description: 'How sure it is.',
    values: {
      CERTAIN: 'No source is known that says otherwise.',
      LIKELY: 'Part of it, such as the exact day, was not seen in a source.',
      DISPUTED: 'Sources disagree.',
    },
  },
  rank: {
    type: 'CODE',
    description: 'Which of several claims to read first.',
    values: {
      PREFERRED: 'The best of several.',
      NORMAL: 'Neither preferred nor deprecated.',
      DEPRECATED: 'Known to be wrong or out of date; kept, shown as such, never drawn.',
    },
  },
  rankReason: { type: 'TEXT', description: 'Why it is preferred or deprecated.' },
} as const satisfies Properties;

const { rank: _rank, rankReason: _rankReason, ...carriedByLinks } = claimProperties;

/** What of that a link carries too: a deprecated claim has no link, so that rank says nothing of one. */
export const linkProperties = carriedByLinks;

/** What evidence carries, beside its source. */
export const evidenceProperties = {
  quote: { type: 'TEXT', description: 'The words, verbatim.' },
  locator: { type: 'TEXT', description: 'Which line, row or section of the source.' },
  verified: {
    type: 'BOOLEAN',
    description: 'True where the source was opened and the words or the row were seen.',
    required: true,
  },
} as const satisfies Properties;

/** What a source carries. */
export const sourceProperties = {
  title: { type: 'TEXT', description: 'Its title, or a description of it.', required: true },
  type: {
    type: 'CODE',
    description: 'What sort of source it is.',
    values: {
      ARTICLE: 'A news article.',
      PRESS_RELEASE: 'A press release.',
      SPEECH: 'A speech.',
      TREATY: 'The text of a treaty.',
      LAW: 'The text of a law.',
      DATASET: 'A data set.',
      RECORD: 'A record: minutes, a register, a decree.',
    },
    required: true,
  },
  publisher: { type: 'TEXT', description: 'Who published it.' },
  authors: { type: 'TEXTS', description: 'Who wrote it.' },
  publishedOn: { type: 'DATE', description: 'When it was published; EDTF.' },
  retrievedOn: { type: 'DATE', description: 'When it was read; EDTF.' },
  url: { type: 'TEXT', description: 'Where it stands.' },
  lang: { type: 'TEXT', description: 'Its language, BCP 47.' },
  licence: { type: 'TEXT', description: 'Under which licence it may be used.' },
} as const satisfies Properties;

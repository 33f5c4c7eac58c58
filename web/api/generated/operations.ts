// Written by `pnpm --dir web codegen` from server/schema.graphql and web/api/operations.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of organisation it is. */
export type AgencyType =
  /** A company. */
  | 'COMPANY'
  /** A part of a government. */
  | 'GOVERNMENT_AGENCY'
  /** A body of several states. */
  | 'INTERGOVERNMENTAL'
  /** Anything else: academy, association, institute. */
  | 'OTHER'
  /** A company that a state owns and directs by law. */
  | 'STATE_CORPORATION';

/** What form it has. */
export type AgreementType =
  /** A political accord. */
  | 'ACCORD'
  /** A law of one state. */
  | 'LAW'
  /** A memorandum or arrangement between agencies. */
  | 'MEMORANDUM'
  /** A treaty between states. */
  | 'TREATY';

/** How a predicate stands in time. */
export type Aspect =
  /** It happened, and stays so. */
  | 'EVENT'
  /** It holds over an interval. */
  | 'STATE';

/** How sure it is. */
export type Confidence =
  /** No source is known that says otherwise. */
  | 'CERTAIN'
  /** Sources disagree. */
  | 'DISPUTED'
  /** Part of it, such as the exact day, was not seen in a source. */
  | 'LIKELY';

/** What a date has to be, as precisely as it is known; all that is said has to hold. A date that is unknown is none of it. */
export type DateFilter = {
  /** Lies after it for sure. */
  after?: string | null | undefined;
  /** Lies before it for sure. */
  before?: string | null | undefined;
  /** Is written just so. */
  eq?: string | null | undefined;
  isNull?: boolean | null | undefined;
  /** Lies within it for sure: `2018` takes 2018 and 11 October 2018, not the 2010s. */
  on?: string | null | undefined;
  /** May lie within it: `2018` takes the 2010s too. */
  overlaps?: string | null | undefined;
};

/** How a link is seen from one of its ends. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** The entity is its object. */
  | 'IN'
  /** The entity is its subject. */
  | 'OUT';

/** What it is about. */
export type DisagreementDomain =
  /** Trade and money. */
  | 'ECONOMIC'
  /** Law and its reading. */
  | 'LEGAL'
  /** Arms and security. */
  | 'SECURITY'
  /** Conduct in space or of space programs. */
  | 'SPACE'
  /** Territory. */
  | 'TERRITORIAL';

/** How it stands. */
export type DisagreementStatus =
  /** Not settled, and nobody presses it. */
  | 'DORMANT'
  /** Going on. */
  | 'OPEN'
  /** Settled. */
  | 'RESOLVED';

/** What form it takes. */
export type DisagreementType =
  /** An accusation. */
  | 'ACCUSATION'
  /** Opposed positions. */
  | 'DISPUTE'
  /** Something that happened and strained relations; no conflict unless somebody opposed somebody. */
  | 'INCIDENT'
  /** A law that bars or restricts. */
  | 'LAW'
  /** A measure that withholds something from another. */
  | 'SANCTION'
  /** A weapon test. */
  | 'TEST'
  /** A threat. */
  | 'THREAT'
  /** A war. */
  | 'WAR';

/** Which rows come first. */
export type DyadOrder =
  /** Those that began last. */
  | 'NEWEST'
  /** Those that began first. */
  | 'OLDEST';

/** Whether it took place. */
export type MeetingStatus =
  /** Called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** Announced. */
  | 'PLANNED';

/** How the source puts it. */
export type Modality =
  /** Stated as a fact. */
  | 'FACT'
  /** Follows from the source, which does not state it. */
  | 'INFERRED'
  /** The writer's view; never drawn as a link. */
  | 'OPINION'
  /** Announced or intended. */
  | 'PLANNED';

/** How it stands to `towards`. */
export type PartyToStance =
  /** It said that it takes no side. */
  | 'NEUTRAL'
  /** It opposes it. */
  | 'OPPOSES'
  /** It supports it. */
  | 'SUPPORTS'
  /** No stated position was seen. */
  | 'UNKNOWN';

/** How it stands. */
export type ProgramStatus =
  /** Under way. */
  | 'ACTIVE'
  /** Over. */
  | 'ENDED'
  /** Begun, and halted for the time being. */
  | 'PAUSED'
  /** Not begun. */
  | 'PLANNED';

/** What sort of undertaking it is. */
export type ProgramType =
  /** An exchange of seats, crews or knowledge. */
  | 'EXCHANGE'
  /** A series of flights. */
  | 'FLIGHT'
  /** A plan or a framework. */
  | 'PLAN'
  /** A scientific undertaking. */
  | 'SCIENCE'
  /** Navigation, rescue or Earth observation. */
  | 'SERVICE'
  /** A crewed station. */
  | 'STATION';

/** Which of several claims to read first. */
export type Rank =
  /** Known to be wrong or out of date; kept, shown as such, never drawn. */
  | 'DEPRECATED'
  /** Neither preferred nor deprecated. */
  | 'NORMAL'
  /** The best of several. */
  | 'PREFERRED';

/** Whether a link tells of working together or against each other. */
export type Sign =
  /** Working against each other. */
  | 'CONFLICT'
  /** Working together. */
  | 'COOPERATION'
  /** Neither. */
  | 'NEUTRAL';

/** By what sources are ordered. */
export type SourceOrder =
  /** The smallest first. */
  | 'CLAIM_COUNT_ASC'
  /** The largest first. */
  | 'CLAIM_COUNT_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  /** The smallest first. */
  | 'LANG_ASC'
  /** The largest first. */
  | 'LANG_DESC'
  /** The smallest first. */
  | 'LICENCE_ASC'
  /** The largest first. */
  | 'LICENCE_DESC'
  /** The smallest first. */
  | 'PUBLISHED_ON_ASC'
  /** The largest first. */
  | 'PUBLISHED_ON_DESC'
  /** The smallest first. */
  | 'PUBLISHER_ASC'
  /** The largest first. */
  | 'PUBLISHER_DESC'
  /** The smallest first. */
  | 'RETRIEVED_ON_ASC'
  /** The largest first. */
  | 'RETRIEVED_ON_DESC'
  /** The smallest first. */
  | 'TITLE_ASC'
  /** The largest first. */
  | 'TITLE_DESC'
  | 'TYPE_ASC'
  | 'TYPE_DESC'
  /** The smallest first. */
  | 'URL_ASC'
  /** The largest first. */
  | 'URL_DESC';

/** What sort of source it is. */
export type SourceType =
  /** A news article. */
  | 'ARTICLE'
  /** A data set. */
  | 'DATASET'
  /** The text of a law. */
  | 'LAW'
  /** A press release. */
  | 'PRESS_RELEASE'
  /** A record: minutes, a register, a decree. */
  | 'RECORD'
  /** A speech. */
  | 'SPEECH'
  /** The text of a treaty. */
  | 'TREATY';

/** Which SourceType it has to be; all that is said has to hold. */
export type SourceTypeFilter = {
  eq?: SourceType | null | undefined;
  in?: Array<SourceType> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: SourceType | null | undefined;
};

/** What a source has to be. All that is said has to hold. */
export type SourceWhere = {
  and?: Array<SourceWhere> | null | undefined;
  authors?: TextsFilter | null | undefined;
  id?: TextFilter | null | undefined;
  lang?: TextFilter | null | undefined;
  licence?: TextFilter | null | undefined;
  not?: SourceWhere | null | undefined;
  or?: Array<SourceWhere> | null | undefined;
  publishedOn?: DateFilter | null | undefined;
  publisher?: TextFilter | null | undefined;
  retrievedOn?: DateFilter | null | undefined;
  title?: TextFilter | null | undefined;
  type?: SourceTypeFilter | null | undefined;
  url?: TextFilter | null | undefined;
};

/** Whether `text` is word for word. */
export type StatementQuoted =
  /** In the words of the source. */
  | 'REPORTED'
  /** Word for word. */
  | 'VERBATIM';

/** What a text has to be; all that is said has to hold. Texts stand in the order of their characters. */
export type TextFilter = {
  /** Has this in it, in capitals or not. */
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
  /** Begins so, in capitals or not. */
  startsWith?: string | null | undefined;
};

/** What a list of texts has to hold; all that is said has to hold. */
export type TextsFilter = {
  /** One of them has this in it, in capitals or not. */
  contains?: string | null | undefined;
  /** One of them is just this. */
  has?: string | null | undefined;
  /** True: there is none. False: there are some. */
  isEmpty?: boolean | null | undefined;
};

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { vocabulary: { kinds: Array<{ kind: string, plural: string }> }, _meta: { release: string | null, loadedAt: string | null, coverage: Array<{ kind: string, entities: number, claims: number, verified: number, from: string | null, to: string | null, sources: Array<{ id: string, title: string, url: string | null, claims: number }> }>, dataSets: Array<{ id: string, title: string, authors: Array<string>, publisher: string | null, url: string | null, licence: string | null, claims: number }> } };

export type BasisFragment = { vocabulary: { kinds: Array<{ kind: string, label: string, plural: string }>, predicates: Array<{ predicate: string, label: string, inverseLabel: string, aspect: Aspect }> }, _meta: { release: string | null, loadedAt: string | null } };

export type ClaimCardFragment = { id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , object:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> };

export type CountCardFragment = { id: string, predicate: string, direction: Direction, kind: string, total: number };

export type DyadConflictQueryVariables = Exact<{
  a: string;
  b: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  order?: DyadOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type DyadConflictQuery = { dyad: { ledger: { total: number, undated: number, tooFew: string | null, byYear: Array<{ year: number, count: number }>, rows: Array<{ cursor: string, on: string | null, until: string | null, title: string, verified: boolean, entity:
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
         | null, link: { from:
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          , to:
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
           } | null, claims: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> }> } } };

export type DyadCooperationQueryVariables = Exact<{
  a: string;
  b: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  order?: DyadOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type DyadCooperationQuery = { dyad: { ledger: { total: number, undated: number, tooFew: string | null, byYear: Array<{ year: number, count: number }>, rows: Array<{ cursor: string, on: string | null, until: string | null, title: string, verified: boolean, entity:
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
         | null, link: { from:
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          , to:
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
           } | null, claims: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> }> } } };

export type DyadIncidentsQueryVariables = Exact<{
  a: string;
  b: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  order?: DyadOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type DyadIncidentsQuery = { dyad: { ledger: { total: number, undated: number, tooFew: string | null, byYear: Array<{ year: number, count: number }>, rows: Array<{ cursor: string, on: string | null, until: string | null, title: string, verified: boolean, entity:
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
         | null, link: { from:
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          , to:
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
           } | null, claims: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> }> } } };

export type DyadSidesQueryVariables = Exact<{
  a: string;
  b: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type DyadSidesQuery = { dyad: { a:
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
     | null, b:
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
     | null, votes: { total: number, alike: number, opposed: number, abstained: number } } };

export type DyadUnopposedQueryVariables = Exact<{
  a: string;
  b: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
  order?: DyadOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type DyadUnopposedQuery = { dyad: { ledger: { total: number, undated: number, tooFew: string | null, byYear: Array<{ year: number, count: number }>, rows: Array<{ cursor: string, on: string | null, until: string | null, title: string, verified: boolean, entity:
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
         | null, link: { from:
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
          , to:
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
            | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
           } | null, claims: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> }> } } };

type EntityCard_Agency_Fragment = { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number };

type EntityCard_Agreement_Fragment = { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number };

type EntityCard_Disagreement_Fragment = { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number };

type EntityCard_Meeting_Fragment = { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number };

type EntityCard_Mission_Fragment = { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number };

type EntityCard_Nation_Fragment = { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number };

type EntityCard_Person_Fragment = { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number };

type EntityCard_Program_Fragment = { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number };

type EntityCard_Resolution_Fragment = { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number };

type EntityCard_Statement_Fragment = { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number };

export type EntityCardFragment =
  | EntityCard_Agency_Fragment
  | EntityCard_Agreement_Fragment
  | EntityCard_Disagreement_Fragment
  | EntityCard_Meeting_Fragment
  | EntityCard_Mission_Fragment
  | EntityCard_Nation_Fragment
  | EntityCard_Person_Fragment
  | EntityCard_Program_Fragment
  | EntityCard_Resolution_Fragment
  | EntityCard_Statement_Fragment
;

export type EntityDetailsQueryVariables = Exact<{
  id: string;
  claims: number;
}>;


export type EntityDetailsQuery = { entity:
    | { shortName: string | null, founded: string | null, dissolved: string | null, aliases: Array<string>, wikidataId: string | null, id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number, agencyType: AgencyType | null, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { signedOn: string | null, inForceFrom: string | null, aliases: Array<string>, wikidataId: string | null, id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number, agreementType: AgreementType | null, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { domain: DisagreementDomain | null, aliases: Array<string>, wikidataId: string | null, id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number, disagreementType: DisagreementType | null, disagreementStatus: DisagreementStatus | null, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { place: string | null, on: string | null, aliases: Array<string>, wikidataId: string | null, id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number, meetingStatus: MeetingStatus | null, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { vehicle: string | null, launchedOn: string | null, landedOn: string | null, aliases: Array<string>, wikidataId: string | null, id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { iso2: string | null, iso3: string | null, isoNumeric: string | null, aliases: Array<string>, wikidataId: string | null, id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { born: string | null, died: string | null, aliases: Array<string>, wikidataId: string | null, id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { aliases: Array<string>, wikidataId: string | null, id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number, programType: ProgramType | null, programStatus: ProgramStatus | null, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { session: string | null, adoptedOn: string | null, aliases: Array<string>, wikidataId: string | null, id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { text: string, saidOn: string | null, quoted: StatementQuoted, lang: string | null, aliases: Array<string>, wikidataId: string | null, id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
   | null };

export type ExpandQueryVariables = Exact<{
  ids: Array<string> | string;
  predicates?: Array<string> | string | null | undefined;
  direction?: Direction | null | undefined;
  first: number;
  exclude: Array<string> | string;
}>;


export type ExpandQuery = { neighborhood: { entities: Array<
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    >, links: Array<{ id: string, predicate: string, sign: Sign, since: string | null, until: string | null, sinceMin: string | null, sinceMax: string | null, untilMin: string | null, untilMax: string | null, modality: Modality, confidence: Confidence, sourceCount: number, verified: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , claim: { sentence: string } }>, counts: Array<{ id: string, predicate: string, direction: Direction, kind: string, total: number }> } };

export type LedgerCardFragment = { total: number, undated: number, tooFew: string | null, byYear: Array<{ year: number, count: number }>, rows: Array<{ cursor: string, on: string | null, until: string | null, title: string, verified: boolean, entity:
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
     | null, link: { from:
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      , to:
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
       } | null, claims: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> }> };

export type LinkCardFragment = { id: string, predicate: string, sign: Sign, since: string | null, until: string | null, sinceMin: string | null, sinceMax: string | null, untilMin: string | null, untilMax: string | null, modality: Modality, confidence: Confidence, sourceCount: number, verified: boolean, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , claim: { sentence: string } };

export type LinkEvidenceQueryVariables = Exact<{
  link: string;
  from: string;
  to: string;
  claims: number;
}>;


export type LinkEvidenceQuery = { claim:
    | { id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }
    | Record<PropertyKey, never>
   | null, from:
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
   | null, to:
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
    | { id: string, claims: { totalCount: number, nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } }
   | null };

export type OpenBasisQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenBasisQuery = { vocabulary: { kinds: Array<{ kind: string, label: string, plural: string }>, predicates: Array<{ predicate: string, label: string, inverseLabel: string, aspect: Aspect }> }, _meta: { release: string | null, loadedAt: string | null } };

export type OpenSourceQueryVariables = Exact<{
  source: string;
}>;


export type OpenSourceQuery = { sourceGraph: { entities: Array<
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    >, links: Array<{ id: string, predicate: string, sign: Sign, since: string | null, until: string | null, sinceMin: string | null, sinceMax: string | null, untilMin: string | null, untilMax: string | null, modality: Modality, confidence: Confidence, sourceCount: number, verified: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , claim: { sentence: string } }>, counts: Array<{ id: string, predicate: string, direction: Direction, kind: string, total: number }> }, vocabulary: { kinds: Array<{ kind: string, label: string, plural: string }>, predicates: Array<{ predicate: string, label: string, inverseLabel: string, aspect: Aspect }> }, _meta: { release: string | null, loadedAt: string | null } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
  avoid: Array<string> | string;
  overlapping: boolean;
  asOf?: string | null | undefined;
}>;


export type PathsQuery = { from:
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
   | null, to:
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
   | null, paths: { hasMore: boolean, nodes: Array<{ length: number, entities: Array<
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      >, links: Array<{ id: string, predicate: string, sign: Sign, since: string | null, until: string | null, sinceMin: string | null, sinceMax: string | null, untilMin: string | null, untilMax: string | null, modality: Modality, confidence: Confidence, sourceCount: number, verified: boolean, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , claim: { sentence: string } }> }> } };

export type QueryCostQueryVariables = Exact<{
  document: string;
  operationName?: string | null | undefined;
  variables?: string | null | undefined;
}>;


export type QueryCostQuery = { queryCost: { cost: number | null, limit: number, depth: number | null, depthLimit: number, problem: string | null, parts: Array<{ path: string, factors: Array<number>, cost: number }> } };

export type ReachQueryVariables = Exact<{ [key: string]: never; }>;


export type ReachQuery = { _meta: { release: string | null } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ matchedName: string, entity:
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
       }> } };

export type SearchSideQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchSideQuery = { nations: { nodes: Array<{ matchedName: string, entity:
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
       }> }, search: { totalCount: number, nodes: Array<{ matchedName: string, entity:
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
        | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
       }> } };

export type SourceCardFragment = { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, retrievedOn: string | null, licence: string | null, lang: string | null, url: string | null };

export type SourceClaimsQueryVariables = Exact<{
  source: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceClaimsQuery = { node:
    | { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, retrievedOn: string | null, licence: string | null, lang: string | null, url: string | null, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, sentence: string, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, subject:
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
          , object:
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
            | { id: string, kind: string, name: string }
           | null, contradicts: Array<{ id: string, sentence: string, rank: Rank, evidence: Array<{ source: { id: string, title: string } }> }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string } }> }> } }
    | Record<PropertyKey, never>
   | null };

export type SourcesQueryVariables = Exact<{
  where?: SourceWhere | null | undefined;
  orderBy?: Array<SourceOrder> | SourceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, retrievedOn: string | null, licence: string | null, lang: string | null, url: string | null, claims: { totalCount: number } }> } };

export type StancesQueryVariables = Exact<{
  disagreement: string;
  first: number;
}>;


export type StancesQuery = { stances: { issues: Array<string>, total: number, disagreement: { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }, actors: Array<
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
      | { id: string, kind: string, name: string, nativeName: string | null, description: string | null, linkCount: number }
    >, rows: Array<{ towards: string | null, stance: PartyToStance | null, since: string | null, until: string | null, actor:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , claim: { id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , object:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> } }> } | null };

export type ViewClaimsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ViewClaimsQuery = { claims: { nodes: Array<{ id: string, predicate: string, sentence: string, value: string | null, since: string | null, until: string | null, modality: Modality, confidence: Confidence, rank: Rank, rankReason: string | null, sign: Sign | null, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, contradicts: Array<{ id: string }>, evidence: Array<{ quote: string | null, locator: string | null, verified: boolean, source: { id: string, title: string, type: SourceType, publisher: string | null, authors: Array<string>, publishedOn: string | null, url: string | null, lang: string | null } }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BasisFragmentDoc = new TypedDocumentString(`fragment Basis on Query{vocabulary{kinds{kind label plural}predicates{predicate label inverseLabel aspect}}_meta{release loadedAt}}`, {"fragmentName":"Basis"}) as unknown as TypedDocumentString<BasisFragment, unknown>;
export const CountCardFragmentDoc = new TypedDocumentString(`fragment CountCard on NeighborCount{id predicate direction kind total}`, {"fragmentName":"CountCard"}) as unknown as TypedDocumentString<CountCardFragment, unknown>;
export const EntityCardFragmentDoc = new TypedDocumentString(`fragment EntityCard on Entity{id kind name nativeName description linkCount}`, {"fragmentName":"EntityCard"}) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
export const ClaimCardFragmentDoc = new TypedDocumentString(`fragment ClaimCard on Claim{id predicate sentence value since until modality confidence rank rankReason sign subject{id name}object{id name}contradicts{id}evidence{quote locator verified source{id title type publisher authors publishedOn url lang}}}`, {"fragmentName":"ClaimCard"}) as unknown as TypedDocumentString<ClaimCardFragment, unknown>;
export const LedgerCardFragmentDoc = new TypedDocumentString(`fragment LedgerCard on DyadLedger{total undated tooFew byYear{year count}rows{cursor on until title verified entity{...EntityCard}link{from{...EntityCard}to{...EntityCard}}claims{...ClaimCard}}}fragment ClaimCard on Claim{id predicate sentence value since until modality confidence rank rankReason sign subject{id name}object{id name}contradicts{id}evidence{quote locator verified source{id title type publisher authors publishedOn url lang}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}`, {"fragmentName":"LedgerCard"}) as unknown as TypedDocumentString<LedgerCardFragment, unknown>;
export const LinkCardFragmentDoc = new TypedDocumentString(`fragment LinkCard on Link{id predicate sign since until sinceMin sinceMax untilMin untilMax modality confidence sourceCount verified from{id}to{id}claim{sentence}}`, {"fragmentName":"LinkCard"}) as unknown as TypedDocumentString<LinkCardFragment, unknown>;
export const SourceCardFragmentDoc = new TypedDocumentString(`fragment SourceCard on Source{id title type publisher authors publishedOn retrievedOn licence lang url}`, {"fragmentName":"SourceCard"}) as unknown as TypedDocumentString<SourceCardFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`query About{vocabulary{kinds{kind plural}}_meta{release loadedAt coverage{kind entities claims verified from to sources{id title url claims}}dataSets{id title authors publisher url licence claims}}}`) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const DyadConflictDocument = new TypedDocumentString(`query DyadConflict($a:ID!$b:ID!$since:Date$until:Date$order:DyadOrder$after:String){dyad(a:$a b:$b since:$since until:$until order:$order){ledger:conflict(after:$after){...LedgerCard}}}fragment ClaimCard on Claim{id predicate sentence value since until modality confidence rank rankReason sign subject{id name}object{id name}contradicts{id}evidence{quote locator verified source{id title type publisher authors publishedOn url lang}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}fragment LedgerCard on DyadLedger{total undated tooFew byYear{year count}rows{cursor on until title verified entity{...EntityCard}link{from{...EntityCard}to{...EntityCard}}claims{...ClaimCard}}}`) as unknown as TypedDocumentString<DyadConflictQuery, DyadConflictQueryVariables>;
export const DyadCooperationDocument = new TypedDocumentString(`query DyadCooperation($a:ID!$b:ID!$since:Date$until:Date$order:DyadOrder$after:String){dyad(a:$a b:$b since:$since until:$until order:$order){ledger:cooperation(after:$after){...LedgerCard}}}fragment ClaimCard on Claim{id predicate sentence value since until modality confidence rank rankReason sign subject{id name}object{id name}contradicts{id}evidence{quote locator verified source{id title type publisher authors publishedOn url lang}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}fragment LedgerCard on DyadLedger{total undated tooFew byYear{year count}rows{cursor on until title verified entity{...EntityCard}link{from{...EntityCard}to{...EntityCard}}claims{...ClaimCard}}}`) as unknown as TypedDocumentString<DyadCooperationQuery, DyadCooperationQueryVariables>;
export const DyadIncidentsDocument = new TypedDocumentString(`query DyadIncidents($a:ID!$b:ID!$since:Date$until:Date$order:DyadOrder$after:String){dyad(a:$a b:$b since:$since until:$until order:$order){ledger:incidents(after:$after){...LedgerCard}}}fragment ClaimCard on Claim{id predicate sentence value since until modality confidence rank rankReason sign subject{id name}object{id name}contradicts{id}evidence{quote locator verified source{id title type publisher authors publishedOn url lang}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}fragment LedgerCard on DyadLedger{total undated tooFew byYear{year count}rows{cursor on until title verified entity{...EntityCard}link{from{...EntityCard}to{...EntityCard}}claims{...ClaimCard}}}`) as unknown as TypedDocumentString<DyadIncidentsQuery, DyadIncidentsQueryVariables>;
export const DyadSidesDocument = new TypedDocumentString(`query DyadSides($a:ID!$b:ID!$since:Date$until:Date){dyad(a:$a b:$b since:$since until:$until){a{...EntityCard}b{...EntityCard}votes{total alike opposed abstained}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}`) as unknown as TypedDocumentString<DyadSidesQuery, DyadSidesQueryVariables>;
export const DyadUnopposedDocument = new TypedDocumentString(`query DyadUnopposed($a:ID!$b:ID!$since:Date$until:Date$order:DyadOrder$after:String){dyad(a:$a b:$b since:$since until:$until order:$order){ledger:unopposed(after:$after){...LedgerCard}}}fragment ClaimCard on Claim{id predicate sentence value since until modality confidence rank rankReason sign subject{id name}object{id name}contradicts{id}evidence{quote locator verified source{id title type publisher authors publishedOn url lang}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}fragment LedgerCard on DyadLedger{total undated tooFew byYear{year count}rows{cursor on until title verified entity{...EntityCard}link{from{...EntityCard}to{...EntityCard}}claims{...ClaimCard}}}`) as unknown as TypedDocumentString<DyadUnopposedQuery, DyadUnopposedQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`query EntityDetails($id:ID!$claims:Int!){entity(id:$id){...EntityCard aliases wikidataId ...on Person{born died}...on Agency{shortName agencyType:type founded dissolved}...on Nation{iso2 iso3 isoNumeric}...on Program{programType:type programStatus:status}...on Disagreement{domain disagreementType:type disagreementStatus:status}...on Meeting{meetingStatus:status place on}...on Agreement{agreementType:type signedOn inForceFrom}...on Mission{vehicle launchedOn landedOn}...on Resolution{session adoptedOn}...on Statement{text saidOn quoted lang}claims(first:$claims){totalCount nodes{...ClaimCard}}}}fragment ClaimCard on Claim{id predicate sentence value since until modality confidence rank rankReason sign subject{id name}object{id name}contradicts{id}evidence{quote locator verified source{id title type publisher authors publishedOn url lang}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const ExpandDocument = new TypedDocumentString(`query Expand($ids:[ID!]!$predicates:[Predicate!]$direction:Direction$first:Int!$exclude:[ID!]!){neighborhood(ids:$ids predicates:$predicates direction:$direction first:$first exclude:$exclude){entities{...EntityCard}links{...LinkCard}counts{...CountCard}}}fragment CountCard on NeighborCount{id predicate direction kind total}fragment EntityCard on Entity{id kind name nativeName description linkCount}fragment LinkCard on Link{id predicate sign since until sinceMin sinceMax untilMin untilMax modality confidence sourceCount verified from{id}to{id}claim{sentence}}`) as unknown as TypedDocumentString<ExpandQuery, ExpandQueryVariables>;
export const LinkEvidenceDocument = new TypedDocumentString(`query LinkEvidence($link:ID!$from:ID!$to:ID!$claims:Int!){claim:node(id:$link){...on Claim{...ClaimCard}}from:entity(id:$from){id claims(first:$claims){totalCount nodes{...ClaimCard}}}to:entity(id:$to){id claims(first:$claims){totalCount nodes{...ClaimCard}}}}fragment ClaimCard on Claim{id predicate sentence value since until modality confidence rank rankReason sign subject{id name}object{id name}contradicts{id}evidence{quote locator verified source{id title type publisher authors publishedOn url lang}}}`) as unknown as TypedDocumentString<LinkEvidenceQuery, LinkEvidenceQueryVariables>;
export const OpenBasisDocument = new TypedDocumentString(`query OpenBasis{...Basis}fragment Basis on Query{vocabulary{kinds{kind label plural}predicates{predicate label inverseLabel aspect}}_meta{release loadedAt}}`) as unknown as TypedDocumentString<OpenBasisQuery, OpenBasisQueryVariables>;
export const OpenSourceDocument = new TypedDocumentString(`query OpenSource($source:ID!){sourceGraph(source:$source){entities{...EntityCard}links{...LinkCard}counts{...CountCard}}...Basis}fragment Basis on Query{vocabulary{kinds{kind label plural}predicates{predicate label inverseLabel aspect}}_meta{release loadedAt}}fragment CountCard on NeighborCount{id predicate direction kind total}fragment EntityCard on Entity{id kind name nativeName description linkCount}fragment LinkCard on Link{id predicate sign since until sinceMin sinceMax untilMin untilMax modality confidence sourceCount verified from{id}to{id}claim{sentence}}`) as unknown as TypedDocumentString<OpenSourceQuery, OpenSourceQueryVariables>;
export const PathsDocument = new TypedDocumentString(`query Paths($from:ID!$to:ID!$maxLength:Int!$first:Int!$avoid:[ID!]!$overlapping:Boolean!$asOf:Date){from:entity(id:$from){...EntityCard}to:entity(id:$to){...EntityCard}paths(from:$from to:$to maxLength:$maxLength first:$first avoid:$avoid overlapping:$overlapping asOf:$asOf){hasMore nodes{length entities{...EntityCard}links{...LinkCard}}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}fragment LinkCard on Link{id predicate sign since until sinceMin sinceMax untilMin untilMax modality confidence sourceCount verified from{id}to{id}claim{sentence}}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const QueryCostDocument = new TypedDocumentString(`query QueryCost($document:String!$operationName:String$variables:String){queryCost(document:$document operationName:$operationName variables:$variables){cost limit depth depthLimit parts{path factors cost}problem}}`) as unknown as TypedDocumentString<QueryCostQuery, QueryCostQueryVariables>;
export const ReachDocument = new TypedDocumentString(`query Reach{_meta{release}}`) as unknown as TypedDocumentString<ReachQuery, ReachQueryVariables>;
export const SearchDocument = new TypedDocumentString(`query Search($text:String!$first:Int!){search(text:$text first:$first){totalCount nodes{matchedName entity{...EntityCard}}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchSideDocument = new TypedDocumentString(`query SearchSide($text:String!$first:Int!){nations:search(text:$text first:$first kinds:[Nation]){nodes{matchedName entity{...EntityCard}}}search(text:$text first:$first){totalCount nodes{matchedName entity{...EntityCard}}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}`) as unknown as TypedDocumentString<SearchSideQuery, SearchSideQueryVariables>;
export const SourceClaimsDocument = new TypedDocumentString(`query SourceClaims($source:ID!$first:Int!$after:String){node(id:$source){...on Source{...SourceCard claims(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id sentence modality confidence rank rankReason subject{id kind name}object{id kind name}contradicts{id sentence rank evidence{source{id title}}}evidence{quote locator verified source{id title}}}}}}}fragment SourceCard on Source{id title type publisher authors publishedOn retrievedOn licence lang url}`) as unknown as TypedDocumentString<SourceClaimsQuery, SourceClaimsQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`query Sources($where:SourceWhere$orderBy:[SourceOrder!]$first:Int!$after:String){sources(where:$where orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...SourceCard claims(first:1){totalCount}}}}fragment SourceCard on Source{id title type publisher authors publishedOn retrievedOn licence lang url}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const StancesDocument = new TypedDocumentString(`query Stances($disagreement:ID!$first:Int!){stances(disagreement:$disagreement first:$first){disagreement{...EntityCard}actors{...EntityCard}issues total rows{actor{id}towards stance since until claim{...ClaimCard}}}}fragment ClaimCard on Claim{id predicate sentence value since until modality confidence rank rankReason sign subject{id name}object{id name}contradicts{id}evidence{quote locator verified source{id title type publisher authors publishedOn url lang}}}fragment EntityCard on Entity{id kind name nativeName description linkCount}`) as unknown as TypedDocumentString<StancesQuery, StancesQueryVariables>;
export const ViewClaimsDocument = new TypedDocumentString(`query ViewClaims($ids:[String!]!){claims(first:100 where:{id:{in:$ids}}){nodes{...ClaimCard}}}fragment ClaimCard on Claim{id predicate sentence value since until modality confidence rank rankReason sign subject{id name}object{id name}contradicts{id}evidence{quote locator verified source{id title type publisher authors publishedOn url lang}}}`) as unknown as TypedDocumentString<ViewClaimsQuery, ViewClaimsQueryVariables>;
/** The shape of the vocabulary: the one table from which schema, seed checks, legend and filters are derived. */

/** TEXT one string · TEXTS a list of strings · DATE an EDTF text · BOOLEAN · CODE one of `values`. */
export type Property =
  | { type: 'TEXT' | 'TEXTS' | 'DATE' | 'BOOLEAN'; description: string; required?: true }
  | { type: 'CODE'; values: Readonly<Record<string, string>>; description: string; required?: true };

export type Properties = Readonly<Record<string, Property>>;

export type Sign = 'COOPERATION' | 'CONFLICT' | 'NEUTRAL';

/** A fixed sign, or one read from a closed-list property of the link; a value that is not listed has sign `otherwise`. */
export type SignRule = Sign | { by: string; signs: Readonly<Record<string, Sign>>; otherwise: Sign };

export type Kind = {
  /** Also the Neo4j label and the GraphQL type. */
  name: string;
  label: string;
  plural: string;
  sentence: string;
  /** What stands before the colon in an id: `person` in `person:sean-duffy`. */
  idPrefix: string;
  /** The id of one of them, for the examples in the schema's descriptions. */
  example: string;
  /** The GraphQL root fields. */
  fields: { one: string; many: string };
  /** Its own properties, beside those that every entity has. */
  properties: Properties;
};

/** One end of a predicate: the kinds that may stand there, and how that end sees the link. */
export type PredicateEnd = {
  /** `'ANY'` stands for every kind. */
  kinds: readonly string[] | 'ANY';
  /** The GraphQL field on that end: `leads` on a Person, `leaders` on an Agency. */
  field: string;
  /** The heading over the neighbours seen from that end: "leads", "led by". */
  label: string;
};

/**
 * The claim in words. `{subject}`, `{object}` and the names of link properties are filled in;
 * a part in brackets is left out when something in it is absent.
 */
export type Phrases = { present: string; past: string; planned: string };

export type Predicate = {
  /** Also the Neo4j relationship type. */
  name: string;
  description: string;
  subject: PredicateEnd;
  object: PredicateEnd;
  /** True where both ends must be of the same kind. */
  sameKind?: true;
  /** STATE holds over an interval; EVENT happened, and stays so. */
  aspect: 'STATE' | 'EVENT';
  sign: SignRule;
  /** What a link of it may carry, beside what every claim may. */
  properties: Properties;
  phrases: Phrases;
};

export type Vocabulary = { kinds: readonly Kind[]; predicates: readonly Predicate[] };

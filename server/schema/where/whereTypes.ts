import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  linkProperties,
  sourceProperties,
} from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Properties, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import {
  type GraphQLInputFieldConfig,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
} from 'graphql';
import type { ClaimTypes } from '../claimTypes.ts';
import type { SharedEnums } from '../enums.ts';
import { type FilterForm, withFilter } from '../filterForm.ts';
import { propertyFilters } from './propertyFilters.ts';
import { booleanFilter, codeFilter, intFilter, textFilter } from './valueFilters.ts';

/** The links of a kind's entities, as a `where` asks for them. */
export type LinkFilter = { field: string; filter: GraphQLInputObjectType; form: FilterForm; description: string };

/** What is filtered: the links that a connection goes along. */
export type FilteredLinks = {
  /** Names the types: `Leads` gives `LeadsWhere` and `LeadsFilter`. */
  stem: string;
  /** The edge type: its fields have the enums. */
  edge(): GraphQLObjectType;
  /** What its links carry beside what all do. */
  properties: Properties;
  /** The kind at the far end; undefined where several may stand there. */
  kind: string | undefined;
};

export type WhereTypes = ReturnType<typeof whereTypes>;

/**
 * The input types of every `where`, from the vocabulary.
 * @param linksOf the fields by which an entity of a kind sees its links; of undefined: of any kind
 */
export function whereTypes(
  vocabulary: Vocabulary,
  enums: SharedEnums,
  claims: ClaimTypes,
  kindType: (kind: string) => GraphQLObjectType | undefined,
  linksOf: (kind: string | undefined) => readonly LinkFilter[],
) {
  const entity = whereType('EntityWhere', 'What an entity of any kind has to be.', () => ({
    id: entityId,
    kind: field(codeFilter(enums.kind), 'Its kind.', { filter: 'kind' }),
    ...propertyFilters(entityProperties, {}),
    ...linkFields(linksOf(undefined)),
  }));
  const kinds = new Map(
    vocabulary.kinds.map(({ name, plural, properties }) => [
      name,
      whereType(`${name}Where`, `What ${plural.toLowerCase()} have to be.`, () => ({
        id: entityId,
        ...propertyFilters(entityProperties, {}),
        ...propertyFilters(properties, kindType(name)?.getFields() ?? {}),
        ...linkFields(linksOf(name)),
      })),
    ]),
  );
  const ofKind = (kind: string | undefined) => kinds.get(kind ?? '') ?? entity;

  const source = whereType('SourceWhere', 'What a source has to be.', () => ({
    id: field(textFilter, 'Its id.', { filter: 'scalar', property: 'id' }),
    ...propertyFilters(sourceProperties, claims.source.getFields()),
  }));
  const evidence = whereType('EvidenceWhere', 'What a piece of evidence has to be.', () => ({
    ...propertyFilters(evidenceProperties, {}),
    source: field(source, 'Its source.', { filter: 'one', step: 'source' }),
  }));
  const claim: GraphQLInputObjectType = whereType('ClaimWhere', 'What a claim has to be.', () => ({
    id: field(textFilter, 'Its id.', { filter: 'scalar', property: 'id' }),
    predicate: field(textFilter, 'A `Predicate`, or the free name of a value.', {
      filter: 'scalar',
      property: 'predicate',
    }),
    value: field(textFilter, 'Of a claim about a value: the value.', { filter: 'scalar', property: 'value' }),
    ...propertyFilters(claimProperties, claims.claim.getFields()),
    sign: field(codeFilter(enums.sign), 'Its sign.', { filter: 'scalar', property: 'sign' }),
    subject: field(entity, 'Of whom.', { filter: 'one', step: 'subject' }),
    object: field(entity, 'Towards whom.', { filter: 'one', step: 'object' }),
    evidence: field(quantified('EvidenceFilter', 'Evidence', evidence), 'What it rests on.', { filter: 'evidence' }),
  }));

  const linkWhere = ({ stem, edge, properties, kind }: FilteredLinks) =>
    whereType(`${stem}Where`, 'What a link has to be.', () => ({
      id: field(textFilter, 'Its id.', { filter: 'scalar', property: 'id' }),
      ...(stem === 'Link'
        ? { predicate: field(codeFilter(enums.predicate), 'What it says.', { filter: 'predicate' }) }
        : {}),
      ...propertyFilters(linkProperties, edge().getFields()),
      ...propertyFilters(properties, edge().getFields()),
      sign: field(codeFilter(enums.sign), 'Its sign.', { filter: 'scalar', property: 'sign' }),
      sourceCount: field(intFilter, 'Number of sources.', { filter: 'scalar', property: 'sourceCount' }),
      verified: field(booleanFilter, 'Any evidence verified.', { filter: 'scalar', property: 'verified' }),
      node: field(ofKind(kind), 'The far end.', { filter: 'one', step: 'node' }),
      claim: field(claim, 'What it rests on.', { filter: 'one', step: 'claim' }),
    }));

  return {
    ofKind,
    claim,
    source,
    /** The `where` of links, and the filter by which an entity asks for them. */
    ofLinks: (links: FilteredLinks) => {
      const where = linkWhere(links);
      const counted = { count: { type: intFilter, description: 'How many there are in all.' } };
      return { where, filter: quantified(`${links.stem}Filter`, 'Links', where, counted) };
    },
  };
}

const entityId: GraphQLInputFieldConfig = {
  type: textFilter,
  description: 'Its id.',
  ...withFilter({ filter: 'entityId' }),
};

function field(type: GraphQLInputObjectType, description: string, form: FilterForm): GraphQLInputFieldConfig {
  return { type, description, ...withFilter(form) };
}

function linkFields(links: readonly LinkFilter[]): GraphQLInputFieldConfigMap {
  return {
    linkCount: field(intFilter, 'How many links it has.', { filter: 'linkCount' }),
    ...Object.fromEntries(
      links.map(({ field: name, filter, form, description }) => [name, field(filter, description, form)]),
    ),
  };
}

/** A `where` type: its own conditions, and what combines them. All that is said has to hold. */
function whereType(
  name: string,
  description: string,
  fields: () => GraphQLInputFieldConfigMap,
): GraphQLInputObjectType {
  const type: GraphQLInputObjectType = new GraphQLInputObjectType({
    name,
    description: `${description} All that is said has to hold.`,
    fields: () => ({
      and: { type: listOf(type), description: 'All of these hold.', ...withFilter({ filter: 'and' }) },
      or: { type: listOf(type), description: 'One of these holds; of none, never.', ...withFilter({ filter: 'or' }) },
      not: { type, description: 'This does not hold.', ...withFilter({ filter: 'not' }) },
      ...fields(),
    }),
  });
  return type;
}

function listOf(type: GraphQLInputObjectType) {
  return new GraphQLList(new GraphQLNonNull(type));
}

function quantified(
  name: string,
  what: string,
  where: GraphQLInputObjectType,
  more: GraphQLInputFieldConfigMap = {},
): GraphQLInputObjectType {
  return new GraphQLInputObjectType({
    name,
    description: `${what}: some, none or every one is so. All that is said has to hold.`,
    fields: {
      some: { type: where, description: 'At least one is so.' },
      none: { type: where, description: 'Not one is so.' },
      every: { type: where, description: 'There is none that is not so.' },
      ...more,
    },
  });
}

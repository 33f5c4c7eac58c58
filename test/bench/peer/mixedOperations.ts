/** One question in both dialects, with the same variables and the same answer. */
type MixedOperation = { own: string; peer: string; variables: Readonly<Record<string, unknown>> };

const person = `id name nativeName description born wikidataId`;
const shown = 'totalCount edges { node { id name description } }';

/**
 * What the explorer asks of one entity, of a page of a list, and of its neighbours. `search`, `neighborhood` and `paths`
 * have no counterpart in @neo4j/graphql.
 */
export const mixedOperations: readonly MixedOperation[] = [
  ...['person:sergei-krikalev', 'person:peggy-whitson', 'person:michael-foale'].map((id) => ({
    own: `query ($id: ID!) { entity: person(id: $id) { ${person} citizenOf(first: 5, orderBy: [NAME_ASC]) { ${shown} } flewOn(first: 10, orderBy: [NAME_ASC]) { ${shown} } } }`,
    peer: `query ($id: ID!) { entity: people(where: { id: { eq: $id } }) { ${person} citizenOf: citizenOfConnection(first: 5, sort: [{ node: { name: ASC } }]) { ${shown} } flewOn: flewOnConnection(first: 10, sort: [{ node: { name: ASC } }]) { ${shown} } } }`,
    variables: { id },
  })),
  ...['nation:USA', 'nation:RUS', 'nation:FRA'].map((id) => ({
    own: `query ($id: ID!) { entity: nation(id: $id) { id name iso3 citizens(first: 25, orderBy: [NAME_ASC]) { ${shown} } voted(first: 25, orderBy: [NAME_ASC]) { totalCount edges { node { id adoptedOn } } } } }`,
    peer: `query ($id: ID!) { entity: nations(where: { id: { eq: $id } }) { id name iso3 citizens: citizensConnection(first: 25, sort: [{ node: { name: ASC } }]) { ${shown} } voted: votedConnection(first: 25, sort: [{ node: { name: ASC } }]) { totalCount edges { node { id adoptedOn } } } } }`,
    variables: { id },
  })),
  {
    own: `query ($first: Int!) { list: missions(first: $first, orderBy: [NAME_ASC]) { totalCount edges { node { id name launchedOn crew(first: 3, orderBy: [NAME_ASC]) { ${shown} } } } } }`,
    peer: `query ($first: Int!) { list: missionsConnection(first: $first, sort: [{ name: ASC }]) { totalCount edges { node { id name launchedOn crew: crewConnection(first: 3, sort: [{ node: { name: ASC } }]) { ${shown} } } } } }`,
    variables: { first: 20 },
  },
];

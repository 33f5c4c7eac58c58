/** Page sizes from the root down; not every list fills its page. */
const pages = [9, 5, 7, 7, 6] as const;

const declared = pages.map((_, level) => `$level${level}: Int!`).join(', ');

/** The variables of both. */
export const nestedVariables: Readonly<Record<string, unknown>> = Object.fromEntries(
  pages.map((size, level) => [`level${level}`, size]),
);

/**
 * Resolutions, who voted on them, on what these voted, and so on. The peer has no `nodes`; with `edges { node }` as well,
 * five levels would be deeper than the product answers. So the data is the same, and the peer's JSON somewhat longer.
 */
export const ownNested: string = `query (${declared}) { list: resolutions(first: $level0, orderBy: [ID_ASC]) ${levels(
  (inner) => `nodes ${inner}`,
  (first, field) => `${field}(first: ${first}, orderBy: [NAME_ASC])`,
)} }`;

/** The same in the dialect of @neo4j/graphql. */
export const peerNested: string = `query (${declared}) { list: resolutionsConnection(first: $level0, sort: [{ id: ASC }]) ${levels(
  (inner) => `edges { node ${inner} }`,
  (first, field) => `${field}: ${field}Connection(first: ${first}, sort: [{ node: { name: ASC } }])`,
)} }`;

/** The selection below the root field. */
function levels(
  entities: (inner: string) => string,
  page: (first: string, field: string) => string,
  level = 1,
): string {
  const field = level % 2 === 1 ? 'votes' : 'voted';
  const below =
    pages[level] === undefined ? '' : `${page(`$level${level}`, field)} ${levels(entities, page, level + 1)}`;
  return `{ totalCount ${entities(`{ id name description ${below} }`)} }`;
}

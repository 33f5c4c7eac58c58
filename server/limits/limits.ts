/** What one request may ask for. What is more is answered with 400 and a code; what arrives too slowly with 408. */
export const limits = {
  bodyBytes: 256 * 1024,
  /** Milliseconds in which a request has to arrive, to the last byte of its body. */
  arrival: 30_000,
  tokens: 2_000,
  /** Entities, links and claims that one operation may read. */
  cost: 50_000,
  depth: 12,
  /** `__schema` and `__type`: the usual introspection query goes this deep. */
  introspectionDepth: 16,
  aliases: 30,
  rootFields: 20,
  pageSize: 100,
  ids: 100,
  /** Links of a path. */
  pathLength: 5,
  excludedIds: 5_000,
  searchCharacters: 200,
  /** Levels of conditions within conditions. */
  whereDepth: 5,
  /** Levels of lists and objects within variables: the deepest `where` that is answered has fewer. */
  variableDepth: 30,
  /** Values that one `where` compares with. */
  whereValues: 200,
} as const;

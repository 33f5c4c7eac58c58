/** The way out that needs neither Java nor Maven. */
export const ownDatabaseHint =
  'Or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5.26 of your own; then none is started.';

/** The Neo4j that is fetched and started: of the long-term line, which runs on Java 17 and 21. */
export const neo4jVersion = '5.26.30';

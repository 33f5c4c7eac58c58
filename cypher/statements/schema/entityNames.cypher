// Entities are searched by every name and code they have, by their description and by the folded key.
// params: none
// row: none
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.aliases, n.nativeName, n.shortName, n.iso2, n.iso3, n.description, n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }

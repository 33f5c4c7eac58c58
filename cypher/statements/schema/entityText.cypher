// Entities are searched by every name they have, by their description and by the folded key.
// params: none
// row: none
CREATE FULLTEXT INDEX entityText IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.aliases, n.nativeName, n.description, n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }

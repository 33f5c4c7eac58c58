// Every contradiction, in the order of the claims' ids.
// params: none
// row: claim, contradicts (ids)
MATCH (c:Claim)
WHERE c.id IS NOT NULL
WITH c
ORDER BY c.id
UNWIND COLLECT { MATCH (c)-[:CONTRADICTS]->(d) RETURN d.id AS id ORDER BY id } AS contradicts
RETURN c.id AS claim, contradicts

// Gives claims exactly these properties, and takes away their ends, evidence and contradictions, which are made anew.
// params: rows (list of {properties}; properties hold the id)
// row: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.properties.id})
SET c = row.properties
WITH c
OPTIONAL MATCH (c)-[r]->()
DELETE r

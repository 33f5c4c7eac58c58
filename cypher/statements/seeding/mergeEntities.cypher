// Makes entities, or gives those that are there exactly these labels and properties.
// params: rows (list of {id, kind, properties}; properties hold the id)
// row: none
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
SET n:$(row.kind)

// Makes sources, or gives those that are there exactly these properties.
// params: rows (list of {id, properties}; properties hold the id)
// row: none
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row.properties

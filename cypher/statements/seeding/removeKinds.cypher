// Takes away labels that an entity should not have.
// params: rows (list of {id, labels})
// row: none
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
REMOVE n:$(row.labels)

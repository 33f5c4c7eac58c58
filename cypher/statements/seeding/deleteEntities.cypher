// Takes entities away, with all that hangs on them.
// params: rows (list of ids)
// row: none
UNWIND $rows AS id
MATCH (n:Entity {id: id})
DETACH DELETE n

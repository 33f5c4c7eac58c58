// Takes sources away, with all that hangs on them.
// params: rows (list of ids)
// row: none
UNWIND $rows AS id
MATCH (s:Source {id: id})
DETACH DELETE s

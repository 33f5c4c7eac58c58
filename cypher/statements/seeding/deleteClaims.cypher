// Takes claims away, with all that hangs on them.
// params: rows (list of ids)
// row: none
UNWIND $rows AS id
MATCH (c:Claim {id: id})
DETACH DELETE c

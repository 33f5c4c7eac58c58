// Takes links away.
// params: rows (list of stored ids)
// row: none
UNWIND $rows AS stored
MATCH ()-[r]->() WHERE elementId(r) = stored
DELETE r

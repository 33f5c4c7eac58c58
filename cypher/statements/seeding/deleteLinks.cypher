// Takes links away.
// params: rows (list of element ids)
// row: none
UNWIND $rows AS element
MATCH ()-[r]->() WHERE elementId(r) = element
DELETE r

// Waits until all indexes are filled.
// params: none
// row: none
CALL db.awaitIndexes(60)

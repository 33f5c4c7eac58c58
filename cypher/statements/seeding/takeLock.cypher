// Takes the write lock that keeps two loads apart; it is held until the transaction ends.
// params: none
// row: none
MERGE (l:LoadLock {id: 'load'})
SET l.taken = coalesce(l.taken, 0) + 1

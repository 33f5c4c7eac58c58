// Says that every reader sees this release whole: its transaction is committed and over.
// params: hash (text), loadedAt (text)
// row: none
MATCH (r:Release {id: 'current', hash: $hash, loadedAt: $loadedAt})
SET r.isSettled = true

// There is one lock, which every load takes first.
// params: none
// row: none
CREATE CONSTRAINT loadLockId IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.id IS UNIQUE

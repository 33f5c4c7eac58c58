// Every source has an id of its own, and is found by it.
// params: none
// row: none
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE

// There is one release of each id.
// params: none
// row: none
CREATE CONSTRAINT releaseId IF NOT EXISTS FOR (n:Release) REQUIRE n.id IS UNIQUE

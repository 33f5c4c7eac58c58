// Every claim has an id of its own, and is found by it.
// params: none
// row: none
CREATE CONSTRAINT claimId IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE

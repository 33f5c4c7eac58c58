// Every entity has an id of its own, and is found by it.
// params: none
// row: none
CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE

// Entities are listed by name.
// params: none
// row: none
CREATE RANGE INDEX entityName IF NOT EXISTS FOR (n:Entity) ON (n.name)

// Makes links. CREATE, since MERGE of a relationship at a busy entity takes minutes: that they are new is known.
// params: rows (list of {predicate, from, to, properties}; days among the properties are dates)
// row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.predicate)]->(b)
SET r = row.properties

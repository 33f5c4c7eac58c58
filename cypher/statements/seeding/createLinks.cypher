// Makes links. CREATE, since MERGE of a relationship at a busy entity takes minutes: that they are new is known.
// params: rows (list of {predicate, from, to, properties, sinceMin, sinceMax, untilMin, untilMax}; days are ISO text or null)
// row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.predicate)]->(b)
SET r = row.properties
SET r.sinceMin = date(row.sinceMin), r.sinceMax = date(row.sinceMax),
    r.untilMin = date(row.untilMin), r.untilMax = date(row.untilMax)

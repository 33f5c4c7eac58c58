MATCH (n:Entity) DETACH DELETE n;
LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (:Entity {id: line[0]});
CALL db.labels();
CREATE INDEX extra FOR (n:Entity) ON (n.name);
MATCH (n:Entity {id: 'nation:USA'}) REMOVE n.name;
DROP CONSTRAINT entityId;
:source other.cypher;
MATCH (n:Entity {id: 'nation:USA'}) SET n.description = 'Not; DELETE, only "text"';

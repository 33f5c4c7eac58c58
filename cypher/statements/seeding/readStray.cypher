// What no seed file may make: other nodes, and relationships that only the loader writes or that nobody knows.
// params: none
// row: what (string), id (string or null)
MATCH (n)
WHERE NOT n:Entity AND NOT n:Source AND NOT n:Claim AND NOT n:Release AND NOT n:LoadLock
RETURN 'a node with the labels ' + reduce(text = '', label IN labels(n) | text + ':' + label) AS what, toString(n.id) AS id
UNION
MATCH (a)-[r]->(b)
WHERE NOT (type(r) = 'EVIDENCED_BY' AND a:Claim AND b:Source) AND NOT (type(r) = 'CONTRADICTS' AND a:Claim AND b:Claim)
RETURN 'a relationship :' + type(r) AS what, toString(a.id) AS id

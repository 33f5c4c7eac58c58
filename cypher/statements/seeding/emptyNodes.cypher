// Takes entities, sources, claims and the release away, as many as one batch may.
// params: none
// row: deleted (int)
MATCH (n:Entity|Source|Claim|Release)
WITH n LIMIT 5000
DELETE n
RETURN count(*) AS deleted

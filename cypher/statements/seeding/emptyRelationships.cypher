// Takes relationships away, as many as one batch may.
// params: none
// row: deleted (int)
MATCH (n:Entity|Source|Claim)-[r]-()
WITH DISTINCT r LIMIT 5000
DELETE r
RETURN count(*) AS deleted

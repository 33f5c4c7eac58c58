CALL () {
  CALL db.index.fulltext.queryNodes('entityText', $p0) YIELD node AS found1, score AS found1Score
  WHERE found1:Person
  WITH found1, found1Score ORDER BY found1Score DESC, found1.name, found1.id LIMIT $p1
  RETURN collect([[found1.name, found1.nativeName] + coalesce(found1.aliases, []), found1Score, [head([label IN labels(found1) WHERE label <> 'Entity']), found1.id, found1.name]]) AS found1Rows
}
CALL () {
  CALL db.index.fulltext.queryNodes('entityText', $p0) YIELD node AS found1, score AS found1Score
  WHERE found1:Person
  RETURN count(found1) AS found1Total
}
RETURN [[found1Rows, found1Total]] AS row

CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $p0) YIELD node AS found1, score AS found1Score
  WHERE found1:Person
  WITH found1, found1Score ORDER BY $p1 IN [name IN [name IN [found1.name, found1.nativeName, found1.shortName, found1.iso2, found1.iso3] + coalesce(found1.aliases, []) WHERE name IS NOT NULL] | toLower(name)] DESC, found1Score DESC, found1.name, found1.id LIMIT $p2
  RETURN collect([[name IN [found1.name, found1.nativeName, found1.shortName, found1.iso2, found1.iso3] + coalesce(found1.aliases, []) WHERE name IS NOT NULL], found1Score, [head([label IN labels(found1) WHERE label <> 'Entity']), found1.id, found1.name]]) AS found1Rows
}
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $p0) YIELD node AS found1, score AS found1Score
  WHERE found1:Person
  RETURN count(found1) AS found1Total
}
RETURN [[found1Rows, found1Total]] AS row

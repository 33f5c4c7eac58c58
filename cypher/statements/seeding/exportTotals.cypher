// How much there is to export, under which licences, and how many entities have not exactly one kind.
// params: none
// row: totals (map), licences (list of strings), unlicensed, odd (ints)
RETURN
  {
    entities: COUNT { (:Entity) },
    sources: COUNT { (:Source) },
    claims: COUNT { (:Claim) },
    evidence: COUNT { (:Claim)-[:EVIDENCED_BY]->(:Source) },
    contradictions: COUNT { (:Claim)-[:CONTRADICTS]->(:Claim) },
    links: COUNT { (:Entity)-[]->(:Entity) }
  } AS totals,
  COLLECT { MATCH (s:Source) WHERE s.licence IS NOT NULL RETURN DISTINCT s.licence AS licence ORDER BY licence } AS licences,
  COUNT { MATCH (s:Source) WHERE s.licence IS NULL } AS unlicensed,
  COUNT { MATCH (n:Entity) WHERE size(labels(n)) <> 2 } AS odd

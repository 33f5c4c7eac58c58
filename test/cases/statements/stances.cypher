CALL () {
  MATCH (disagreement1:Entity {id: $p2}) WHERE disagreement1:Disagreement
  CALL (disagreement1) {
    MATCH (disagreement1)<-[party:PARTY_TO]-(:Entity)
    WHERE (party.sinceMin IS NULL OR party.sinceMin <= date($p1)) AND (party.untilMax IS NULL OR party.untilMax >= date($p0))
    RETURN collect(party) AS disagreement1Parties
  }
  CALL (disagreement1Parties) {
    UNWIND disagreement1Parties AS party
    WITH DISTINCT party.towards AS towards ORDER BY towards
    RETURN collect(towards) AS issues1
  }
  CALL (disagreement1Parties) {
    UNWIND disagreement1Parties AS party
    WITH DISTINCT startNode(party) AS actor1 ORDER BY actor1.name, actor1.id
    RETURN collect([head([label IN labels(actor1) WHERE label <> 'Entity']), actor1.id, actor1.name]) AS actor1Rows
  }
  CALL (disagreement1Parties) {
    UNWIND disagreement1Parties AS party
    WITH party AS stance1, startNode(party) AS stance1Actor
    ORDER BY stance1Actor.name, stance1Actor.id, stance1.towards, stance1.sinceMin, stance1.id LIMIT $p3
    CALL (stance1) {
      MATCH (claim1:Claim {id: stance1.id})
      CALL (claim1) {
        OPTIONAL MATCH (claim1)-[:SUBJECT]->(names1Subject)
        OPTIONAL MATCH (claim1)-[:OBJECT]->(names1Object)
        RETURN [names1Subject.name, names1Object.name] AS names1
      }
      RETURN head(collect([[properties(claim1), names1]])) AS claim1Row
    }
    RETURN collect([[head([label IN labels(stance1Actor) WHERE label <> 'Entity']), stance1Actor.id], stance1.towards, stance1.stance, stance1.side, stance1.since, stance1.until, stance1.statedOn, claim1Row]) AS stance1Rows
  }
  RETURN head(collect([[disagreement1.name, disagreement1.type], issues1, actor1Rows, size(disagreement1Parties), stance1Rows])) AS disagreement1Row
}
RETURN [disagreement1Row] AS row

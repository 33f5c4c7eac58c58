CALL () {
  OPTIONAL MATCH (dyad1A:Entity {id: $p0})
  OPTIONAL MATCH (dyad1B:Entity {id: $p1})
  CALL (dyad1A, dyad1B) {
    CALL (dyad1A, dyad1B) {
      UNWIND [true, false] AS isA
      WITH isA, CASE WHEN isA THEN dyad1A ELSE dyad1B END AS near
      CALL (near) {
        MATCH (near)-[link:MEMBER_OF|PARTICIPATES_IN|ATTENDED|SIGNED|RATIFIED]->(far:Entity)
        RETURN link, far
        UNION
        MATCH (near)<-[tie:AGENCY_OF]-(:Agency)-[link:MEMBER_OF|PARTICIPATES_IN|ATTENDED|SIGNED|RATIFIED]->(far:Entity)
        WHERE coalesce(tie.sinceMin <= link.sinceMax, true) AND coalesce(tie.untilMax >= link.sinceMin, true)
        RETURN link, far
        UNION
        MATCH (near)<-[tie:CITIZEN_OF|HOLDS_OFFICE|LEADS]-(:Person)-[link:ATTENDED]->(far:Entity)
        WHERE coalesce(tie.sinceMin <= link.sinceMax, true) AND coalesce(tie.untilMax >= link.sinceMin, true)
        RETURN link, far
        UNION
        MATCH (near)<-[tie:AGENCY_OF]-(:Agency)<-[lead:LEADS]-(:Person)-[link:ATTENDED]->(far:Entity)
        WHERE coalesce(tie.sinceMin <= link.sinceMax, true) AND coalesce(tie.untilMax >= link.sinceMin, true) AND coalesce(lead.sinceMin <= link.sinceMax, true) AND coalesce(lead.untilMax >= link.sinceMin, true)
        RETURN link, far
      }
      WITH far AS shared, link, collect(DISTINCT isA) AS sides WHERE size(sides) = 1
      WITH shared, link, head(sides) AS isA ORDER BY link.sinceMin, link.id
      WITH shared, isA, collect(link) AS links, max(CASE WHEN link.until = '..' THEN date('9999-12-31') ELSE link.untilMax END) AS end ORDER BY isA DESC
      WITH shared, collect([links, end]) AS sides WHERE size(sides) = 2
      WITH shared, sides[0][0] AS ofA, sides[1][0] AS ofB, sides[0][1] AS endA, sides[1][1] AS endB
      WITH shared, ofA, ofB, CASE
          WHEN shared.onMin IS NOT NULL THEN {since: shared.on, sinceMin: shared.onMin, sinceMax: shared.onMax}
          WHEN head(ofA).sinceMin <= head(ofB).sinceMin THEN head(ofB)
          WHEN head(ofB).sinceMin < head(ofA).sinceMin THEN head(ofA)
        END AS begin, CASE
          WHEN endA <= endB THEN endA
          WHEN endB < endA THEN endB
          WHEN coalesce(endA, endB) < date('9999-12-31') THEN coalesce(endA, endB)
        END AS end
      RETURN shared, null AS direct, ofA + ofB AS links, begin, end, 'COOPERATION' AS standing
      UNION ALL
      UNWIND [true, false] AS isA
      WITH isA, CASE WHEN isA THEN dyad1A ELSE dyad1B END AS near
      CALL (near) {
        MATCH (near)-[link:MEMBER_OF|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|SIGNED|RATIFIED]-(:Entity)
        RETURN link, near AS actor
        UNION
        MATCH (near)<-[tie:AGENCY_OF]-(actor:Agency)-[link:MEMBER_OF|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|SIGNED|RATIFIED]-(:Entity)
        WHERE coalesce(tie.sinceMin <= link.sinceMax, true) AND coalesce(tie.untilMax >= link.sinceMin, true)
        RETURN link, actor
      }
      WITH link, collect(CASE WHEN isA THEN actor END) AS ofA, collect(CASE WHEN NOT isA THEN actor END) AS ofB
      WHERE link.sign = 'COOPERATION' AND any(one IN ofA WHERE any(other IN ofB WHERE one <> other))
      RETURN null AS shared, link AS direct, [link] AS links, link AS begin, CASE WHEN link.until = '..' THEN date('9999-12-31') ELSE link.untilMax END AS end, 'COOPERATION' AS standing
    }
    WITH *
    WHERE coalesce(end >= begin.sinceMin, true) AND coalesce(end, begin.sinceMax, date($p2)) >= date($p2) AND coalesce(begin.sinceMin <= date($p3), true)
    RETURN collect([shared, direct, links, begin, end, standing]) AS together1
  }
  CALL (together1) {
    UNWIND together1 AS one
    WITH one[3] AS begin
    WITH CASE WHEN begin.sinceMin.year = begin.sinceMax.year THEN begin.sinceMin.year END AS year WHERE year IS NOT NULL
    WITH year, count(*) AS count ORDER BY year
    RETURN collect([year, count]) AS years1
  }
  CALL (together1) {
    UNWIND together1 AS one
    WITH one[0] AS row1Shared, one[1] AS row1Direct, one[2] AS row1Links, one[3] AS row1Begin, one[4] AS row1End
    WITH *, [coalesce(toString(row1Begin.sinceMin), ''), coalesce(row1Shared.id, row1Direct.id)] AS row1Key
    ORDER BY row1Key[0] DESC, row1Key[1] LIMIT $p4
    CALL (row1Links) {
      UNWIND range(0, 0) AS place
      WITH row1Links[place].id AS id, place
      MATCH (claim1:Claim {id: id})
      WITH claim1, place ORDER BY place
      CALL (claim1) {
        OPTIONAL MATCH (claim1)-[:SUBJECT]->(names1Subject)
        OPTIONAL MATCH (claim1)-[:OBJECT]->(names1Object)
        RETURN [names1Subject.name, names1Object.name] AS names1
      }
      RETURN collect([[properties(claim1), names1]]) AS claim1Rows
    }
    RETURN collect([row1Key, row1Begin.since, CASE WHEN row1End = date('9999-12-31') THEN '..' ELSE head([link IN row1Links WHERE link.untilMax = row1End | link.until]) END, [row1Shared.name, [startNode(row1Direct).name, type(row1Direct), endNode(row1Direct).name]], any(link IN row1Links WHERE link.verified), [row1Shared IS NOT NULL, [head([label IN labels(row1Shared) WHERE label <> 'Entity']), row1Shared.id]], [row1Direct IS NOT NULL, [type(row1Direct)]], head(claim1Rows)]) AS row1s
  }
  CALL (dyad1A, dyad1B) {
    CALL (dyad1A, dyad1B) {
      UNWIND [true, false] AS isA
      WITH isA, CASE WHEN isA THEN dyad1A ELSE dyad1B END AS near
      CALL (near) {
        MATCH (near)-[link:PARTY_TO]->(far:Entity)
        RETURN link, far
        UNION
        MATCH (near)<-[tie:AGENCY_OF]-(:Agency)-[link:PARTY_TO]->(far:Entity)
        WHERE coalesce(tie.sinceMin <= link.sinceMax, true) AND coalesce(tie.untilMax >= link.sinceMin, true)
        RETURN link, far
      }
      WITH far AS shared, link, collect(DISTINCT isA) AS sides WHERE size(sides) = 1
      WITH shared, link, head(sides) AS isA ORDER BY link.sinceMin, link.id
      WITH shared, isA, collect(link) AS links, max(CASE WHEN link.until = '..' THEN date('9999-12-31') ELSE link.untilMax END) AS end ORDER BY isA DESC
      WITH shared, collect([links, end]) AS sides WHERE size(sides) = 2
      WITH shared, sides[0][0] AS ofA, sides[1][0] AS ofB, sides[0][1] AS endA, sides[1][1] AS endB
      WITH shared, ofA, ofB, CASE
          WHEN head(ofA).sinceMin <= head(ofB).sinceMin THEN head(ofB)
          WHEN head(ofB).sinceMin < head(ofA).sinceMin THEN head(ofA)
        END AS begin, CASE
          WHEN endA <= endB THEN endA
          WHEN endB < endA THEN endB
          WHEN coalesce(endA, endB) < date('9999-12-31') THEN coalesce(endA, endB)
        END AS end
      CALL (shared) {
        MATCH (shared)<-[party:PARTY_TO]-(who:Entity)
        RETURN collect(party) AS parties, collect(CASE WHEN NOT who:Person THEN party END) AS heard
      }
      WITH *, [one IN heard WHERE NOT one IN ofA AND NOT one IN ofB] AS others
      WITH *, [one IN ofA WHERE one.stance IN ['SUPPORTS', 'OPPOSES']] AS takenByA
      WITH *, [one IN ofB WHERE one.stance IN ['SUPPORTS', 'OPPOSES']] AS takenByB
      WITH *, [one IN others WHERE one.stance IN ['SUPPORTS', 'OPPOSES']] AS takenByOthers
      WITH *, CASE
          WHEN any(one IN takenByA WHERE any(other IN takenByB WHERE one.stance <> other.stance AND coalesce(one.towards, '') = coalesce(other.towards, ''))) THEN 'CONFLICT'
          WHEN shared.type = 'INCIDENT' AND all(one IN parties WHERE coalesce(one.stance, '') <> 'OPPOSES') THEN 'INCIDENT'
          WHEN size(takenByA) > 0 AND size(takenByB) > 0 THEN 'UNOPPOSED'
          WHEN any(one IN ofA WHERE any(other IN ofB WHERE coalesce(one.side = other.side, false))) THEN 'UNOPPOSED'
          WHEN all(one IN ofA WHERE one.sign = 'NEUTRAL') OR all(one IN ofB WHERE one.sign = 'NEUTRAL') THEN 'UNOPPOSED'
          WHEN any(one IN takenByA + takenByB WHERE all(other IN takenByOthers WHERE one.stance = other.stance OR NOT coalesce(one.towards, '') = coalesce(other.towards, ''))) THEN 'CONFLICT'
          WHEN size(takenByA) = 0 AND size(takenByB) = 0 AND size(others) = 0 THEN 'CONFLICT'
          ELSE 'UNOPPOSED'
        END AS standing
      RETURN shared, null AS direct, ofA + ofB AS links, begin, end, standing
      UNION ALL
      UNWIND [true, false] AS isA
      WITH isA, CASE WHEN isA THEN dyad1A ELSE dyad1B END AS near
      CALL (near) {
        MATCH (near)-[link:PARTY_TO|AFFECTS]-(:Entity)
        RETURN link, near AS actor
        UNION
        MATCH (near)<-[tie:AGENCY_OF]-(actor:Agency)-[link:PARTY_TO|AFFECTS]-(:Entity)
        WHERE coalesce(tie.sinceMin <= link.sinceMax, true) AND coalesce(tie.untilMax >= link.sinceMin, true)
        RETURN link, actor
      }
      WITH link, collect(CASE WHEN isA THEN actor END) AS ofA, collect(CASE WHEN NOT isA THEN actor END) AS ofB
      WHERE link.sign = 'CONFLICT' AND any(one IN ofA WHERE any(other IN ofB WHERE one <> other))
      RETURN null AS shared, link AS direct, [link] AS links, link AS begin, CASE WHEN link.until = '..' THEN date('9999-12-31') ELSE link.untilMax END AS end, 'CONFLICT' AS standing
    }
    WITH *
    WHERE coalesce(end >= begin.sinceMin, true) AND coalesce(end, begin.sinceMax, date($p2)) >= date($p2) AND coalesce(begin.sinceMin <= date($p3), true)
    RETURN collect([shared, direct, links, begin, end, standing]) AS apart1
  }
  WITH *, [one IN apart1 WHERE one[5] = 'CONFLICT'] AS conflict1
  CALL (conflict1) {
    UNWIND conflict1 AS one
    WITH one[0] AS row2Shared, one[1] AS row2Direct, one[2] AS row2Links, one[3] AS row2Begin, one[4] AS row2End
    WITH *, [coalesce(toString(row2Begin.sinceMin), ''), coalesce(row2Shared.id, row2Direct.id)] AS row2Key
    WHERE (row2Key[0] < $p5 OR (row2Key[0] = $p5 AND row2Key[1] > $p6))
    ORDER BY row2Key[0] DESC, row2Key[1] LIMIT $p4
    CALL (row2Links) {
      UNWIND range(0, size(row2Links) - 1) AS place
      WITH row2Links[place].id AS id, place
      MATCH (claim2:Claim {id: id})
      WITH claim2, place ORDER BY place
      CALL (claim2) {
        MATCH (claim2)-[evidence1:EVIDENCED_BY]->(evidence1Source:Source)
        WITH evidence1, evidence1Source ORDER BY evidence1Source.id, evidence1.locator, evidence1.quote
        RETURN collect([evidence1.quote, [evidence1Source.title]]) AS evidence1Row
      }
      RETURN collect([claim2.id, evidence1Row]) AS claim2Rows
    }
    RETURN collect([row2Begin.since, CASE WHEN row2End = date('9999-12-31') THEN '..' ELSE head([link IN row2Links WHERE link.untilMax = row2End | link.until]) END, [row2Shared.name, [startNode(row2Direct).name, type(row2Direct), endNode(row2Direct).name]], claim2Rows]) AS row2s
  }
  WITH *, [one IN apart1 WHERE one[5] = 'INCIDENT'] AS incidents1
  CALL (incidents1) {
    UNWIND incidents1 AS one
    WITH one[0] AS row3Shared, one[1] AS row3Direct, one[2] AS row3Links, one[3] AS row3Begin, one[4] AS row3End
    WITH *, [coalesce(toString(row3Begin.sinceMin), ''), coalesce(row3Shared.id, row3Direct.id)] AS row3Key
    ORDER BY row3Key[0] DESC, row3Key[1] LIMIT $p4
    RETURN collect([row3Begin.since, [row3Shared.name, [startNode(row3Direct).name, type(row3Direct), endNode(row3Direct).name]]]) AS row3s
  }
  WITH *, [one IN apart1 WHERE one[5] = 'UNOPPOSED'] AS unopposed1
  CALL (dyad1A, dyad1B) {
    MATCH (dyad1A)-[voteA:VOTED]->(resolution:Resolution)<-[voteB:VOTED]-(dyad1B)
    WHERE voteA.vote IS NOT NULL AND voteB.vote IS NOT NULL AND coalesce(voteA.sinceMax, date($p2)) >= date($p2) AND coalesce(voteA.sinceMin <= date($p3), true)
    RETURN collect([resolution, [voteA, voteB], CASE
        WHEN voteA.vote = 'ABSTAIN' OR voteB.vote = 'ABSTAIN' THEN 'ABSTAINED'
        WHEN voteA.vote = voteB.vote THEN 'ALIKE'
        ELSE 'OPPOSED'
      END]) AS votes1
  }
  CALL (votes1) {
    UNWIND votes1 AS one
    WITH one[0] AS pair1Resolution, one[1] AS pair1Links, one[2] AS pair1Outcome
    WITH *, [coalesce(toString(pair1Links[0].sinceMin), ''), pair1Resolution.id] AS pair1Key
    ORDER BY pair1Key[0] DESC, pair1Key[1] LIMIT $p4
    RETURN collect([pair1Links[0].since, [pair1Resolution.name], pair1Links[0].vote, pair1Links[1].vote, pair1Outcome]) AS pair1s
  }
  RETURN [[dyad1A IS NOT NULL, [head([label IN labels(dyad1A) WHERE label <> 'Entity']), dyad1A.id, dyad1A.name]], [dyad1B IS NOT NULL, [head([label IN labels(dyad1B) WHERE label <> 'Entity']), dyad1B.id, dyad1B.name]], [size(together1), size([one IN together1 WHERE CASE WHEN one[3].sinceMin.year = one[3].sinceMax.year THEN one[3].sinceMin.year END IS NULL]), years1, row1s], [size(conflict1), row2s], [size(incidents1), row3s], [size(unopposed1)], [size(votes1), size([one IN votes1 WHERE one[2] = 'ALIKE']), size([one IN votes1 WHERE one[2] = 'OPPOSED']), size([one IN votes1 WHERE one[2] = 'ABSTAINED']), pair1s]] AS dyad1Row
}
RETURN [dyad1Row] AS row

// What: the Duffy-Bakanov talks, and the last meeting of the two heads of agency before them.
// From: the article; status, day and place from press reports, see 510-article-corrections.cypher.
// Licence: facts, own words.
// Date: 2026-11-24.

UNWIND [
  {id: 'meeting:2025-07-31-duffy-bakanov', name: 'Duffy–Bakanov talks', aliases: ['Duffy-Bakanov talks', 'NASA-Roscosmos talks of 2025'], description: 'Talks of the heads of NASA and Roscosmos, the first since October 2018.', status: 'HELD', place: 'Kennedy Space Center, USA', on: '2025-07-31'},
  {id: 'meeting:2018-10-11-bridenstine-rogozin', name: 'Bridenstine–Rogozin meeting at Baikonur', aliases: ['Bridenstine-Rogozin meeting at Baikonur'], description: 'The heads of NASA and Roscosmos met for the launch of Soyuz MS-10, which was aborted.', status: 'HELD', place: 'Baikonur, Kazakhstan', on: '2018-10-11'}
] AS row
MERGE (n:Entity:Meeting {id: row.id}) SET n += row;

// What: the programs that the article on the Duffy-Bakanov talks names.
// From: the article and the public record.
// Licence: facts, own words.
// Date: 2026-11-24.

UNWIND [
  {id: 'program:iss', name: 'International Space Station', aliases: ['ISS', 'Международная космическая станция', 'МКС'], description: 'Station in low Earth orbit, run by five agencies, with crews since 2000.', type: 'STATION', status: 'ACTIVE'},
  {id: 'program:cross-flights', name: 'Cross-flight program', aliases: ['Cross-flights', 'Crew swap', 'Integrated crews of NASA and Roscosmos'], description: 'NASA and Roscosmos carry members of each other\'s crews to the station, seat for seat and without payment.', type: 'EXCHANGE', status: 'ACTIVE'}
] AS row
MERGE (n:Entity:Program {id: row.id}) SET n += row;

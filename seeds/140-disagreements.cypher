// What: the disagreement that the article on the Duffy-Bakanov talks names.
// From: the article and the public record.
// Licence: facts, own words.
// Date: 2026-11-24.

UNWIND [
  {id: 'disagreement:ukraine-war', name: 'Conflict in Ukraine', aliases: ['situation in Ukraine', 'war in Ukraine'], description: 'Russia\'s war against Ukraine since February 2022, and the sanctions over it that touch space.', domain: 'TERRITORIAL', type: 'WAR', status: 'OPEN'}
] AS row
MERGE (n:Entity:Disagreement {id: row.id}) SET n += row;

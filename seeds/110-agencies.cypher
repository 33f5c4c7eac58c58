// What: the agencies that the article on the Duffy-Bakanov talks names.
// From: the public record; foundation dates as in GCAT (J. C. McDowell, General Catalog of Artificial Space Objects, planet4589.org/space/gcat).
// Licence: facts, own words.
// Date: 2026-11-24.

UNWIND [
  {id: 'agency:nasa', name: 'NASA', shortName: 'NASA', aliases: ['National Aeronautics and Space Administration'], description: 'Civil space agency of the United States.', type: 'GOVERNMENT_AGENCY', founded: '1958-10-01'},
  {id: 'agency:roscosmos', name: 'Roscosmos', nativeName: 'Роскосмос', shortName: 'Roscosmos', aliases: ['State Space Corporation Roscosmos', 'Roskosmos', 'Государственная корпорация по космической деятельности «Роскосмос»'], description: 'State corporation that runs Russian space activity; successor of the Federal Space Agency.', type: 'STATE_CORPORATION', founded: '2016-01-01'}
] AS row
MERGE (n:Entity:Agency {id: row.id}) SET n += row;

// What: agencies and bodies that rows of the curated facts name and no list has.
// From: the rows that name them: see the claims.
// Licence: facts, own words.
// Date: 2026-11-23.
// Made by: seeds/import. Do not mend this file; mend the importer and run it again.

UNWIND [
  {id: 'agency:nanoracks', name: 'Nanoracks'},
  {id: 'agency:chilean-space-agency', name: 'Chilean Space Agency'},
  {id: 'agency:rsc-energia', name: 'RSC Energia'},
  {id: 'agency:mext', name: 'MEXT'},
  {id: 'agency:hellenic-space-center', name: 'Hellenic Space Center'},
  {id: 'agency:un-security-council', name: 'UN Security Council'},
  {id: 'agency:senate-commerce-committee', name: 'Senate Commerce Committee'}
] AS row
MERGE (n:Entity:Agency {id: row.id}) SET n += row;

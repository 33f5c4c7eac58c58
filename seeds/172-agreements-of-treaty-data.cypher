// What: agreements that only the treaty data lists.
// From: agreements.csv of github.com/globalgov/manytreaties (commit 4bf79f9), James Hollway and others.
// Licence: CC BY 4.0.
// Date: 2026-11-22.
// Made by: seeds/import. Do not mend this file; mend the importer and run it again.

UNWIND [
  {id: 'agreement:gosat-oco', name: 'Agreement on GOSAT and OCO', aliases: ['Agreement Concerning Cooperation On The Joint Program Between The Greenhouse Gases ObservingSatellite (GOSAT) And The Orbiting Carbon Observatory (OCO) Satellite'], type: 'TREATY', signedOn: '2008-12-01'}
] AS row
MERGE (n:Entity:Agreement {id: row.id}) SET n += row;

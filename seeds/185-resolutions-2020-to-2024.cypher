// What: recorded votes on outer space of 2020 to 2024: four of the General Assembly, and two drafts in the Security Council.
// From: un_votes_2020_2024.csv of the curated facts.
// Licence: facts, own words.
// Date: 2026-11-23.
// Made by: seeds/import. Do not mend this file; mend the importer and run it again.

UNWIND [
  {id: 'resolution:a-res-75-36', name: 'Resolution 75/36', aliases: ['A/RES/75/36'], description: 'On reducing space threats through norms of responsible behaviour.', session: '75', adoptedOn: '2020-12-07'},
  {id: 'resolution:a-res-76-231', name: 'Resolution 76/231', aliases: ['A/RES/76/231'], description: 'On open-ended working group on reducing space threats.', session: '76', adoptedOn: '2021-12-24'},
  {id: 'resolution:a-res-77-41', name: 'Resolution 77/41', aliases: ['A/RES/77/41'], description: 'On destructive direct-ascent anti-satellite missile testing.', session: '77', adoptedOn: '2022-12-07'},
  {id: 'resolution:s-2024-302', name: 'Security Council draft S/2024/302', aliases: ['S/2024/302'], description: 'US-Japan draft on weapons of mass destruction in outer space; not adopted.', adoptedOn: '2024-04-24'},
  {id: 'resolution:s-2024-383', name: 'Security Council draft S/2024/383', aliases: ['S/2024/383'], description: 'Russian draft on weapons in outer space; not adopted.', adoptedOn: '2024-05-20'},
  {id: 'resolution:a-res-79-18', name: 'Resolution 79/18', aliases: ['A/RES/79/18'], description: 'On weapons of mass destruction in outer space.', session: '79', adoptedOn: '2024-12-02'}
] AS row
MERGE (n:Entity:Resolution {id: row.id}) SET n += row;

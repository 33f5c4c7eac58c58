// What: declarations and principles of the UN General Assembly, guidelines of COPUOS, and laws on space.
// From: documents.jsonl of github.com/dacheah/space-law-corpus (commit 563d5c0).
// Licence: CC BY 4.0.
// Date: 2026-11-22.
// Made by: seeds/import. Do not mend this file; mend the importer and run it again.

UNWIND [
  {id: 'agreement:french-space-operations-act', name: 'French Space Operations Act', aliases: ['Loi n° 2008-518 du 3 juin 2008 relative aux opérations spatiales'], description: 'Law of France on space operations, their authorization and liability.', type: 'LAW', inForceFrom: '2008-06-05'},
  {id: 'agreement:luxembourg-space-resources-law', name: 'Luxembourg Space Resources Law', aliases: ['Loi du 20 juillet 2017 sur l’exploration et l’utilisation des ressources de l’espace'], description: 'Law of Luxembourg on the exploration and use of space resources.', type: 'LAW', inForceFrom: '2017-08-02'},
  {id: 'agreement:us-space-resource-act', name: 'US Space Resource Act', aliases: ['Space Resource Commercial Exploration and Utilization (51 U.S.C. Chapter 513)'], description: 'Law of the United States on the commercial exploration and recovery of space resources.', type: 'LAW', inForceFrom: '2015-11-25'},
  {id: 'agreement:declaration-of-legal-principles', name: 'Declaration of Legal Principles', aliases: ['Declaration of Legal Principles Governing the Activities of States in the Exploration and Use of Outer Space'], description: 'Declaration of the UN General Assembly on the law of outer space, before there was a treaty.', type: 'ACCORD'},
  {id: 'agreement:direct-broadcasting-principles', name: 'Direct Broadcasting Principles', aliases: ['Principles Governing the Use by States of Artificial Earth Satellites for International Direct Television Broadcasting'], description: 'Principles of the UN General Assembly on television from satellites.', type: 'ACCORD'},
  {id: 'agreement:remote-sensing-principles', name: 'Remote Sensing Principles', aliases: ['Principles Relating to Remote Sensing of the Earth from Outer Space'], description: 'Principles of the UN General Assembly on observation of the Earth from space.', type: 'ACCORD'},
  {id: 'agreement:nuclear-power-sources-principles', name: 'Nuclear Power Sources Principles', aliases: ['Principles Relevant to the Use of Nuclear Power Sources in Outer Space'], description: 'Principles of the UN General Assembly on nuclear power sources in space.', type: 'ACCORD'},
  {id: 'agreement:benefits-declaration', name: 'Benefits Declaration', aliases: ['Declaration on International Cooperation in the Exploration and Use of Outer Space for the Benefit and in the Interest of All States, Taking into Particular Account the Needs of Developing Countries'], description: 'Declaration of the UN General Assembly on cooperation for the benefit of all states.', type: 'ACCORD'},
  {id: 'agreement:copuos-space-debris-mitigation-guidelines', name: 'COPUOS Space Debris Mitigation Guidelines', aliases: ['Space Debris Mitigation Guidelines of the Committee on the Peaceful Uses of Outer Space'], description: 'Guidelines of COPUOS on how to leave less debris.', type: 'ACCORD'},
  {id: 'agreement:lts-guidelines', name: 'LTS Guidelines', aliases: ['Guidelines for the Long-term Sustainability of Outer Space Activities'], description: 'Guidelines of COPUOS on the long-term sustainability of space activities.', type: 'ACCORD'}
] AS row
MERGE (n:Entity:Agreement {id: row.id}) SET n += row;

// What: agreements and laws that rows on programs, meetings and agencies name.
// From: programs.csv, program_participants.csv, meetings_more.csv and space_agencies.csv of the curated facts.
// Licence: facts, own words.
// Date: 2026-11-23.
// Made by: seeds/import. Do not mend this file; mend the importer and run it again.

UNWIND [
  {id: 'agreement:cospas-sarsat-memorandum-of-1979', name: 'COSPAS-SARSAT memorandum of 1979', description: 'First memorandum on the satellite system for distress calls.', type: 'MEMORANDUM', signedOn: '1979-11-23'},
  {id: 'agreement:nasa-esro-memorandum-on-spacelab', name: 'NASA-ESRO memorandum on Spacelab', description: 'On the European laboratory in the bay of the Shuttle; ESA took it over from ESRO.', type: 'MEMORANDUM', signedOn: '1973-08-14'},
  {id: 'agreement:euromir-contract', name: 'Euromir contract', description: 'Contract on two stays of ESA astronauts on Mir.', type: 'MEMORANDUM', signedOn: '1993'},
  {id: 'agreement:esa-russia-agreement-on-integral', name: 'ESA-Russia agreement on Integral', description: 'A launch on a Proton in return for observing time.', type: 'MEMORANDUM', signedOn: '1997-11-18'},
  {id: 'agreement:esa-agreement-on-chandrayaan-1', name: 'ESA agreement on Chandrayaan-1', description: 'On three European instruments for the Indian lunar probe.', type: 'MEMORANDUM', signedOn: '2005-06-27'},
  {id: 'agreement:nasa-isro-memorandum-on-chandrayaan-1', name: 'NASA-ISRO memorandum on Chandrayaan-1', description: 'On two NASA payloads for the Indian lunar probe.', type: 'MEMORANDUM', signedOn: '2006-05-09'},
  {id: 'agreement:oneweb-arianespace-contract-for-21-soyuz', name: 'OneWeb-Arianespace contract for 21 Soyuz', description: 'Contract for launches of OneWeb satellites on Russian rockets.', type: 'MEMORANDUM', signedOn: '2015-06-25'},
  {id: 'agreement:nasa-uae-space-agency-arrangement-on-mars', name: 'NASA-UAE Space Agency arrangement on Mars', description: 'Arrangement on the exploration of Mars, signed together with the framework agreement.', type: 'MEMORANDUM', signedOn: '2016-06-12'},
  {id: 'agreement:china-russia-agreement-on-beidou-and-glonass', name: 'China-Russia agreement on BeiDou and GLONASS', description: 'On the use of both navigation systems together.', type: 'TREATY', signedOn: '2018-11-07'},
  {id: 'agreement:jaxa-cnes-dlr-agreement-on-the-mmx-rover', name: 'JAXA-CNES-DLR agreement on the MMX rover', description: 'On a French-German rover for the Japanese mission to Phobos.', type: 'MEMORANDUM', signedOn: '2019-06'},
  {id: 'agreement:esa-jaxa-agreement-on-lupex', name: 'ESA-JAXA agreement on LUPEX', description: 'On a European mass spectrometer for the lunar polar mission.', type: 'MEMORANDUM', signedOn: '2022-04'},
  {id: 'agreement:cnes-cnsa-memorandum-on-change-6', name: 'CNES-CNSA memorandum on Chang\'e 6', description: 'On a French instrument for the Chinese lunar lander.', type: 'MEMORANDUM', signedOn: '2023-06'},
  {id: 'agreement:national-aeronautics-and-space-act', name: 'National Aeronautics and Space Act', description: 'Law of the United States that founded NASA.', type: 'LAW', signedOn: '1958-07-29'},
  {id: 'agreement:law-8-854-of-brazil', name: 'Law 8.854 of Brazil', description: 'Law of Brazil that founded the Brazilian Space Agency.', type: 'LAW'},
  {id: 'agreement:russian-law-on-the-state-corporation-roscosmos', name: 'Russian law on the state corporation Roscosmos', description: 'Law of Russia that made Roscosmos a state corporation.', type: 'LAW'},
  {id: 'agreement:law-no-3-of-2018-of-egypt', name: 'Law No. 3 of 2018 of Egypt', description: 'Law of Egypt that founded the Egyptian Space Agency.', type: 'LAW'},
  {id: 'agreement:republic-act-11363-of-the-philippines', name: 'Republic Act 11363 of the Philippines', description: 'Law of the Philippines that founded the Philippine Space Agency.', type: 'LAW', signedOn: '2019-08-08'}
] AS row
MERGE (n:Entity:Agreement {id: row.id}) SET n += row;

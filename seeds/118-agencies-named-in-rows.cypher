// What: agencies and bodies that rows of the curated facts name and no list has.
// From: the rows that name them: see the claims.
// Licence: facts, own words.
// Date: 2026-11-23.
// Made by: seeds/import. Do not mend this file; mend the importer and run it again.

UNWIND [
  {id: 'agency:ussr-academy-of-sciences', name: 'USSR Academy of Sciences'},
  {id: 'agency:esa', name: 'ESA'},
  {id: 'agency:csa', name: 'CSA'},
  {id: 'agency:spacex', name: 'SpaceX'},
  {id: 'agency:mohammed-bin-rashid-space-centre-eiast', name: 'Mohammed bin Rashid Space Centre'},
  {id: 'agency:chilean-space-agency', name: 'Chilean Space Agency'},
  {id: 'agency:ssau', name: 'National Space Agency of Ukraine'},
  {id: 'agency:isro', name: 'ISRO'},
  {id: 'agency:cnsa', name: 'CNSA'},
  {id: 'agency:aeb', name: 'AEB'},
  {id: 'agency:china-resources-satellite-applications-center-cresda', name: 'China Centre for Resources Satellite Data and Application'},
  {id: 'agency:inpe', name: 'INPE'},
  {id: 'agency:cnes', name: 'CNES'},
  {id: 'agency:cmsa', name: 'CMSA'},
  {id: 'agency:uaesa', name: 'UAE Space Agency'},
  {id: 'agency:jaxa', name: 'JAXA'},
  {id: 'agency:glavkosmos', name: 'Glavkosmos'},
  {id: 'agency:philsa', name: 'PhilSA'},
  {id: 'agency:uksa', name: 'UKSA'},
  {id: 'agency:sansa', name: 'SANSA'},
  {id: 'agency:kasa', name: 'KASA'},
  {id: 'agency:suparco', name: 'SUPARCO'},
  {id: 'agency:esro', name: 'ESRO'},
  {id: 'agency:arianespace', name: 'Arianespace'},
  {id: 'agency:oneweb', name: 'OneWeb'},
  {id: 'agency:dlr', name: 'DLR'},
  {id: 'agency:copuos', name: 'COPUOS'}
] AS row
MERGE (n:Entity:Agency {id: row.id}) SET n += row;

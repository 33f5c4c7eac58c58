// What: agencies and bodies that rows of the curated facts name and no list has.
// From: the rows that name them: see the claims.
// Licence: facts, own words.
// Date: 2026-11-23.
// Made by: seeds/import. Do not mend this file; mend the importer and run it again.

UNWIND [
  {id: 'agency:esa', name: 'ESA'},
  {id: 'agency:csa', name: 'CSA'},
  {id: 'agency:jaxa', name: 'JAXA'},
  {id: 'agency:suparco', name: 'SUPARCO'},
  {id: 'agency:isro', name: 'ISRO'},
  {id: 'agency:spacex', name: 'SpaceX'},
  {id: 'agency:ussr-academy-of-sciences', name: 'USSR Academy of Sciences'},
  {id: 'agency:dlr', name: 'DLR'},
  {id: 'agency:cnes', name: 'CNES'},
  {id: 'agency:conae', name: 'CONAE'},
  {id: 'agency:uksa', name: 'UKSA'},
  {id: 'agency:cnsa', name: 'CNSA'},
  {id: 'agency:kari', name: 'KARI'},
  {id: 'agency:abae', name: 'ABAE'},
  {id: 'agency:uaesa', name: 'UAESA'},
  {id: 'agency:united-launch-alliance', name: 'United Launch Alliance'},
  {id: 'agency:arianespace', name: 'Arianespace'},
  {id: 'agency:oneweb', name: 'OneWeb'},
  {id: 'agency:eu', name: 'EU'},
  {id: 'agency:boeing', name: 'Boeing'},
  {id: 'agency:kazcosmos', name: 'KAZCOSMOS'},
  {id: 'agency:asi', name: 'ASI'},
  {id: 'agency:apsco', name: 'APSCO'},
  {id: 'agency:axiom-space', name: 'Axiom Space'},
  {id: 'agency:bigelow-aerospace', name: 'Bigelow Aerospace'},
  {id: 'agency:nanoracks', name: 'Nanoracks'},
  {id: 'agency:glavkosmos', name: 'Glavkosmos'},
  {id: 'agency:tass', name: 'TASS'},
  {id: 'agency:ussr', name: 'USSR'},
  {id: 'agency:rsc-energia', name: 'RSC Energia'},
  {id: 'agency:nasda', name: 'NASDA'},
  {id: 'agency:mext', name: 'MEXT'},
  {id: 'agency:ssau', name: 'SSAU'},
  {id: 'agency:casc', name: 'CASC'},
  {id: 'agency:cmsa', name: 'CMSA'},
  {id: 'agency:unoosa', name: 'UNOOSA'},
  {id: 'agency:sansa', name: 'SANSA'},
  {id: 'agency:aeb', name: 'AEB'},
  {id: 'agency:hellenic-space-center', name: 'Hellenic Space Center'},
  {id: 'agency:un-security-council', name: 'UN Security Council'},
  {id: 'agency:kasa', name: 'KASA'},
  {id: 'agency:senate-commerce-committee', name: 'Senate Commerce Committee'}
] AS row
MERGE (n:Entity:Agency {id: row.id}) SET n += row;

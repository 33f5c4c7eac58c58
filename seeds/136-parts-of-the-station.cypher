// What: modules, trusses, arms and docking adapters of the International Space Station.
// From: facts/iss_modules.csv; who made each by a table of the importer.
// Licence: facts, own words.
// Date: 2026-11-23.
// Made by: seeds/import. Do not mend this file; mend the importer and run it again.

UNWIND [
  {id: 'program:zarya', name: 'Zarya', description: 'Part of the International Space Station: Roscosmos (built), NASA (paid for).'},
  {id: 'program:unity', name: 'Unity', aliases: ['Node 1'], description: 'Part of the International Space Station: NASA.'},
  {id: 'program:zvezda', name: 'Zvezda', aliases: ['Service Module'], description: 'Part of the International Space Station: Roscosmos.'},
  {id: 'program:z1-truss', name: 'Z1 truss', description: 'Part of the International Space Station: NASA.'},
  {id: 'program:p6-truss', name: 'P6 truss', description: 'Part of the International Space Station: NASA.'},
  {id: 'program:destiny', name: 'Destiny', description: 'Part of the International Space Station: NASA.'},
  {id: 'program:canadarm2', name: 'Canadarm2', description: 'Part of the International Space Station: CSA.'},
  {id: 'program:quest', name: 'Quest', description: 'Part of the International Space Station: NASA.'},
  {id: 'program:pirs', name: 'Pirs', description: 'Part of the International Space Station: Roscosmos.'},
  {id: 'program:harmony', name: 'Harmony', aliases: ['Node 2'], description: 'Part of the International Space Station: NASA (built in Italy).'},
  {id: 'program:dextre', name: 'Dextre', description: 'Part of the International Space Station: CSA.'},
  {id: 'program:poisk', name: 'Poisk', description: 'Part of the International Space Station: Roscosmos.'},
  {id: 'program:tranquility', name: 'Tranquility and Cupola', description: 'Part of the International Space Station: NASA (built in Europe).'},
  {id: 'program:rassvet', name: 'Rassvet', description: 'Part of the International Space Station: Roscosmos (carried by NASA).'},
  {id: 'program:leonardo', name: 'Leonardo', aliases: ['PMM'], description: 'Part of the International Space Station: NASA (built by ASI).'},
  {id: 'program:beam', name: 'BEAM', description: 'Part of the International Space Station: Bigelow Aerospace for NASA.'},
  {id: 'program:ida-2', name: 'IDA-2', description: 'Part of the International Space Station: NASA.'},
  {id: 'program:ida-3', name: 'IDA-3', description: 'Part of the International Space Station: NASA.'},
  {id: 'program:bishop-airlock', name: 'Bishop airlock', description: 'Part of the International Space Station: Nanoracks.'},
  {id: 'program:nauka', name: 'Nauka', description: 'Part of the International Space Station: Roscosmos.'},
  {id: 'program:prichal', name: 'Prichal', description: 'Part of the International Space Station: Roscosmos.'}
] AS row
MERGE (n:Entity:Program {id: row.id}) SET n += row;

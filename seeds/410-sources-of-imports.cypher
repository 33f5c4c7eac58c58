// What: the data sets, pages and records that the imported claims rest on.
// From: their own pages; for the curated facts, the pages and records that each row names. RECORD: its words are not held.
// Licence: bibliographic facts.
// Date: 2026-11-23.
// Made by: seeds/import. Do not mend this file; mend the importer and run it again.

UNWIND [
  {id: 'source:mledoze-countries', title: 'World countries in JSON, CSV, XML and YAML', authors: ['Mohammed Le Doze'], type: 'DATASET', url: 'https://github.com/mledoze/countries', publishedOn: '2026-04-27', retrievedOn: '2026-11-22', licence: 'ODbL-1.0'},
  {id: 'source:un-space-votes', title: 'United Nations General Assembly Voting Data, roll calls on outer space', authors: ['Erik Voeten', 'David Robinson'], publisher: 'Harvard Dataverse; github.com/dgrtwo/unvotes', type: 'DATASET', url: 'https://github.com/dgrtwo/unvotes', retrievedOn: '2026-11-22', licence: 'CC0-1.0'},
  {id: 'source:cosmos-human-spaceflight', title: 'Cosmos: the infographic book of space, human spaceflight data', authors: ['Stuart Lowe', 'Chris North'], type: 'DATASET', url: 'https://github.com/cosmos-book/cosmos-book.github.io', publishedOn: '2024-01-15', retrievedOn: '2026-11-22', licence: 'CC-BY-SA-3.0'},
  {id: 'source:manytreaties', title: 'manytreaties: agreements and parties (GGO)', authors: ['James Hollway'], type: 'DATASET', url: 'https://github.com/globalgov/manytreaties', publishedOn: '2025-10-05', retrievedOn: '2026-11-22', licence: 'CC-BY-4.0'},
  {id: 'source:space-law-corpus', title: 'Space law corpus', authors: ['dacheah'], type: 'DATASET', url: 'https://github.com/dacheah/space-law-corpus', publishedOn: '2026-07-22', retrievedOn: '2026-11-22', licence: 'CC-BY-4.0'},
  {id: 'source:gcat-orgs', title: 'General Catalog of Artificial Space Objects, organizations', authors: ['Jonathan C. McDowell'], type: 'DATASET', url: 'https://planet4589.org/space/gcat', publishedOn: '2025-04-14', retrievedOn: '2026-11-22', licence: 'CC-BY-4.0'},
  {id: 'source:economist-space-launches', title: 'Space launches, 1957 to October 2018', authors: ['The Economist', 'Jonathan C. McDowell'], publisher: 'The Economist', type: 'DATASET', url: 'https://github.com/TheEconomist/graphic-detail-data', publishedOn: '2018-10-20', retrievedOn: '2026-11-22', licence: 'CC-BY-4.0'},
  {id: 'source:space-diplomacy-facts', title: 'Curated facts of space diplomacy, in the own words of the project', publisher: 'Rendezvous', type: 'DATASET', retrievedOn: '2026-11-23', licence: 'facts, own words'},
  {id: 'source:public-record', title: 'The public record, where no document was opened', type: 'RECORD', licence: 'facts, own words'},
  {id: 'source:esa-int-history', title: 'esa.int, History', type: 'RECORD', licence: 'bibliographic facts'},
  {id: 'source:hjnahistoria-com-br-and-wikipedia-pt', title: 'hjnahistoria.com.br and Wikipedia (pt)', type: 'RECORD', licence: 'bibliographic facts'},
  {id: 'source:inform-kz-2020-03-16', title: 'inform.kz 2020-03-16', type: 'RECORD', licence: 'bibliographic facts'},
  {id: 'source:wikipedia-lapan-clateway-copy', title: 'Wikipedia, LAPAN (clateway copy)', type: 'RECORD', licence: 'bibliographic facts'},
  {id: 'source:space-gov-ph-implementing-rules', title: 'space.gov.ph, implementing rules', type: 'RECORD', licence: 'bibliographic facts'},
  {id: 'source:discovertic-com', title: 'discovertic.com', type: 'RECORD', licence: 'bibliographic facts'},
  {id: 'source:africanexplorermagazine-com', title: 'africanexplorermagazine.com', type: 'RECORD', licence: 'bibliographic facts'},
  {id: 'source:africanews-space-list-of-space-agencies-in-africa', title: 'africanews.space, List of Space Agencies in Africa', type: 'RECORD', licence: 'bibliographic facts'},
  {id: 'source:asdnews-com-sep-12-2018', title: 'asdnews.com Sep 12, 2018', type: 'RECORD', licence: 'bibliographic facts'},
  {id: 'source:egyptianstreets-com-2025-04-21', title: 'egyptianstreets.com 2025-04-21', type: 'RECORD', licence: 'bibliographic facts'}
] AS row
MERGE (s:Source {id: row.id}) SET s += row;

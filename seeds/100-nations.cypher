// What: the nations that the article on the Duffy-Bakanov talks names.
// From: ISO codes and Wikidata items from the data set country-codes (github.com/datasets/country-codes); Russian and Ukrainian names in general use.
// Licence: Public Domain Dedication and License (codes).
// Date: 2026-11-24.

UNWIND [
  {id: 'nation:USA', name: 'United States', aliases: ['USA', 'U.S.', 'United States of America'], description: 'Federal republic in North America.', wikidataId: 'Q30', iso2: 'US', iso3: 'USA', isoNumeric: '840'},
  {id: 'nation:RUS', name: 'Russia', nativeName: 'Россия', aliases: ['Russian Federation', 'Российская Федерация'], description: 'Federal state in eastern Europe and northern Asia.', wikidataId: 'Q159', iso2: 'RU', iso3: 'RUS', isoNumeric: '643'},
  {id: 'nation:UKR', name: 'Ukraine', nativeName: 'Україна', description: 'State in eastern Europe.', wikidataId: 'Q212', iso2: 'UA', iso3: 'UKR', isoNumeric: '804'}
] AS row
MERGE (n:Entity:Nation {id: row.id}) SET n += row;

// What: the article on the Duffy-Bakanov talks, and the publications and records that carry it further or correct it.
// From: the article as it was given (its title, author, publisher, day and address are not known); the others as they are named in the record.
//   Where no title is known, `title` describes the publication. RECORD: what of its words stands here is not all that the claims rest on.
// Licence: bibliographic facts.
// Date: 2026-11-24.

UNWIND [
  {id: 'source:article-duffy-bakanov', title: 'News article on the talks of Sean Duffy and Dmitry Bakanov', type: 'ARTICLE', lang: 'en'},
  {id: 'source:reuters-2025-07-29', title: 'Reuters report of 29 July 2025 on the talks of NASA and Roscosmos', type: 'RECORD', publisher: 'Reuters', publishedOn: '2025-07-29', lang: 'en'},
  {id: 'source:tass-2025-07-31', title: 'TASS report of 31 July 2025 on the Duffy–Bakanov talks', type: 'RECORD', publisher: 'TASS', publishedOn: '2025-07-31'},
  {id: 'source:ap-duffy-bakanov', title: 'Associated Press report on the Duffy–Bakanov talks', type: 'RECORD', publisher: 'Associated Press'},
  {id: 'source:nasa-duffy-bakanov', title: 'NASA on the Duffy–Bakanov talks', type: 'RECORD', publisher: 'NASA'},
  {id: 'source:tass-2026-03-10', title: 'TASS report of 10 March 2026 that shows Dmitry Bakanov in office', type: 'RECORD', publisher: 'TASS', publishedOn: '2026-03-10'},
  {id: 'source:vedomosti-2026-01-27', title: 'Vedomosti report of 27 January 2026 on the meetings of the heads of NASA and Roscosmos', type: 'RECORD', publisher: 'Vedomosti', publishedOn: '2026-01-27'},
  {id: 'source:spacenews-bridenstine-rogozin', title: 'SpaceNews report on the launch of Soyuz MS-10 and the meeting at Baikonur', type: 'RECORD', publisher: 'SpaceNews'},
  {id: 'source:kremlin-decree-bakanov', title: 'Decree by which Dmitry Bakanov replaced Yuri Borisov at Roscosmos', type: 'RECORD', publisher: 'President of Russia'},
  {id: 'source:us-senate-2025-12-17', title: 'Confirmation of Jared Isaacman by the United States Senate', type: 'RECORD', publisher: 'United States Senate', publishedOn: '2025-12-17'},
  {id: 'source:congress-legislators', title: 'Presidents and vice presidents of the United States, executive.yaml of unitedstates/congress-legislators', type: 'DATASET', publisher: 'unitedstates', url: 'https://github.com/unitedstates/congress-legislators', licence: 'CC0-1.0'},
  {id: 'source:ballotpedia-news-2025-01-28', title: 'Ballotpedia News of 28 January 2025 on the confirmation of Sean Duffy', type: 'RECORD', publisher: 'Ballotpedia News', publishedOn: '2025-01-28'},
  {id: 'source:cbs-news-nasa-staff', title: 'CBS News report on the deferred resignation programme of NASA', type: 'RECORD', publisher: 'CBS News'},
  {id: 'source:space-com-2022-02-24', title: 'Space.com report of 24 February 2022 on US sanctions and the Russian space program', type: 'ARTICLE', publisher: 'Space.com', publishedOn: '2022-02-24', lang: 'en'},
  {id: 'source:sky-news-2022-04', title: 'Sky News report of April 2022 on Dmitry Rogozin and the sanctions', type: 'RECORD', publisher: 'Sky News', publishedOn: '2022-04'},
  {id: 'source:babel-ua-2022-07-05', title: 'Babel report of 5 July 2022 on Russia and international space programs', type: 'ARTICLE', publisher: 'Babel', publishedOn: '2022-07-05'},
  {id: 'source:dpa-2022-05-28', title: 'DPA report of 28 May 2022 on Dmitry Rogozin and the station partners', type: 'ARTICLE', publisher: 'DPA', publishedOn: '2022-05-28'},
  {id: 'source:republic-world-2022-02-25', title: 'Republic World report of 25 February 2022 on NASA and the sanctions', type: 'RECORD', publisher: 'Republic World', publishedOn: '2022-02-25'},
  {id: 'source:via-satellite-2022-02-24', title: 'Via Satellite report of 24 February 2022 on Dmitry Rogozin and the station', type: 'ARTICLE', publisher: 'Via Satellite', publishedOn: '2022-02-24'}
] AS row
MERGE (s:Source {id: row.id}) SET s += row;

// What: what Duffy and Bakanov said about the talks: s1 to s4 of the article, and two further statements.
// From: the article; days and further words as Reuters (2025-07-29) and TASS (2025-07-31) gave them.
// Licence: short quotations.
// Date: 2026-11-24.

UNWIND [
  {id: 'statement:duffy-wild-disagreement', name: '“Wild disagreement” over Ukraine', text: 'wild disagreement', saidOn: '2025-07-29', quoted: 'VERBATIM', lang: 'en', description: 'The United States and Russia disagree over Ukraine.'},
  {id: 'statement:duffy-alliances', name: 'Alliances, partnerships and friendships in space', text: 'build alliances and partnerships and friendships as humanity continues to advance in space exploration.', saidOn: '2025-07-29', quoted: 'VERBATIM', lang: 'en', description: 'Partnerships in space go on.'},
  {id: 'statement:bakanov-agenda', name: 'Cross-flights and the life of the station', text: 'the intention to discuss the continuation of the cross-flight program and the extension of the International Space Station\'s operational life', saidOn: '2025-07-29', quoted: 'REPORTED', lang: 'en', description: 'What Roscosmos wanted to talk about.'},
  {id: 'statement:duffy-bakanov-cooperation', name: 'Continued cooperation in space', text: 'their intent to focus on the imperative of continued cooperation in space', quoted: 'REPORTED', lang: 'en', description: 'What both heads wanted from the talks.'},
  {id: 'statement:duffy-hard-times', name: 'Not throwing relationships away', text: 'Through hard times, we don\'t throw those relationships away.', saidOn: '2025-07-29', quoted: 'VERBATIM', lang: 'en', description: 'On the partnership with Russia, two days before the talks.'},
  {id: 'statement:bakanov-iss-until-2028', name: 'The station until 2028', text: 'We agreed to continue using the ISS until 2028. It\'s important that the new NASA chief confirmed this. We will work on the deorbiting process until 2030', saidOn: '2025-07-31', quoted: 'VERBATIM', lang: 'en', description: 'What came of the talks, by Bakanov\'s account.'}
] AS row
MERGE (n:Entity:Statement {id: row.id}) SET n += row;

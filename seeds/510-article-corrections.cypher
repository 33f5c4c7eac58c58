// What: what other sources add to the article on the Duffy-Bakanov talks, and where they correct it. The article's own claims stay as they are.
// From: press reports, a data set and records, each named in 400-sources.cypher. Evidence whose words are not held says so in its locator ("not quoted: …").
//   Where a fact was checked in a page and several publications stand for it, the first is marked as verified; the others are not, unless their words are held.
// Licence: facts, own words; short quotations.
// Date: 2026-11-24.

// The word "former" (L1 of the article): he was in office.
UNWIND [
  {id: 'claim:article-l1-trump-former-president',
    claim: {subject: 'person:donald-trump', predicate: 'describedAs', value: 'former President', rank: 'DEPRECATED', rankReason: 'He had been President again since 20 January 2025 when he named Duffy on 9 July 2025 (Reuters, 29 July 2025).'},
    evidence: [{source: 'source:article-duffy-bakanov', quote: 'Duffy\'s interim appointment by former President Donald Trump', locator: 'L1', verified: true}]},
  {id: 'claim:trump-president-2025',
    claim: {subject: 'person:donald-trump', predicate: 'HOLDS_OFFICE', object: 'nation:USA', role: 'President', since: '2025-01-20', until: '..'},
    evidence: [
      {source: 'source:congress-legislators', locator: 'executive.yaml, Donald Trump, term from 2025-01-20', verified: true},
      {source: 'source:reuters-2025-07-29', locator: 'not quoted: he was the sitting President when he named Duffy', verified: true}]},
  {id: 'claim:trump-president-2017',
    claim: {subject: 'person:donald-trump', predicate: 'HOLDS_OFFICE', object: 'nation:USA', role: 'President', since: '2017-01-20', until: '2021-01-20'},
    evidence: [{source: 'source:congress-legislators', locator: 'executive.yaml, Donald Trump, term from 2017-01-20 to 2021-01-20', verified: true}]},
  {id: 'claim:trump-appointed-duffy-2025-07-09',
    claim: {subject: 'person:donald-trump', predicate: 'APPOINTED', object: 'person:sean-duffy', role: 'Administrator of NASA', acting: true, since: '2025-07-09', rank: 'PREFERRED', rankReason: 'It says when, and to which office; the article does not.'},
    evidence: [{source: 'source:reuters-2025-07-29', locator: 'not quoted: Trump named Duffy interim head of NASA on 9 July 2025', verified: true}]},

  // Who held which office, and when.
  {id: 'claim:duffy-leads-nasa-2025',
    claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa', role: 'Administrator', acting: true, since: '2025-07-09', until: '2025-12-18', confidence: 'LIKELY', rank: 'PREFERRED', rankReason: 'It says from when until when; the article of July 2025 does not.'},
    evidence: [
      {source: 'source:reuters-2025-07-29', locator: 'not quoted: the beginning; the last day was not seen', verified: true},
      {source: 'source:us-senate-2025-12-17', locator: 'the Senate confirms his successor, 67 to 30; the last day follows from it', verified: true}]},
  {id: 'claim:duffy-secretary-of-transportation',
    claim: {subject: 'person:sean-duffy', predicate: 'HOLDS_OFFICE', object: 'nation:USA', role: 'Secretary of Transportation', since: '2025-01', until: '..'},
    evidence: [{source: 'source:ballotpedia-news-2025-01-28', locator: 'not quoted: confirmed that day, 77 to 22', verified: true}]},
  {id: 'claim:bakanov-leads-roscosmos-2025',
    claim: {subject: 'person:dmitry-bakanov', predicate: 'LEADS', object: 'agency:roscosmos', role: 'General Director', since: '2025-02-06', until: '..', rank: 'PREFERRED', rankReason: 'It says since when, and the title; the article does not.'},
    evidence: [
      {source: 'source:kremlin-decree-bakanov', locator: 'Bakanov replaces Borisov, 6 February 2025', verified: true},
      {source: 'source:tass-2026-03-10', locator: 'not quoted: in office on that day', verified: true}]},

  // The talks were held.
  {id: 'claim:talks-held-on',
    claim: {subject: 'meeting:2025-07-31-duffy-bakanov', predicate: 'heldOn', value: '2025-07-31'},
    evidence: [
      {source: 'source:tass-2025-07-31', locator: 'not quoted: the meeting of that day', verified: true},
      {source: 'source:ap-duffy-bakanov', locator: 'not quoted: named beside TASS for the meeting', verified: false},
      {source: 'source:nasa-duffy-bakanov', locator: 'named beside TASS for the meeting', verified: false}]},
  {id: 'claim:talks-held-at',
    claim: {subject: 'meeting:2025-07-31-duffy-bakanov', predicate: 'heldAt', value: 'Kennedy Space Center, USA'},
    evidence: [
      {source: 'source:tass-2025-07-31', locator: 'not quoted: the place of the meeting', verified: true},
      {source: 'source:ap-duffy-bakanov', locator: 'not quoted: named beside TASS for the meeting', verified: false},
      {source: 'source:nasa-duffy-bakanov', locator: 'named beside TASS for the meeting', verified: false}]},
  {id: 'claim:duffy-attended-talks',
    claim: {subject: 'person:sean-duffy', predicate: 'ATTENDED', object: 'meeting:2025-07-31-duffy-bakanov', since: '2025-07-31'},
    evidence: [
      {source: 'source:tass-2025-07-31', locator: 'not quoted: who met', verified: true},
      {source: 'source:ap-duffy-bakanov', locator: 'not quoted: named beside TASS for the meeting', verified: false},
      {source: 'source:nasa-duffy-bakanov', locator: 'named beside TASS for the meeting', verified: false}]},
  {id: 'claim:bakanov-attended-talks',
    claim: {subject: 'person:dmitry-bakanov', predicate: 'ATTENDED', object: 'meeting:2025-07-31-duffy-bakanov', since: '2025-07-31'},
    evidence: [
      {source: 'source:tass-2025-07-31', locator: 'not quoted: who met', verified: true},
      {source: 'source:ap-duffy-bakanov', locator: 'not quoted: named beside TASS for the meeting', verified: false},
      {source: 'source:nasa-duffy-bakanov', locator: 'named beside TASS for the meeting', verified: false}]},
  {id: 'claim:talks-discussed-iss-life',
    claim: {subject: 'meeting:2025-07-31-duffy-bakanov', predicate: 'DISCUSSED', object: 'program:iss', topic: 'life of the station', since: '2025-07-31'},
    evidence: [{source: 'source:tass-2025-07-31', quote: 'We agreed to continue using the ISS until 2028.', locator: 'words of Dmitry Bakanov', verified: true}]},
  {id: 'claim:talks-discussed-iss-deorbit',
    claim: {subject: 'meeting:2025-07-31-duffy-bakanov', predicate: 'DISCUSSED', object: 'program:iss', topic: 'deorbit', since: '2025-07-31'},
    evidence: [{source: 'source:tass-2025-07-31', quote: 'We will work on the deorbiting process until 2030', locator: 'words of Dmitry Bakanov', verified: true}]},
  {id: 'claim:talks-discussed-cross-flights',
    claim: {subject: 'meeting:2025-07-31-duffy-bakanov', predicate: 'DISCUSSED', object: 'program:cross-flights', since: '2025-07-31'},
    evidence: [{source: 'source:tass-2025-07-31', locator: 'not quoted: one of the subjects of the meeting', verified: true}]},

  // "since 2018" and "in six years" (L1 and L4 of the article): it was almost seven years.
  {id: 'claim:talks-first-since-2018-10',
    claim: {subject: 'meeting:2025-07-31-duffy-bakanov', predicate: 'firstMeetingOfTheHeadsSince', value: '2018-10-11'},
    evidence: [
      {source: 'source:spacenews-bridenstine-rogozin', locator: 'not quoted: both heads at Baikonur, 11 October 2018', verified: true},
      {source: 'source:reuters-2025-07-29', locator: 'not quoted: the heads last met in October 2018; the day was not seen', verified: true},
      {source: 'source:vedomosti-2026-01-27', locator: 'not quoted: named beside Reuters for October 2018', verified: false}]},
  {id: 'claim:bridenstine-attended-baikonur',
    claim: {subject: 'person:jim-bridenstine', predicate: 'ATTENDED', object: 'meeting:2018-10-11-bridenstine-rogozin', since: '2018-10-11'},
    evidence: [
      {source: 'source:spacenews-bridenstine-rogozin', locator: 'not quoted: at Baikonur for the launch', verified: true},
      {source: 'source:reuters-2025-07-29', locator: 'not quoted: the heads last met in October 2018; the day was not seen', verified: true}]},
  {id: 'claim:rogozin-attended-baikonur',
    claim: {subject: 'person:dmitry-rogozin', predicate: 'ATTENDED', object: 'meeting:2018-10-11-bridenstine-rogozin', since: '2018-10-11'},
    evidence: [
      {source: 'source:spacenews-bridenstine-rogozin', locator: 'not quoted: at Baikonur for the launch', verified: true},
      {source: 'source:reuters-2025-07-29', locator: 'not quoted: the heads last met in October 2018; the day was not seen', verified: true}]},

  // "strategic workforce adjustments" (L1 of the article), in figures.
  {id: 'claim:nasa-staff-asked-to-leave',
    claim: {subject: 'agency:nasa', predicate: 'staffWhoAskedToLeave', value: 'about 3,870 by 25 July 2025'},
    evidence: [{source: 'source:cbs-news-nasa-staff', locator: 'not quoted: the figure of NASA for its deferred resignation programme', verified: true}]},

  // What else the two said.
  {id: 'claim:duffy-said-hard-times',
    claim: {subject: 'person:sean-duffy', predicate: 'SAID', object: 'statement:duffy-hard-times', since: '2025-07-29'},
    evidence: [{source: 'source:reuters-2025-07-29', quote: 'Through hard times, we don\'t throw those relationships away.', locator: 'words of Sean Duffy', verified: true}]},
  {id: 'claim:hard-times-about-talks',
    claim: {subject: 'statement:duffy-hard-times', predicate: 'ABOUT', object: 'meeting:2025-07-31-duffy-bakanov'},
    evidence: [{source: 'source:reuters-2025-07-29', quote: 'Through hard times, we don\'t throw those relationships away.', locator: 'words of Sean Duffy', verified: true}]},
  {id: 'claim:bakanov-said-iss-until-2028',
    claim: {subject: 'person:dmitry-bakanov', predicate: 'SAID', object: 'statement:bakanov-iss-until-2028', since: '2025-07-31'},
    evidence: [{source: 'source:tass-2025-07-31', quote: 'We agreed to continue using the ISS until 2028. It\'s important that the new NASA chief confirmed this. We will work on the deorbiting process until 2030', locator: 'words of Dmitry Bakanov', verified: true}]},
  {id: 'claim:iss-until-2028-about-iss',
    claim: {subject: 'statement:bakanov-iss-until-2028', predicate: 'ABOUT', object: 'program:iss'},
    evidence: [{source: 'source:tass-2025-07-31', quote: 'We agreed to continue using the ISS until 2028.', locator: 'words of Dmitry Bakanov', verified: true}]},
  {id: 'claim:iss-until-2028-about-talks',
    claim: {subject: 'statement:bakanov-iss-until-2028', predicate: 'ABOUT', object: 'meeting:2025-07-31-duffy-bakanov'},
    evidence: [{source: 'source:tass-2025-07-31', quote: 'It\'s important that the new NASA chief confirmed this.', locator: 'words of Dmitry Bakanov', verified: true}]},

  // Who stands where on Ukraine and the sanctions.
  {id: 'claim:united-states-party-to-ukraine-war',
    claim: {subject: 'nation:USA', predicate: 'PARTY_TO', object: 'disagreement:ukraine-war', side: 'imposes sanctions', stance: 'SUPPORTS', towards: 'sanctions on Russia over the war in Ukraine, as they touch space', statedOn: '2022-02-24', since: '2022-02-24', until: '..'},
    evidence: [{source: 'source:space-com-2022-02-24', quote: 'It\'ll degrade their aerospace industry, including their space program', locator: 'words of President Biden', verified: true}]},
  {id: 'claim:russia-party-to-ukraine-war',
    claim: {subject: 'nation:RUS', predicate: 'PARTY_TO', object: 'disagreement:ukraine-war', side: 'target of the sanctions', stance: 'OPPOSES', towards: 'sanctions on Russia over the war in Ukraine, as they touch space', statedOn: '2022-04', since: '2022-02-24', until: '..', modality: 'INFERRED'},
    evidence: [{source: 'source:sky-news-2022-04', locator: 'not quoted: Rogozin calls the sanctions illegal and asks for their end; the government\'s own word was not looked for', verified: true}]},
  {id: 'claim:ukraine-party-to-ukraine-war',
    claim: {subject: 'nation:UKR', predicate: 'PARTY_TO', object: 'disagreement:ukraine-war', side: 'attacked state', stance: 'SUPPORTS', towards: 'sanctions on Russia over the war in Ukraine, as they touch space', statedOn: '2022-07', since: '2022-02-24', until: '..', modality: 'INFERRED', confidence: 'LIKELY'},
    evidence: [{source: 'source:babel-ua-2022-07-05', quote: 'It should be excluded from all international space programs', locator: 'words of the spokesman of the foreign ministry, about Russia; on exclusion, not on the sanctions by name', verified: true}]},
  {id: 'claim:roscosmos-party-to-ukraine-war',
    claim: {subject: 'agency:roscosmos', predicate: 'PARTY_TO', object: 'disagreement:ukraine-war', side: 'target of the sanctions', stance: 'OPPOSES', towards: 'sanctions on Russia over the war in Ukraine, as they touch space', statedOn: '2022-05', since: '2022-02-24'},
    evidence: [{source: 'source:dpa-2022-05-28', quote: 'possible only with the complete and unconditional lifting of illegal sanctions', locator: 'words of Dmitry Rogozin', verified: true}]},
  {id: 'claim:nasa-party-to-ukraine-war',
    claim: {subject: 'agency:nasa', predicate: 'PARTY_TO', object: 'disagreement:ukraine-war', side: 'keeps the station out of it', stance: 'NEUTRAL', towards: 'sanctions on Russia over the war in Ukraine, as they touch space', statedOn: '2022-02', since: '2022-02-24'},
    evidence: [{source: 'source:republic-world-2022-02-25', quote: 'The new export control measures will continue to allow U.S.-Russia civil space cooperation.', locator: 'statement of NASA', verified: true}]},
  {id: 'claim:ukraine-war-affects-iss',
    claim: {subject: 'disagreement:ukraine-war', predicate: 'AFFECTS', object: 'program:iss', since: '2022-02-24'},
    evidence: [
      {source: 'source:via-satellite-2022-02-24', quote: 'If you block cooperation with us, who will save the ISS from an uncontrolled deorbit and fall into the United States?', locator: 'words of Dmitry Rogozin, translated', verified: true}]}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);

UNWIND [
  {claim: 'claim:article-l1-trump-former-president', contradicts: 'claim:trump-president-2025'},
  {claim: 'claim:article-c14-first-in-six-years', contradicts: 'claim:talks-first-since-2018-10'}
] AS row
MATCH (a:Claim {id: row.claim}), (b:Claim {id: row.contradicts})
CREATE (a)-[:CONTRADICTS]->(b);

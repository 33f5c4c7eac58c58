// What: the people whom the article on the Duffy-Bakanov talks names, and the two heads of agency who met before them.
// From: the article and the public record.
// Licence: facts, own words.
// Date: 2026-11-24.

UNWIND [
  {id: 'person:sean-duffy', name: 'Sean Duffy', aliases: ['Sean P. Duffy'], description: 'US politician; Secretary of Transportation and, in 2025, acting Administrator of NASA.'},
  {id: 'person:dmitry-bakanov', name: 'Dmitry Bakanov', nativeName: 'Дмитрий Баканов', aliases: ['Dmitri Bakanov', 'Dmitriy Bakanov'], description: 'General Director of Roscosmos since 2025.'},
  {id: 'person:donald-trump', name: 'Donald Trump', aliases: ['Donald J. Trump'], description: 'President of the United States from 2017 to 2021 and again since 2025.'},
  {id: 'person:jim-bridenstine', name: 'Jim Bridenstine', aliases: ['James F. Bridenstine'], description: 'Administrator of NASA from 2018 to 2021.'},
  {id: 'person:dmitry-rogozin', name: 'Dmitry Rogozin', nativeName: 'Дмитрий Рогозин', aliases: ['Dmitri Rogozin', 'Dmitriy Rogozin', 'Dmitri Rogosin'], description: 'General Director of Roscosmos from 2018 to 2022.'}
] AS row
MERGE (n:Entity:Person {id: row.id}) SET n += row;

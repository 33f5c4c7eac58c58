// What every case builds on: it is sound.
UNWIND [
  {id: 'nation:USA', name: 'United States'},
  {id: 'nation:RUS', name: 'Russia', nativeName: 'Россия'}
] AS row
MERGE (n:Entity:Nation {id: row.id}) SET n += row;

UNWIND [
  {id: 'agency:nasa', name: 'NASA'}
] AS row
MERGE (n:Entity:Agency {id: row.id}) SET n += row;

UNWIND [
  {id: 'person:sean-duffy', name: 'Sean Duffy'}
] AS row
MERGE (n:Entity:Person {id: row.id}) SET n += row;

UNWIND [
  {id: 'source:base-article', title: 'An article', type: 'ARTICLE'},
  {id: 'source:base-record', title: 'A record', type: 'RECORD', publishedOn: '2025-07-29'}
] AS row
MERGE (s:Source {id: row.id}) SET s += row;

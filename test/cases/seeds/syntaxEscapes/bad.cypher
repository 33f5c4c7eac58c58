// \u000aMATCH (n) DELETE n
UNWIND [
  {id: 'nation:FRA', name: 'Fran\ce'},
  {id: 'nation:DEU', name: 'a\u0027b'}
] AS row
MERGE (n:Entity:Nation {id: row.id}) SET n += row;

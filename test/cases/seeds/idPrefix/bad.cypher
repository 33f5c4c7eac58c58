UNWIND [
  {id: 'org:esa', name: 'ESA'},
  {id: 'agency:e s a', name: 'E.S.A. Press'}
] AS row
MERGE (n:Entity:Agency {id: row.id}) SET n += row;

UNWIND [
  {id: 'agency:esa', name: 'ESA'}
] AS row
MERGE (n:Entity:Agancy {id: row.id}) SET n += row;

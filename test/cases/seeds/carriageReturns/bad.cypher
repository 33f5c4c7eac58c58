UNWIND [
  {id: 'nation:FRA', name: 'France'},
  {id: 'nation:FRG', nmae: 'Germany'}
] AS row
MERGE (n:Entity:Nation {id: row.id}) SET n += row;

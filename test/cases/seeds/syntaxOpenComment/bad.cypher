/* Nations
UNWIND [{id: 'nation:FRA', name: 'France'}] AS row
MERGE (n:Entity:Nation {id: row.id}) SET n += row;

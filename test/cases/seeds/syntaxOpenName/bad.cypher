MERGE (n:Entity:`Nation {id: 'nation:FRA'}) SET n.name = 'France';

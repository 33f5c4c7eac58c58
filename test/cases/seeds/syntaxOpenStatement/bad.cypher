MERGE (n:Entity:Nation {id: 'nation:FRA', name: 'France'})

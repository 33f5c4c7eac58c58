// cafÃ© ï¿½
MERGE (n:Entity:Nation {id: 'nation:FRA', name: 'République'});

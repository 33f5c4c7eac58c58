UNWIND [
  {id: 'person:dmitry-bakanov', name: 'Dmitry Bakanov'},
  {id: 'person:d-bakanov', name: 'Dmitri Bakanow', nativeName: 'Дмитрий Баканов'}
] AS row
MERGE (n:Entity:Person {id: row.id}) SET n += row;

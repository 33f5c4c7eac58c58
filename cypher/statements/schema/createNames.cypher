// Makes the labels, relationship types and property keys that the database does not know yet.
// params: labels, types, keys (lists of strings)
// row: none
CALL () { UNWIND $labels AS name CALL db.createLabel(name) }
CALL () { UNWIND $types AS name CALL db.createRelationshipType(name) }
CALL () { UNWIND $keys AS name CALL db.createProperty(name) }
FINISH

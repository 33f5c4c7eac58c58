// Nodes of a label are found, compared and listed by these properties. Neo4j takes no parameters here.
// params: none; `name`, `label` and `properties` are filled in from the vocabulary
// row: none
CREATE RANGE INDEX {name} IF NOT EXISTS FOR (n:{label}) ON ({properties})

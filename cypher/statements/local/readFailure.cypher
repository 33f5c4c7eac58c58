// Whether a database could not be started, and why. Runs on the database "system".
// params: database: its name
// row: message: what Neo4j says of it; no row where it runs, or is still starting
SHOW DATABASE $database YIELD currentStatus, statusMessage
WHERE statusMessage <> '' AND NOT currentStatus IN ['online', 'starting']
RETURN statusMessage AS message

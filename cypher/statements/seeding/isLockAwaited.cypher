// Whether a transaction waits for a lock that another holds.
// params: none
// row: isAwaited
SHOW TRANSACTIONS YIELD status
WHERE status STARTS WITH 'Blocked'
RETURN count(*) > 0 AS isAwaited

// How much memory transactions may take: all together, those of one database, and one alone.
// params: none
// row: name, value (a size such as 1.35GiB; 0B is unlimited)
SHOW SETTINGS 'dbms.memory.transaction.total.max', 'db.memory.transaction.total.max', 'db.memory.transaction.max'
YIELD name, value
RETURN name, value

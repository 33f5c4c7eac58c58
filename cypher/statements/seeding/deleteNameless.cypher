// Takes away what somebody wrote by hand without an id: no row could name it.
// params: none
// row: none
MATCH (n:Entity|Claim|Source)
WHERE n.id IS NULL
DETACH DELETE n

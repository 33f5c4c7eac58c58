// Says that a load writes: until its mark is taken away, what is read may be of two releases.
// params: token (string; of this load)
// row: none
MERGE (l:Loading {id: 'load'})
SET l.token = $token

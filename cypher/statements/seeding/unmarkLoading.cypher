// Takes the mark of a load away, unless another load has begun.
// params: token (string; of this load)
// row: none
MATCH (l:Loading {id: 'load', token: $token})
DELETE l

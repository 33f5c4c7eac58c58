// Whether nothing was ever loaded, and nobody wrote anything that a load would take away.
// params: none
// row: isEmpty
RETURN NOT EXISTS { (:Entity|Source|Claim|Release) } AS isEmpty

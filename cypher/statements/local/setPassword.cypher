// Changes the password of whoever is logged in. Runs on the database "system".
// params: from: the password so far; to: the new one
// row: none
ALTER CURRENT USER SET PASSWORD FROM $from TO $to

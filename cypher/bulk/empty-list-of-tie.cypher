// title: Makes an empty list of the two empty texts that stand for it in the importer's tables
// note: {KIND} is a tie type and {property} a name of ours; run by itself, since it commits as it goes
MATCH ()-[t:{KIND}]->()
WHERE t.{property} = ['', '']
CALL (t) {
  SET t.{property} = []
} IN TRANSACTIONS OF 10000 ROWS;

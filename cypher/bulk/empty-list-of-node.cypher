// title: Makes an empty list of the two empty texts that stand for it in the importer's tables
// note: {KIND} is a label and {property} a name of ours; run by itself, since it commits as it goes
MATCH (n:{KIND})
WHERE n.{property} = ['', '']
CALL (n) {
  SET n.{property} = []
} IN TRANSACTIONS OF 10000 ROWS;

// title: Names that stand for themselves again
// rows: id
UNWIND $rows AS row
MATCH (i:Identity {id: row.id})
DELETE i

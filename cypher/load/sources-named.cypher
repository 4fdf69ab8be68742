// title: Sources that the rows of a table name
// rows: id, properties
// note: a source that is there already knows more of itself than a row does
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
ON CREATE SET s = row.properties

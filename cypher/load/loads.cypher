// title: What was loaded when, and what came of it
// rows: id, properties
UNWIND $rows AS row
MERGE (l:Load {id: row.id})
SET l = row.properties

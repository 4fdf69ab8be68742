// title: Treaties
// rows: id, properties
UNWIND $rows AS row
MERGE (t:Treaty {id: row.id})
SET t = row.properties

// title: Names of data sets that stand for another actor than by themselves
// rows: id, properties
UNWIND $rows AS row
MERGE (i:Identity {id: row.id})
SET i = row.properties

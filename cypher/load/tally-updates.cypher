// title: New counts of ties that were counted before
// rows: id, properties
// for each: tie type
UNWIND $rows AS row
MATCH ()-[t:{TYPE} {id: row.id}]->()
SET t += row.properties

// title: Takes away ties that are no longer said
// rows: id
// for each: tie type
UNWIND $rows AS row
MATCH ()-[t:{TYPE} {id: row.id}]->()
DELETE t

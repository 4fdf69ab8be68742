// title: Events, in the best supported reading of all their reports
// rows: id, properties
UNWIND $rows AS row
MERGE (e:Event {id: row.id})
SET e = row.properties

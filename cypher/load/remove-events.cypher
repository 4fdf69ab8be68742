// title: Takes away events that no source reports any longer
// rows: id
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
DETACH DELETE e
